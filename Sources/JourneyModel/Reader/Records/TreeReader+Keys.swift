import JourneySyntax

extension TreeReader {
  /// Says that a key is unknown; gives the field that was probably meant.
  /// - Parameter homes: the records that keys of the same mapping belong to and have been said to: lines that have
  ///   slipped into the wrong place together draw one message together.
  mutating func unknownKey(
    _ pair: BorrowedPair, _ word: String, in mapping: BorrowedNode, as record: Record, homes: inout [Record]
  ) -> Field? {
    hasUnknownKeys = true
    if findings.isFull {
      findings.omit()
      return nil
    }
    if homes.contains(where: { $0.field(for: word) != nil }) { return nil }
    let key = pair.key
    if pair.value.isAbsent {
      if isTornNumber(key) { return nil }
      if isInBraces(pair), word.utf8.contains(0x20) || isFarFromAll(word, in: record) {
        report(commaInBraces(key, word))
        return nil
      }
    }
    if let field = spacedKey(key, word, of: record) { return field }
    if isNameAsKey(pair, word, in: mapping, as: record) { return nil }
    if let name = figureOfName(pair, word, in: mapping, as: record) ?? choiceOfName(pair, word, in: mapping, as: record)
    {
      report(name)
      return nil
    }
    let home =
      Vocabulary.records.contains { $0.name != record.name && $0.field(for: word) != nil }
      ? homeAbove(key, word, in: mapping, as: record)
        ?? Vocabulary.records.first { $0.name != record.name && $0.field(for: word) != nil } : nil
    var near = wordMeant(by: WordForm.normal(word), in: record)
    // A word that is a key elsewhere has rather lost its place than its spelling: then another key must be very near, in
    // the language of the file, and not be there already.
    let form = WordForm.normal(word)
    if home != nil, let other = near, let meant = record.field(for: other) {
      let isNear = meant.words.word(in: keyLanguage) == other && Nearest.distance(form, other) <= 1
      let isMeant = isNear || FamiliarWords.key(for: form, in: record.name) != nil
      if !isMeant || mapping.pairs.contains(where: { record.field(for: $0.key)?.key == meant.key }) { near = nil }
    }
    if home != nil, near == nil, let other = otherNumber(of: form, in: record), let meant = record.field(for: other),
      !mapping.pairs.contains(where: { record.field(for: $0.key)?.key == meant.key })
    {
      near = other
    }
    let message = "\(Shown.quoted(word)) is not a key of \(record.name.described)"
    let why = "nothing under an unknown key reaches the map, the figures or the rules"
    if let near, let first = self.pair(of: near, in: mapping, as: record) {
      report(
        Diagnostic(
          id: "unknown-key", message: message, span: key.span, note: "did you mean '\(near)'?",
          labels: [Label(first.key.span, "which stands here already")], explanation: why,
          help: "keep one of the two; a key of your own begins with 'x-'"))
      return record.field(for: near)
    }
    if let near {
      report(
        Diagnostic(
          id: "unknown-key", message: message, span: key.span, note: "did you mean '\(near)'?", explanation: why,
          help: "write '\(near)'; a key of your own begins with 'x-'",
          fixes: [Fix("Write '\(near)'", safety: .suggested, edits: [Edit(key.span, near)])]))
      return record.field(for: near)
    }
    if let home { homes.append(home) }
    if let home, let below = keysBelowDash(pair, in: mapping, of: home) {
      report(below)
      return nil
    }
    report(
      Diagnostic(
        id: "unknown-key", message: message, span: key.span,
        note: home.map { "this is a key of \($0.name.described)" } ?? "no key is called so", explanation: why,
        help: home.map { "move it to \($0.name.described): look at the indentation of the line" }
          ?? "a key of your own begins with 'x-': 'x-\(Shown.plain(WordForm.normal(word)))'"))
    return nil
  }

  /// The key word that an unknown word was probably meant to be, in the language of the file before the others.
  private mutating func wordMeant(by word: String, in record: Record) -> String? {
    let language = keyLanguage
    let slip = MeantWord(word: word, record: record.name, language: language)
    if let known = meantWords[slip] { return known }
    let meant = soughtWord(word, in: record, language)
    meantWords[slip] = .some(meant)
    return meant
  }

  private mutating func soughtWord(_ word: String, in record: Record, _ language: Language) -> String? {
    if let key = FamiliarWords.key(for: word, in: record.name), let field = record.field(key) {
      return field.words.word(in: language)
    }
    if let near = suggestion(for: word, among: record.fields.lazy.map { $0.words.word(in: language) }) { return near }
    // A word of another language has to be nearer: by chance a short word is near to something in three languages.
    return suggestion(for: word, among: record.words).flatMap { Nearest.distance(word, $0) <= 1 ? $0 : nil }
  }

  /// Whether a key without a value stands in braces: then no colon follows it.
  private func isInBraces(_ pair: BorrowedPair) -> Bool {
    let bytes = pair.key.tree.source.bytes
    var offset = pair.key.span.end
    while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    return offset < bytes.count && (bytes[offset] == 0x2C || bytes[offset] == 0x7D)
  }

  /// What a comma leaves behind of a sentence in braces.
  private func commaInBraces(_ key: BorrowedNode, _ word: String) -> Diagnostic {
    Diagnostic(
      id: "unknown-key", message: "\(Shown.quoted(word)) stands alone, without a key", span: key.span,
      note: "inside braces a comma ends the value before it",
      explanation: "the text before the comma has lost its end",
      help: "put the whole text in quotation marks, from before the comma on")
  }

  /// A colon without a key before it.
  func namelessKey(_ pair: BorrowedPair) -> Diagnostic {
    Diagnostic(
      id: "missing-key", message: "there is no key before the colon", span: pair.key.span,
      note: "what follows has no name", explanation: "without its key nobody can tell what a value says",
      help: "write the key before the colon, or take the colon away")
  }

  /// A key that says again what another word has said before.
  func duplicateKey(_ word: String, _ span: Span, field: Field, first: Span) -> Diagnostic {
    Diagnostic(
      id: "duplicate-key", message: "\(Shown.quoted(word)) says again what stands here already", span: span,
      note: "means '\(field.key.rawValue)', as the key above does",
      labels: [Label(first, "the first one, which counts")],
      explanation: "only one of two values can be on the map, and a reader can't know which was meant",
      help: "keep one of the two")
  }

  /// An entry without the key that it begins with.
  func missingName(of record: Record, in node: BorrowedNode) -> Diagnostic {
    let word = record.naming.flatMap { record.field($0)?.words.word(in: keyLanguage) } ?? ""
    var span = node.span
    for pair in node.pairs {
      span = pair.key.span
      break
    }
    return Diagnostic(
      id: "missing-key", message: "this \(record.name.rawValue) has no \(record.name.called)", span: span,
      note: "no '\(word)' in the entry that begins here", explanation: "what has no name can't be shown or referred to",
      help: "begin the entry with '\(word): ' and a few words")
  }

  /// One warning for a file whose keys are in more than one language.
  mutating func reportMixedLanguages(in source: SourceText) {
    let language = keyLanguage
    guard !commonLanguages.contains(LanguageSet(language)) else { return }
    let strangers = keyUses.filter { !$0.languages.contains(LanguageSet(language)) }
      .sorted { $0.span.start < $1.span.start }
    guard let first = strangers.first else { return }
    func word(for use: KeyUse) -> String {
      use.record.record.field(use.key)?.words.word(in: language) ?? use.key.rawValue
    }
    let name = language.name
    let other = Language.allCases.first { first.languages.contains(LanguageSet($0)) } ?? language
    report(
      Diagnostic(
        id: "mixed-languages", severity: .warning,
        message: "the keys are \(name), but \(Shown.quoted(source[first.span])) is \(other.name)", span: first.span,
        note: "in \(name) this is '\(word(for: first))'",
        labels: strangers.dropFirst().prefix(4).map { Label($0.span, "in \(name) this is '\(word(for: $0))'") },
        explanation: "a file that keeps to one language is easier to read, to search and to complete",
        help: "write the keys in \(name) throughout",
        fixes: [
          Fix(
            "Write the keys in \(name)", safety: .safe, edits: strangers.map { Edit($0.span, word(for: $0)) })
        ]))
  }
}

/// An unknown word where a key should stand.
struct MeantWord: Hashable {
  let word: String
  let record: RecordName
  /// The language of the keys so far.
  let language: Language
}

extension Language {
  /// Its English name.
  package var name: String {
    switch self {
    case .english: "English"
    case .finnish: "Finnish"
    case .swedish: "Swedish"
    }
  }
}

extension RecordName {
  /// What its naming field is called in a sentence.
  var called: String {
    switch self {
    case .promise, .action, .pain, .quote: "text"
    default: "name"
    }
  }

  /// What it is called in a sentence.
  package var described: String {
    switch self {
    case .journey: "the journey"
    case .action: "an action"
    case .behaviour: "a segment's behaviour"
    case .relationship: "the relationship"
    case .goal: "the goal"
    case .scales: "the scales"
    case .ladder: "the ladder"
    case .boxes: "a metric's boxes"
    case .categories: "a metric's Kano categories"
    case .serviceLevel: "a service level"
    case .project: "the project's settings"
    case .override: "the settings of some files"
    case .rule: "a rule's settings"
    default: "a \(rawValue)"
    }
  }
}
