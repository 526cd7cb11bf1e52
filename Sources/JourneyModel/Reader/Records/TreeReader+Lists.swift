import JourneySyntax

extension TreeReader {
  /// Reads a list; one value stands for a list of one.
  mutating func list(_ node: BorrowedNode, of element: FieldType, at place: Place) -> FieldValue? {
    guard node.kind == .sequence else {
      if node.kind == .scalar, let lost = lostDashes(node, of: element, at: place) {
        report(lost)
        return nil
      }
      if case .record(let name) = element {
        if node.kind == .mapping, !isEntry(node, of: name.record) {
          report(
            lostDashes(ofKeys: node, of: name.record, at: place) ?? missingDashes(node, of: name.record, at: place))
          return nil
        }
        if node.kind == .scalar, name == .stage {
          report(typeMismatch(node, type: .list(element), at: place))
          return nil
        }
      }
      if case .choice(let set) = element, node.kind == .scalar, set.place(of: node) == nil,
        let list = Respelling.list(node.text, where: { set.place(of: $0) != nil })
      {
        report(missingBrackets(node, list, at: place))
        return nil
      }
      // A list of one.
      return value(node, type: element, at: place)
    }
    var items = ListValue()
    expectWholeTexts(node, of: element, at: place)
    var texts: [BorrowedNode] = []
    var strayHome: RecordName?
    var torn = TornEntry()
    for child in node.elements {
      if case .record(let name) = element {
        if isTornNumber(child) { continue }
        let home = self.strayHome(of: child, in: name.record, previous: strayHome)
        if let home {
          stray(child, to: home, isFirst: strayHome == nil, at: place)
          strayHome = home
          continue
        }
        let firstKey = child.pairs.first.flatMap { $0.key.kind == .scalar ? match($0.key, in: name.record) : nil }
        if torn.takes(child, firstPlace: firstKey?.place, of: name.record) { continue }
      }
      if case .record(.stage) = element, child.kind == .scalar, !child.isAbsent { texts.append(child) }
      if let item = item(child, type: element, at: place) { values.add(item, to: &items) }
    }
    if case .record(let name) = element, let dashes = torn.diagnostic(for: name) { report(dashes) }
    if let first = texts.first { report(stagesThatAreTexts(first, others: texts.dropFirst())) }
    return .list(items)
  }

  /// Whether a mapping in the place of a list is one entry of it, rather than entries whose dashes are missing.
  private func isEntry(_ node: BorrowedNode, of record: Record) -> Bool {
    if let plain = record.plain, case .text = plain.type, isTranslation(node) { return true }
    if case .value = record.pairForm, isNamesWithNumbers(node) { return false }
    var count = 0
    for pair in node.pairs {
      count += 1
      // A slip in a key is a slip in a key.
      guard count <= 8, pair.key.kind == .scalar else { break }
      if record.field(for: pair.key) != nil { return true }
      if Nearest.match(for: pair.key.text, among: record.words) != nil { return true }
    }
    if count == 0 { return true }
    if case .none = record.pairForm { return false }
    return count == 1
  }

  /// Whether a mapping has several pairs, and all of them are short forms of entries: a name and a number.
  private func isNamesWithNumbers(_ node: BorrowedNode) -> Bool {
    var count = 0
    for pair in node.pairs {
      guard pair.value.kind == .scalar, pair.value.isAbsent || NumberText.parse(pair.value.text) != nil else {
        return false
      }
      count += 1
    }
    return count > 1
  }

  /// Reads the ways on from a touchpoint: ids, each with its share where that is known.
  mutating func branches(_ node: BorrowedNode, at place: Place) -> FieldValue? {
    var branches: [NamedValue] = []
    switch node.kind {
    case .sequence:
      for child in node.elements { branch(child, at: place, into: &branches) }
    default: branch(node, at: place, into: &branches)
    }
    return branches.isEmpty ? nil : .pairs(values.add(branches))
  }

  private mutating func branch(_ node: BorrowedNode, at place: Place, into branches: inout [NamedValue]) {
    switch node.kind {
    case .invalid: break
    case .sequence: report(typeMismatch(node, type: .branches, at: place))
    case .scalar:
      if !node.isAbsent {
        branches.append(NamedValue(name: node, number: nil, span: node.span))
      }
    case .mapping:
      for pair in node.pairs where pair.key.kind == .scalar && !pair.key.text.isEmpty {
        if pair.value.isAbsent, isTornNumber(pair.key) { continue }
        var share: (NumberValue, BorrowedNode)?
        if case .number(let number) = item(pair.value, type: .share, at: place)?.value { share = (number, pair.value) }
        branches.append(NamedValue(name: pair.key, number: share, span: pair.span))
      }
    }
  }

  /// Reads numbers: in a list, or each under its name.
  mutating func numbers(_ node: BorrowedNode, at place: Place) -> FieldValue? {
    var named: [NamedValue] = []
    func add(_ item: RecordValue.Item?, name: BorrowedNode?) {
      guard case .number(let number) = item?.value, let item else { return }
      named.append(NamedValue(name: name, number: (number, item.node), span: item.span))
    }
    switch node.kind {
    case .sequence:
      expectWholeNumbers(node, at: place)
      for child in node.elements { add(item(child, type: .figure, at: place), name: nil) }
    case .mapping:
      for pair in node.pairs where pair.key.kind == .scalar {
        if pair.value.isAbsent, isTornNumber(pair.key) { continue }
        add(item(pair.value, type: .figure, at: place), name: pair.key)
      }
    case .scalar: add(item(node, type: .figure, at: place), name: nil)
    case .invalid: break
    }
    return named.isEmpty ? nil : .pairs(values.add(named))
  }

  /// Reads answers with how many gave each: `{5: 42, 4: 32}`.
  mutating func answers(_ node: BorrowedNode, at place: Place) -> FieldValue? {
    guard node.kind == .mapping else {
      report(typeMismatch(node, type: .answers, at: place))
      return nil
    }
    var answers: [NamedValue] = []
    var isInNumbers = true
    for pair in node.pairs where pair.key.kind == .scalar {
      guard let answer = number(pair.key, at: place) else {
        // One slip, however many answers: they were given in words.
        if isInNumbers { report(typeMismatch(pair.key, type: .answers, at: place)) }
        isInNumbers = false
        continue
      }
      guard case .whole(let count) = item(pair.value, type: .wholeNumber, at: place)?.value else { continue }
      answers.append(
        NamedValue(
          name: pair.key, answer: answer.value, number: (NumberValue(value: Double(count)), pair.value), span: pair.span
        ))
    }
    return answers.isEmpty ? nil : .pairs(values.add(answers))
  }

  /// Reads a range: `1..7`, two days, or a list of two; of answers also one alone.
  mutating func range(_ node: BorrowedNode, type: FieldType, at place: Place) -> FieldValue? {
    var text = node.text
    if node.kind == .sequence {
      let ends = node.elements.map { $0.kind == .scalar ? $0.text : "" }
      text = ends.count == 2 ? ends.joined(separator: "..") : ends.count == 1 ? ends[0] : ""
    }
    let mayBeOne = if case .answerRange = type { true } else { false }
    if case .dates = type {
      if let range = DateText.range(text) { return .dates(range) }
    } else if let (first, last) = RangeText.ends(of: text) ?? (mayBeOne ? (text, text) : nil),
      let lower = number(node, first, at: place), let upper = number(node, last, at: place),
      lower.value < upper.value || (mayBeOne && lower.value == upper.value)
    {
      return .scale(Scale(lower.value, upper.value))
    }
    report(typeMismatch(node, type: type, at: place))
    return nil
  }

  private func missingDashes(_ node: BorrowedNode, of record: Record, at place: Place) -> Diagnostic {
    let word = record.naming.flatMap { record.field($0)?.words.word(in: keyLanguage) } ?? ""
    return Diagnostic(
      id: "value-type", message: "\(Shown.quoted(place.key)) takes a list of entries", span: place.keySpan,
      note: "the lines below it don't begin with '- '",
      explanation: "without the dashes nobody can tell where one entry ends and the next begins",
      help: "begin each entry with '- \(word): '")
  }

  private func stagesThatAreTexts(_ first: BorrowedNode, others: some Sequence<BorrowedNode>) -> Diagnostic {
    let field = Record.stage.field(.stage)?.words.word(in: keyLanguage) ?? ""
    let touchpoints = Record.stage.field(.touchpoints)?.words.word(in: keyLanguage) ?? ""
    return Diagnostic(
      id: "value-type", message: "the stage \(Shown.quoted(first.text)) is only a text", span: first.span,
      note: "a stage is an entry with touchpoints of its own",
      labels: others.prefix(4).map { Label($0.span, "so is this one") },
      explanation: "a stage holds the touchpoints in which the customer meets the company",
      help: "write '- \(field): …' and its '\(touchpoints):' below it")
  }
}
