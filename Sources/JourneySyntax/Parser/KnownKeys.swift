/// The keys of the files that are read, for a parser that has none of its own.
public protocol KnownKeys: Sendable {
  /// Whether a word is one of the keys.
  func isKey(_ word: String) -> Bool
}
