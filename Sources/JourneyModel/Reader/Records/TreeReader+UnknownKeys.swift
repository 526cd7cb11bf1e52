import JourneySyntax

/// What unknown keys may have been meant as, where it isn't a slip of spelling.
extension TreeReader {
  /// The pair of a mapping that says what a word means.
  func pair(of word: String, in mapping: BorrowedNode, as record: Record) -> BorrowedPair? {
    guard let place = record.match(word)?.place else { return nil }
    return mapping.pairs.first { $0.key.kind == .scalar && record.match($0.key)?.place == place }
  }

  /// The record of the entry right above a key that has a field of that name: a line that has moved to the left belongs
  /// there. The innermost entry counts.
  /// - Complexity: O(n) in the pairs of the mapping.
  func homeAbove(_ key: BorrowedNode, _ word: String, in mapping: BorrowedNode, as record: Record) -> Record? {
    var above: BorrowedPair?
    for pair in mapping.pairs {
      if pair.key.span.start >= key.span.start { break }
      above = pair
    }
    var home: Record?
    var record = record
    while let pair = above {
      guard pair.key.kind == .scalar, let type = record.field(for: pair.key)?.type else { break }
      var value = pair.value
      switch type {
      case .record(let name): record = name.record
      case .list(.record(let name)):
        record = name.record
        var last: BorrowedNode?
        for element in value.elements { last = element }
        if let last { value = last }
      default: return home
      }
      if record.field(for: word) != nil { home = record }
      above = nil
      for pair in value.pairs { above = pair }
    }
    return home
  }

  /// Says that a key has white space before or behind it that YAML takes for a part of it; gives the field that is meant.
  mutating func spacedKey(_ key: BorrowedNode, _ word: String, of record: Record) -> Field? {
    let scalars = word.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, Self.isOddSpace(first) || Self.isOddSpace(last) else {
      return nil
    }
    var inner = scalars[...]
    while let scalar = inner.first, Self.isOddSpace(scalar) || scalar == " " { inner.removeFirst() }
    while let scalar = inner.last, Self.isOddSpace(scalar) || scalar == " " { inner.removeLast() }
    let meant = String(String.UnicodeScalarView(inner))
    guard let field = record.field(for: meant) else { return nil }
    let odd = Self.isOddSpace(first) ? first : last
    let character = Self.name(ofSpace: odd)
    report(
      Diagnostic(
        id: "unknown-key",
        message: "\(character) stands \(Self.isOddSpace(first) ? "before" : "behind") the key \(Shown.quoted(meant))",
        span: key.span, note: "it looks like a space, and is a part of the key",
        explanation: "nothing under an unknown key reaches the map, the figures or the rules",
        help: "take it out: write '\(Shown.plain(meant))'",
        fixes: [Fix("Take it out", safety: .safe, edits: [Edit(key.span, meant)])]))
    return field
  }

  /// Whether a character is white space other than that which YAML knows, or nothing that can be seen.
  private static func isOddSpace(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x7F else { return false }
    return scalar.properties.isWhitespace || [0x200B, 0x2060, 0xFEFF].contains(scalar.value)
  }

  /// The key of the same entries in the other number: `touchpoints` for `touchpoint` in a stage, and the other way round in a
  /// touchpoint; `nil` where a word is no such key.
  func otherNumber(of word: String, in record: Record) -> String? {
    for (entry, list) in Self.listed {
      let listField = Record.journey.field(list) ?? Record.stage.field(list)
      if entry == record.name, listField?.words.has(word) == true {
        return record.namingField?.words.word(in: keyLanguage)
      }
      if entry.record.namingField?.words.has(word) == true, let own = record.field(list),
        case .list(.record(entry)) = own.type
      {
        return own.words.word(in: keyLanguage)
      }
    }
    return nil
  }

  /// Whether a word is no key, and near to none.
  func isFarFromAll(_ word: String, in record: Record) -> Bool {
    !Vocabulary.isKey(word) && !word.utf8.contains(0x3D)
      && Nearest.match(for: WordForm.normal(word), among: record.words) == nil
  }

  /// What such a character is called at the beginning of a sentence.
  private static func name(ofSpace scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0xA0: "a no-break space"
    case 0x202F: "a narrow no-break space"
    case 0x200B, 0x2060, 0xFEFF: "a space of no width"
    case 0x3000: "an ideographic space"
    default: "a space of another width"
    }
  }

  /// A number as it can stand in braces in this file.
  private func bareNumber(_ text: String) -> String {
    guard text.contains(",") else { return text }
    if keyLanguage.usesDecimalComma { return "\"\(text)\"" }
    return NumberText.withoutThousands(text) ?? String(text.map { $0 == "," ? "." : $0 })
  }

  /// `- phone: voice`, where an entry's name has one of its choices behind it, which needs a key of its own; `nil` where it
  /// isn't so.
  func choiceOfName(
    _ pair: BorrowedPair, _ word: String, in mapping: BorrowedNode, as record: Record
  ) -> Diagnostic? {
    guard case .body = record.pairForm, pair.value.kind == .scalar, !pair.value.isAbsent,
      mapping.pairs.areOne, !Vocabulary.isKey(word),
      Nearest.match(for: WordForm.normal(word), among: record.words) == nil
    else { return nil }
    let fields = record.fields.filter { field in
      if case .choice(let set) = field.type { set.place(of: pair.value) != nil } else { false }
    }
    guard fields.count == 1, let field = fields.first else { return nil }
    let body = "{\(field.words.word(in: keyLanguage)): \(Shown.plain(pair.value.text))}"
    return Diagnostic(
      id: "unknown-key", message: "\(Shown.quoted(pair.value.text)) has no key", span: pair.value.span,
      note: "\(record.name.described) has its keys behind its name",
      explanation: "a word alone doesn't say what it is about", help: "write '\(Shown.plain(word)): \(body)'",
      fixes: [Fix("Write '\(body)'", safety: .suggested, edits: [Edit(pair.value.span, body)])])
  }

  /// `- csat: 82 %`, where an entry's name has its figure behind it, which needs a key of its own; `nil` where it isn't so.
  func figureOfName(
    _ pair: BorrowedPair, _ word: String, in mapping: BorrowedNode, as record: Record
  ) -> Diagnostic? {
    guard case .body = record.pairForm, let naming = record.namingField, let field = record.field(.value),
      case .figure = field.type, pair.value.kind == .scalar, mapping.pairs.areOne,
      NumberText.parse(pair.value.text, allowsPercent: true) != nil
    else { return nil }
    // A name of one's own may also be a key that is misspelt.
    let isKnown = if case .choice(let set) = naming.type { set.choice(for: word) != nil } else { false }
    guard isKnown || Nearest.match(for: WordForm.normal(word), among: record.words) == nil else { return nil }
    let key = field.words.word(in: keyLanguage)
    let number = bareNumber(pair.value.text)
    let body = "{\(key): \(number)}"
    return Diagnostic(
      id: "unknown-key", message: "the figure of \(Shown.quoted(word)) has no key", span: pair.value.span,
      note: "\(record.name.described) has its keys behind its name",
      explanation: "a figure alone doesn't say whether it is claimed, wanted or counted",
      help: "write '\(Shown.plain(word)): \(body)'",
      fixes: [Fix("Write '\(body)'", safety: .suggested, edits: [Edit(pair.value.span, body)])])
  }
}
