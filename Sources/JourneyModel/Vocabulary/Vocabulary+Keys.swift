package import JourneySyntax

extension Vocabulary {
  /// Whether a word is a key of any record in any of the three languages, or one of the author's own.
  package static func isKey(_ word: String) -> Bool {
    word.hasPrefix(ownKeyPrefix) || keys.entry(of: word) != nil || keys.entry(of: WordForm.normal(word)) != nil
  }

  /// The keys of all records.
  private static let keys = WordIndex(records.flatMap { $0.fields.map(\.words) })

  /// The keys of all records, for the parser.
  private struct Keys: KnownKeys {
    func isKey(_ word: String) -> Bool { Vocabulary.isKey(word) }
  }

  /// The keys of all records, for the parser.
  fileprivate static let knownKeys: any KnownKeys = Keys()
}

extension SyntaxTree {
  /// Reads the text of a journey as `parse` does, with the keys of journeys known.
  /// - Complexity: O(n) in the bytes of the text.
  package static func journey(_ source: SourceText) -> SyntaxTree { parse(source, knowing: Vocabulary.knownKeys) }
}
