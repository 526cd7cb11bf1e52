/// The keys of the files that are read, for a parser that has none of its own.
public protocol KnownKeys: Sendable {
  /// Whether a word is one of the keys.
  func isKey(_ word: String) -> Bool
  /// The key that the entries of a list begin with, by the key of the list; `nil` where they begin with none.
  func firstKey(ofList key: String) -> String?
}
