package import JourneySyntax

extension Vocabulary {
  /// Whether a word is a key of any record in any of the three languages, or one of the author's own.
  package static func isKey(_ word: String) -> Bool {
    word.hasPrefix(ownKeyPrefix) || records.contains { $0.field(for: word) != nil }
  }
}

extension SyntaxTree {
  /// Reads the text of a journey as `parse` does, with the keys of journeys known.
  /// - Complexity: O(n) in the bytes of the text.
  package static func journey(_ source: SourceText) -> SyntaxTree { parse(source, knowing: Vocabulary.isKey) }
}
