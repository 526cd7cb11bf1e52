import JourneySyntax

extension TreeReader {
  /// Reads a value as its field's type. `nil` where nothing is written, or where it doesn't fit, which has then been
  /// said.
  mutating func item(_ node: BorrowedNode, type: FieldType, at place: Place) -> RecordValue.Item? {
    guard node.kind != .invalid, !node.isAbsent else { return nil }
    guard let value = value(node, type: type, at: place) else { return nil }
    return RecordValue.Item(value, node)
  }

  mutating func value(_ node: BorrowedNode, type: FieldType, at place: Place) -> FieldValue? {
    switch type {
    case .list(let element): return list(node, of: element, at: place)
    case .record(let name):
      guard let value = record(node, as: name.record, at: place) else { return nil }
      return .record(values.add(value))
    case .branches: return branches(node, at: place)
    case .numbers: return numbers(node, at: place)
    case .answers: return answers(node, at: place)
    case .rules: return rules(node, at: place)
    case .colours: return colours(node, at: place)
    case .scale, .answerRange, .dates: return range(node, type: type, at: place)
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

  /// Says so where a text is longer than any map can show.
  private mutating func bound(_ node: BorrowedNode, at place: Place) {
    guard let length = node.lengthBeyondBounds else { return }
    report(
      Diagnostic(
        id: "value-type",
        message: "\(Shown.quoted(place.key)) takes a text of at most \(BorrowedNode.longestText) bytes",
        span: Span(node.span.start, node.span.start + 1), note: "this one has \(length)",
        explanation: "a longer text fits on no map", help: "shorten it, or keep the long text in a document of its own")
    )
  }

  /// A text of the author's own, of which nothing is read but that it is there.
  private mutating func word(_ node: BorrowedNode, at place: Place) -> FieldValue? {
    if node.isEmptyText { return nil }
    bound(node, at: place)
    return .word
  }

  /// A scalar as its type reads it; `nil` where it doesn't fit.
  private mutating func scalar(_ node: BorrowedNode, type: FieldType, at place: Place) -> FieldValue? {
    switch type {
    case .text:
      bound(node, at: place)
      return .text
    case .identifier, .plainText, .phase, .reference: return word(node, at: place)
    case .number, .figure:
      return number(node, at: place, allowsPercent: type.allowsPercent).map { .number($0) }
    case .score(let scale):
      return number(node, at: place).flatMap { scale.contains($0.value) ? .number($0) : nil }
    case .rating(let scale):
      guard let number = number(node, at: place) else { return nil }
      pending.append(Pending(place: place, node: node, check: .onScale(scale, number.value)))
      return .number(number)
    case .share:
      return number(node, at: place, allowsPercent: true).flatMap { (0...1).contains($0.value) ? .number($0) : nil }
    case .wholeNumber: return whole(node).map { .whole($0) }
    case .date: return DateText.day(node.text).map { .date($0) }
    case .duration:
      guard let duration = DurationText.parse(node.text) else { return nil }
      if duration.usesComma { expectDecimalComma(node, at: place) }
      return .duration(minutes: duration.minutes)
    case .yesNo: return yesNo(node)
    case .yesNoOrText:
      if let answer = yesNo(node) { return answer }
      bound(node, at: place)
      return .text
    case .choice(let set): return choice(node, of: set) ?? (set.isOpen && !node.isEmptyText ? .word : nil)
    case .language: return choice(node, of: .language)
    case .list, .record, .branches, .numbers, .answers, .rules, .colours, .scale, .answerRange, .dates:
      return nil
    }
  }

  /// One of a set's words.
  func choice(_ node: BorrowedNode, of set: ChoiceSet) -> FieldValue? {
    set.place(of: node).map { .choice(ChosenWord(words: set, place: Int32(truncatingIfNeeded: $0))) }
  }

  private func yesNo(_ node: BorrowedNode) -> FieldValue? { ChoiceSet.yesNo.place(of: node).map { .yesNo($0 == 0) } }

  /// A number; where it has a decimal comma, whether the file may have one is judged in the end.
  mutating func number(_ node: BorrowedNode, at place: Place, allowsPercent: Bool = false) -> NumberValue? {
    let parsed =
      node.bytes.flatMap(NumberText.short) ?? NumberText.parse(node.text, allowsPercent: allowsPercent)
    return parsed.map { number($0, node, at: place) }
  }

  /// The same for a part of a value's text.
  mutating func number(_ node: BorrowedNode, _ text: String, at place: Place) -> NumberValue? {
    NumberText.parse(text).map { number($0, node, at: place) }
  }

  private mutating func number(_ parsed: NumberText.Parsed, _ node: BorrowedNode, at place: Place) -> NumberValue {
    if parsed.usesComma { expectDecimalComma(node, at: place) }
    return NumberValue(value: parsed.value, isPercentage: parsed.isPercentage)
  }

  /// A whole number of at least 0.
  func whole(_ node: BorrowedNode) -> Int? {
    guard let parsed = node.bytes.flatMap(NumberText.short) ?? NumberText.parse(node.text), !parsed.usesComma,
      parsed.value >= 0, parsed.value < 1e15,
      parsed.value == parsed.value.rounded(),
      !(node.bytes?.contains(0x2E) ?? true) || NumberText.withoutPoints(node.text) == nil
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
          bound(pair.value, at: place)
          variants.append(TextVariant(language: language, node: pair.value))
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
    return variants.isEmpty ? nil : .translation(values.add(variants))
  }

  private func unknownLanguage(_ key: BorrowedNode) -> Diagnostic {
    Diagnostic(
      id: "unknown-key", message: "\(Shown.quoted(key.text)) is not a language that texts can be in", span: key.span,
      note: "a text is given in en, fi and sv",
      explanation: "a text in another language reaches no map",
      help: "write en, fi or sv; where the text itself has a colon, put it in quotation marks")
  }
}

extension BorrowedNode {
  /// The longest text that a field takes, in UTF-8 bytes.
  static let longestText = 10_000

  /// The length of a scalar's text in UTF-8 bytes, where that is longer than a field takes.
  var lengthBeyondBounds: Int? {
    // Escapes make two bytes three at most.
    guard span.length > Self.longestText / 3 * 2 else { return nil }
    let length = text.utf8.count
    return length > Self.longestText ? length : nil
  }

  /// A scalar's text, or its beginning where it is longer than a field takes.
  var boundedText: String { lengthBeyondBounds == nil ? text : String(text.prefix(1000)) }

  /// Whether a scalar's text is empty.
  var isEmptyText: Bool { bytes?.isEmpty ?? text.isEmpty }
}

extension FieldType {
  /// Whether a percentage is as good as a number.
  var allowsPercent: Bool {
    if case .figure = self { true } else { false }
  }
}
