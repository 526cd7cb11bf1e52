package import JourneySyntax

extension Vocabulary {
  /// Whether a word is a key of any record in any of the three languages, or one of the author's own.
  package static func isKey(_ word: String) -> Bool {
    word.hasPrefix(ownKeyPrefix) || keys.entry(of: word) != nil || keys.entry(of: WordForm.normal(word)) != nil
  }

  /// The key that the entries of a list begin with, by the key of the list and in its language; `nil` where they begin with
  /// none.
  static func firstKey(ofList key: String) -> String? {
    for record in records {
      guard let match = record.match(key), case .list(.record(let name)) = record.type(at: match.place),
        let naming = name.record.namingField
      else { continue }
      let language = Language.allCases.first { match.languages.contains(LanguageSet($0)) } ?? .english
      return naming.words.word(in: language)
    }
    return nil
  }

  /// The keys of all records.
  private static let keys = WordIndex(records.flatMap { $0.fields.map(\.words) })

  /// The keys of all records, for the parser.
  private struct Keys: KnownKeys {
    func isKey(_ word: String) -> Bool { Vocabulary.isKey(word) }
    func firstKey(ofList key: String) -> String? { Vocabulary.firstKey(ofList: key) }
  }

  /// The keys of all records, for the parser.
  fileprivate static let knownKeys: any KnownKeys = Keys()
}

extension SyntaxTree {
  /// Reads the text of a journey as `parse` does, with the keys of journeys known.
  /// - Complexity: O(n) in the bytes of the text.
  package static func journey(_ source: SourceText) -> SyntaxTree { parse(source, knowing: Vocabulary.knownKeys) }
}
