import JourneySyntax

extension TreeReader {
  /// Reads a value as its field's type. `nil` where nothing is written, or where it doesn't fit, which has then been
  /// said.
  mutating func item(_ node: BorrowedNode, type: FieldType, at place: Place) -> RecordValue.Item? {
    guard node.kind != .invalid, !node.isAbsent else { return nil }
    guard let value = value(node, type: type, at: place) else { return nil }
    return RecordValue.Item(value: value, span: node.span)
  }

  private mutating func value(_ node: BorrowedNode, type: FieldType, at place: Place) -> FieldValue? {
    switch type {
    case .list(let element): return list(node, of: element, at: place)
    case .record(let name):
      guard let value = record(node, as: name.record, at: place) else { return nil }
      keys.formUnion(value)
      return .record(value)
    case .branches: return branches(node, at: place)
    case .numbers: return numbers(node, at: place)
    case .answers: return answers(node, at: place)
    case .rules: return rules(node, at: place)
    case .colours: return colours(node, at: place)
    case .scale, .dates: return range(node, type: type, at: place)
    case .text where node.kind == .mapping: return translation(node, at: place)
    default:
      guard node.kind == .scalar, let value = scalar(node, type: type, at: place) else {
        if !isTorn(node) { report(typeMismatch(node, type: type, at: place)) }
        return nil
      }
      return value
    }
  }

  /// Whether a scalar goes over several lines of a text with syntax mistakes: then it has probably swallowed lines that
  /// didn't belong to it.
  private func isTorn(_ node: BorrowedNode) -> Bool {
    guard node.kind == .scalar, !node.tree.isAccepted else { return false }
    let bytes = node.tree.source.bytes
    return (node.span.start..<min(node.span.end, bytes.count)).contains { bytes[$0] == 0x0A || bytes[$0] == 0x0D }
  }

  /// The longest text that a field takes, in UTF-8 bytes.
  private static let longestText = 10_000

  /// The text, as long as any map can show it; where it is longer, that is said.
  private mutating func bounded(_ text: String, _ node: BorrowedNode, at place: Place) -> String {
    guard text.utf8.count > Self.longestText else { return text }
    report(
      Diagnostic(
        id: "value-type", message: "\(Shown.quoted(place.key)) takes a text of at most \(Self.longestText) bytes",
        span: Span(node.span.start, node.span.start + 1), note: "this one has \(text.utf8.count)",
        explanation: "a longer text fits on no map", help: "shorten it, or keep the long text in a document of its own")
    )
    return String(text.prefix(1000))
  }

  /// A scalar as its type reads it; `nil` where it doesn't fit.
  private mutating func scalar(_ node: BorrowedNode, type: FieldType, at place: Place) -> FieldValue? {
    let text = node.text
    switch type {
    case .text:
      return .text(bounded(text, node, at: place))
    case .identifier, .plainText, .phase, .reference:
      return text.isEmpty ? nil : .word(bounded(text, node, at: place))
    case .number, .figure:
      return number(node, text, at: place, allowsPercent: type.allowsPercent).map { .number($0) }
    case .score(let scale):
      return number(node, text, at: place).flatMap { scale.contains($0.value) ? .number($0) : nil }
    case .rating(let scale):
      guard let number = number(node, text, at: place) else { return nil }
      pending.append(Pending(place: place, node: node, check: .onScale(scale, number.value)))
      return .number(number)
    case .share:
      return number(node, text, at: place, allowsPercent: true).flatMap {
        (0...1).contains($0.value) ? .number($0) : nil
      }
    case .wholeNumber: return whole(node, text).map { .whole($0) }
    case .date: return DateText.day(text).map { .date($0) }
    case .duration:
      guard let duration = DurationText.parse(text) else { return nil }
      if duration.usesComma { expectDecimalComma(node, at: place) }
      return .duration(minutes: duration.minutes, text: text)
    case .yesNo: return ChoiceSet.yesNo.id(for: text).map { .yesNo($0 == "yes") }
    case .yesNoOrText:
      if let id = ChoiceSet.yesNo.id(for: text) { return .yesNo(id == "yes") }
      return .text(bounded(text, node, at: place))
    case .choice(let set):
      if let id = set.id(for: text) { return .choice(id) }
      return set.isOpen && !text.isEmpty ? .choice(text) : nil
    case .language: return ChoiceSet.language.id(for: text).map { .choice($0) }
    case .list, .record, .branches, .numbers, .answers, .rules, .colours, .scale, .dates: return nil
    }
  }

  /// A number; where it has a decimal comma, whether the file may have one is judged in the end.
  mutating func number(
    _ node: BorrowedNode, _ text: String, at place: Place, allowsPercent: Bool = false
  ) -> NumberValue? {
    guard let parsed = NumberText.parse(text, allowsPercent: allowsPercent) else { return nil }
    if parsed.usesComma { expectDecimalComma(node, at: place) }
    return NumberValue(value: parsed.value, text: text, isPercentage: parsed.isPercentage)
  }

  /// A whole number of at least 0.
  func whole(_ node: BorrowedNode, _ text: String) -> Int? {
    guard let parsed = NumberText.parse(text), !parsed.usesComma, parsed.value >= 0, parsed.value < 1e15,
      parsed.value == parsed.value.rounded()
    else { return nil }
    return Int(parsed.value)
  }

  /// Whether a mapping is a text in several languages: `{fi: …, en: …}`.
  func isTranslation(_ node: BorrowedNode) -> Bool {
    var isAny = false
    for pair in node.pairs {
      guard pair.key.kind == .scalar, pair.key.span.length <= 4, Language(rawValue: pair.key.text) != nil else {
        return false
      }
      isAny = true
    }
    return isAny
  }

  private mutating func translation(_ node: BorrowedNode, at place: Place) -> FieldValue? {
    var variants: [TextVariant] = []
    var strangers: [BorrowedNode] = []
    for pair in node.pairs {
      guard pair.key.kind == .scalar, let language = Language(rawValue: pair.key.text) else {
        strangers.append(pair.key)
        continue
      }
      if pair.value.kind == .scalar {
        if !pair.value.isAbsent {
          variants.append(
            TextVariant(
              language: language, text: bounded(pair.value.text, pair.value, at: place), span: pair.value.span))
        }
      } else if pair.value.kind != .invalid {
        report(typeMismatch(pair.value, type: .text, at: place))
      }
    }
    if variants.isEmpty, !strangers.isEmpty {
      report(typeMismatch(node, type: .text, at: place))
    } else {
      for stranger in strangers where stranger.kind == .scalar { report(unknownLanguage(stranger)) }
    }
    return variants.isEmpty ? nil : .translation(variants)
  }

  private func unknownLanguage(_ key: BorrowedNode) -> Diagnostic {
    Diagnostic(
      id: "unknown-key", message: "\(Shown.quoted(key.text)) is not a language that texts can be in", span: key.span,
      note: "a text is given in en, fi and sv",
      explanation: "a text in another language reaches no map",
      help: "write en, fi or sv; where the text itself has a colon, put it in quotation marks")
  }
}

extension FieldType {
  /// Whether a percentage is as good as a number.
  var allowsPercent: Bool {
    if case .figure = self { true } else { false }
  }
}
