import JourneySyntax

extension TreeReader {
  /// A key of the vocabulary, as it stands in the file. There are many: it holds nothing that would have to be counted.
  struct KeyUse {
    let span: Span
    let record: RecordName
    let key: Key
    let languages: LanguageSet
  }

  /// The key whose value is being read, for the messages.
  struct Place {
    /// The key, as it stands in the file.
    let node: BorrowedNode
    let languages: LanguageSet
    /// What the key means, where the author has written a name in its place.
    var meant: Key?

    /// The key in the author's own spelling, or in the language of the author's keys.
    var key: String { meant.map(word) ?? node.text }
    var keySpan: Span { node.span }

    private func word(_ key: Key) -> String {
      let language = Language.allCases.first { languages.contains(LanguageSet($0)) } ?? .english
      return Record.touchpoint.field(key)?.words.word(in: language) ?? key.rawValue
    }
  }

  /// A number that can be judged only when the whole file has been read.
  struct Pending {
    let place: Place
    let node: BorrowedNode
    let check: Check

    var text: String { node.text }
    var span: Span { node.span }

    enum Check {
      case decimalComma
      /// What a comma has torn off a number.
      case torn
      /// A list of texts, or of entries, that commas may have torn.
      case tornTexts(areEntries: Bool)
      case onScale(RatingScale, Double)
    }
  }
}
