import JourneySyntax

extension TreeReader {
  /// A value that doesn't fit its field: names the field, the value and what fits.
  func typeMismatch(_ node: BorrowedNode, type: FieldType, at place: Place) -> Diagnostic {
    let fitting = Fitting(type, language: language(of: place))
    let found =
      switch node.kind {
      case .mapping: "keys of its own"
      case .sequence: "a list"
      case .scalar, .invalid: node.text.isEmpty ? "an empty text" : Shown.quoted(node.text)
      }
    var note = fitting.example
    var help = fitting.advice
    var fixes: [Fix] = []
    if node.kind == .scalar, let near = Nearest.match(for: WordForm.normal(node.text), among: fitting.words) {
      note = "did you mean '\(near)'?"
      help = "write '\(near)'"
      fixes = [Fix("Write '\(near)'", safety: .suggested, edits: [Edit(node.span, near)])]
    } else if node.kind == .scalar, let meant = Respelling.of(node.text, as: type) {
      help = "write '\(meant)'"
      if case .figure = type { help += "; what it is counted in goes into '\(word(.unit, at: place))'" }
      fixes = [Fix("Write '\(meant)'", safety: .suggested, edits: [Edit(node.span, meant)])]
    }
    // `n: 1,250`, and `1,250,000` everywhere.
    if node.kind == .scalar, type.isNumeric, let number = NumberText.withoutThousands(node.text) {
      note = "the thousands are parted by a comma"
      help = "write \(number)"
      fixes = [Fix("Write '\(number)'", safety: .suggested, edits: [Edit(node.span, number)])]
    }
    // `n: 1.250`: nothing that is counted has decimals.
    if node.kind == .scalar, case .wholeNumber = type, let number = NumberText.withoutPoints(node.text) {
      note = "the thousands are parted by a point"
      help = "write \(number)"
      fixes = [Fix("Write '\(number)'", safety: .suggested, edits: [Edit(node.span, number)])]
    }
    // A number off the scale of a score is a slip of another kind than a word for a number.
    let isOffScale = if case .score = type { NumberText.parse(node.text) != nil } else { false }
    return Diagnostic(
      id: isOffScale ? "rfm-range" : "value-type",
      message: "\(Shown.quoted(place.key)) takes \(fitting.what), not \(found)",
      span: firstLine(of: node), note: note, explanation: fitting.why, help: help, fixes: fixes)
  }

  /// A key of a metric in the language of the key here.
  private func word(_ key: Key, at place: Place) -> String {
    Record.metric.field(key)?.words.word(in: language(of: place)) ?? key.rawValue
  }

  /// Says that words with commas between them stand in the place of a list.
  func missingBrackets(_ node: BorrowedNode, _ list: String, at place: Place) -> Diagnostic {
    Diagnostic(
      id: "value-type", message: "\(Shown.quoted(place.key)) takes a list, and \(Shown.quoted(node.text)) is one text",
      span: firstLine(of: node), note: "the commas are part of the text",
      explanation: "without brackets nobody can tell a list from a text with commas in it", help: "write \(list)",
      fixes: [Fix("Write \(list)", safety: .suggested, edits: [Edit(node.span, list)])])
  }

  /// A value may go over many lines: the message points at the first of them.
  private func firstLine(of node: BorrowedNode) -> Span {
    let bytes = node.tree.source.bytes
    var end = node.span.start
    while end < min(node.span.end, bytes.count), bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return Span(node.span.start, end)
  }

  /// The language in which the choices are named.
  private func language(of place: Place) -> Language {
    for language in Language.allCases where place.languages.contains(LanguageSet(language)) { return language }
    return .english
  }
}

/// What fits a type, in words.
struct Fitting {
  /// What it takes: "a number".
  let what: String
  /// How that looks.
  let example: String
  /// Why it matters.
  let why: String
  /// What to do.
  let advice: String
  /// The words that are possible; empty where there are no fixed words.
  let words: [String]

  private init(_ what: String, _ example: String, why: String, advice: String? = nil, words: [String] = []) {
    self.what = what
    self.example = example
    self.why = why
    self.advice = advice ?? "write \(example)"
    self.words = words
  }

  init(_ type: FieldType, language: Language) {
    let figures = "only numbers can be drawn, counted and compared"
    switch type {
    case .number, .rating: self.init("a number", "a number such as 2 or -1.5", why: figures)
    case .figure: self.init("a number or a percentage", "a number such as 31 or 60 %", why: figures)
    case .wholeNumber:
      self.init("a whole number", "a whole number such as 42", why: "people and answers are counted one by one")
    case .score(let scale):
      let ends = "\(Shown.number(scale.lower)) to \(Shown.number(scale.upper))"
      self.init("a number from \(ends)", "a number from \(ends)", why: figures)
    case .share:
      self.init(
        "a share", "a share of the whole, such as 60 % or 0.6", why: "shares are compared as parts of one whole")
    case .scale:
      self.init(
        "a range of numbers", "the lowest and the highest number, such as 1..7",
        why: "a number says something only on its scale")
    case .answerRange:
      self.init(
        "a number or a range of numbers", "the answers that count, such as 6..7, or 5 alone",
        why: "only named answers can be counted")
    case .dates:
      self.init(
        "a range of days", "the first and the last day, such as 2025-11-01..2026-02-28",
        why: "figures are compared within one period")
    case .date:
      self.init("a day", "a day such as 2026-09-30 or 30.9.2026", why: "what is due on no certain day is never late")
    case .duration:
      let units =
        switch language {
        case .english: "3 d or 1 week"
        case .finnish: "3 pv or 1 vk"
        case .swedish: "3 dygn or 1 vecka"
        }
      self.init(
        "a length of time with its unit", "a length of time such as 95 min, 2 h, \(units)",
        why: "waits can be compared only where the unit is known")
    case .yesNo:
      let words = ["yes", "no"].map { word in ChoiceSet.yesNo.choice(for: word)?.words.word(in: language) ?? word }
      self.init("yes or no", Shown.alternatives(words), why: "a rule can judge only a plain answer", words: words)
    case .choice(let set): self.init(set, language)
    case .language: self.init(.language, .english)
    case .phase:
      let phase = ChoiceSet.canonicalPhases.choices[0].words.word(in: language)
      self.init("the name of a phase", "a phase such as \(phase)", why: "phases are compared by their names")
    case .identifier, .reference:
      self.init("an id", "the id of what is meant", why: "what has no id can't be referred to")
    case .plainText, .text, .yesNoOrText:
      self.init(
        "a text", "a text, or one for each of en, fi and sv", why: "the map shows it as words",
        advice: "write a text; where it has a colon in it, put it in quotation marks")
    case .branches:
      self.init("ids of touchpoints", "ids, or ids with shares: {call: 70 %}", why: "the path follows them")
    case .numbers: self.init("numbers", "numbers, or numbers under names: {reliability: -0.8}", why: figures)
    case .answers:
      self.init("answers with how many gave them", "answers with counts, such as {5: 42, 4: 32}", why: figures)
    case .rules:
      self.init(
        "rules with their severities", "rules such as stage-empty: warning", why: "each rule is set by its name")
    case .colours:
      self.init(
        "roles with their colours", "roles such as brand: \"#1F6FEB\"", why: "each role is coloured by its name")
    case .record(let name): self.init(name, language)
    case .list(let element):
      if case .record(let name) = element {
        self.init(name, language, listed: true)
      } else {
        self = Fitting(element, language: language)
      }
    }
  }

  private init(_ set: ChoiceSet, _ language: Language) {
    let words = set.choices.map { $0.words.word(in: language) }
    self.init(
      words.count <= 4 ? Shown.alternatives(words) : "one of its \(words.count) words", Shown.alternatives(words),
      why: "only these words can be grouped, filtered and judged", words: words)
  }

  private init(_ name: RecordName, _ language: Language, listed: Bool = false) {
    let words = name.record.fields.prefix(5).map { $0.words.word(in: language) }
    let keys = words.joined(separator: ", ") + (name.record.fields.count > 5 ? " …" : "")
    self.init(
      listed ? "a list of entries" : name.record.plain == nil ? "keys of its own" : "a text, or keys of its own",
      listed ? "entries with the keys \(keys)" : "keys such as \(keys)",
      why: "each key says one thing about \(name.described)",
      advice: listed
        ? "begin each entry with '- \(words.first ?? ""): '" : "write the keys below it, each on its own line: \(keys)")
  }
}

extension FieldType {
  /// Whether it takes numbers that may be large.
  fileprivate var isNumeric: Bool {
    switch self {
    case .number, .figure, .wholeNumber: true
    default: false
    }
  }
}
