import JourneySyntax

extension TreeReader {
  /// The records that lists of entries are made of, with the key of such a list.
  static let listed: [(record: RecordName, list: Key)] = [
    (.persona, .personas), (.segment, .segments), (.channel, .channels), (.promise, .promises), (.source, .sources),
    (.wave, .waves), (.metric, .metrics), (.stage, .stages), (.touchpoint, .touchpoints), (.action, .actions),
  ]

  /// The keys that entries of these records begin with.
  private static let namings = WordIndex(listed.compactMap { $0.record.record.namingField?.words })

  /// The record that an entry is plainly one of, where that isn't the record of the list that it stands in: the line
  /// with the key of its own list is missing above it.
  /// - Parameter previous: the record that the entry before it was plainly one of.
  mutating func strayHome(of entry: BorrowedNode, in record: Record, previous: RecordName?) -> RecordName? {
    switch entry.kind {
    case .mapping: break
    case .scalar: return entry.isAbsent ? nil : previous
    case .sequence, .invalid: return nil
    }
    var pairs = entry.pairs.makeIterator()
    guard let first = pairs.next(), first.key.kind == .scalar else { return nil }
    guard match(first.key, in: record) == nil else { return nil }
    let word = WordForm.normal(first.key.text)
    if let place = Self.namings.place(of: word), Self.listed[place].record != record.name {
      return Self.listed[place].record
    }
    guard pairs.next() == nil, first.value.kind == .mapping, case .body = record.pairForm else { return nil }
    if let previous, isBody(first.value, of: previous.record) { return previous }
    guard first.value.pairs.allSatisfy({ record.field(for: $0.key) == nil }) else { return nil }
    for (home, _) in Self.listed where home != record.name && isBody(first.value, of: home.record) { return home }
    return nil
  }

  /// Whether a mapping can be the body of a record's short form, `phone: {group: voice}`.
  private func isBody(_ node: BorrowedNode, of record: Record) -> Bool {
    guard case .body = record.pairForm else { return false }
    var isAny = false
    for pair in node.pairs {
      guard record.field(for: pair.key) != nil else { return false }
      isAny = true
    }
    return isAny
  }

  /// The same where the key is also a field's: `retention` is a key of a metric and a metric itself.
  func isBody(_ node: BorrowedNode, of record: Record, not field: Field) -> Bool {
    !field.type.takesMapping && isBody(node, of: record)
  }

  /// Reads an entry that has strayed into another list, for the mapping round that list to claim.
  mutating func stray(_ entry: BorrowedNode, to home: RecordName, isFirst: Bool, at place: Place) {
    if isFirst { report(strayEntry(entry, of: home, at: place)) }
    if let item = item(entry, type: .record(home), at: place) { strays[home, default: []].append(item) }
  }

  /// Gives a mapping the entries that have strayed within it, where it can have their list and hasn't.
  mutating func claimStrays(for value: inout RecordValue, of record: Record) {
    for field in record.fields {
      guard case .list(.record(let name)) = field.type, let items = strays[name],
        values.withBorrowed({ $0.item(field.key, of: value) }) == nil,
        let first = items.first, let last = items.last
      else { continue }
      strays[name] = nil
      var list = ListValue()
      for item in items { values.add(item, to: &list) }
      add(field.key, nil, .init(.list(list), first.node, span: first.span.union(last.span)), to: &value)
    }
  }

  private func strayEntry(_ entry: BorrowedNode, of home: RecordName, at place: Place) -> Diagnostic {
    let key = Self.listed.first { $0.record == home }?.list ?? .stages
    let list = (Record.journey.field(key) ?? Record.stage.field(key))?.words.word(in: keyLanguage) ?? key.rawValue
    let isStageInStage = home == .stage && Record.stage.field(for: place.key)?.key == .touchpoints
    return Diagnostic(
      id: "unknown-key", message: "\(home.described) stands in the list \(Shown.quoted(place.key))",
      span: entry.pairs.first?.key.span ?? entry.span,
      note: isStageInStage
        ? "it stands as far in as the touchpoints of a stage" : "a line '\(list):' seems to be missing above it",
      explanation: "what stands in a list of other things reaches neither the map nor the figures",
      help: isStageInStage
        ? "move it and what belongs to it to the left, to the dashes of the other stages"
        : "write '\(list):' on a line of its own above this entry")
  }
}
