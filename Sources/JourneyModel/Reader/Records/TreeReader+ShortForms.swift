import JourneySyntax

extension TreeReader {
  /// The entry's own short form, `- Calls the shop: -1` or `- phone: {group: voice}`; `nil` where it isn't one.
  mutating func shortForm(_ node: BorrowedNode, as record: Record) -> RecordValue? {
    guard let namingPlace = record.namingPlace else { return nil }
    var pairs = node.pairs.makeIterator()
    guard let first = pairs.next(), first.key.kind == .scalar else { return nil }
    let match = self.match(first.key, in: record)
    if match?.place == namingPlace { return nil }
    let known = match.map { record.fields[$0.place] }
    let namingField = record.fields[namingPlace]
    let naming = namingField.key
    let isSingle = pairs.next() == nil
    let word = first.key.text
    let name = (key: first.key, item: nameItem(first.key, namingField))
    switch record.pairForm {
    case .none: return nil
    case .body, .value:
      if isSingle, first.value.kind == .mapping, known.map({ isBody(first.value, of: record, not: $0) }) ?? true {
        var value = fields(of: first.value, as: record, name: name)
        value.span = node.span
        return value
      }
    }
    guard let field = record.pairField, first.value.kind == .scalar else {
      guard isSingle, known == nil, first.value.isAbsent, !isNear(word, to: namingField) else { return nil }
      var value = RecordValue(name: record.name, span: node.span)
      add(naming, name.key, name.item, to: &value)
      return value
    }
    let isNumber = first.value.isAbsent || NumberText.parse(first.value.text) != nil
    if known != nil, first.value.isAbsent { return nil }
    guard mayBeName(known, isNumber: isNumber, isSingle: isSingle, word: word, in: record, node) else { return nil }
    let place = Place(node: first.key, languages: LanguageSet(keyLanguage), meant: field.key)
    let number = item(first.value, type: field.type, at: place)
    var value = fields(of: node, as: record, name: name, isNameFirst: true)
    if let number { add(field.key, first.key, number, to: &value) }
    return value
  }

  /// Whether the first key of an entry is a name with its number, rather than a key.
  private func mayBeName(
    _ known: Field?, isNumber: Bool, isSingle: Bool, word: String, in record: Record, _ node: BorrowedNode
  ) -> Bool {
    if let known {
      // `- Wait: -1` names a touchpoint: an entry that had nothing but a waiting time would have no name.
      if case .rating = known.type { return false }
      return isSingle && isNumber
    }
    if isSingle { return isNumber || Nearest.match(for: word, among: record.words) == nil }
    guard isNumber, !node.pairs.contains(where: { record.field(for: $0.key)?.key == record.naming }) else {
      return false
    }
    return Nearest.match(for: word, among: record.words) == nil
  }

  private func isNear(_ word: String, to field: Field) -> Bool {
    Nearest.match(for: word, among: field.words.all) != nil
  }

  /// A key as the value of the field that names its entry.
  private func nameItem(_ key: BorrowedNode, _ field: Field) -> RecordValue.Item {
    switch field.type {
    case .text: RecordValue.Item(.text, key)
    case .choice(let set): RecordValue.Item(choice(key, of: set) ?? .word, key)
    default: RecordValue.Item(.word, key)
    }
  }
}
