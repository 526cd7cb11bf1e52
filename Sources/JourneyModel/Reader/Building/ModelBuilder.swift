import JourneySyntax

/// The second step from tree to model: makes the domain's values from records, gives ids and follows references.
struct ModelBuilder {
  var findings = Findings()
  let touchpoints = Registry(kind: "touchpoint")
  let stages = Registry(kind: "stage")
  let personas = Registry(kind: "persona")
  let channels = Registry(kind: "channel")
  let segments = Registry(kind: "segment")
  let sources = Registry(kind: "source")
  /// How many people there are to ask, by the id of the source that says so.
  var populations: [String: Int] = [:]
  let waves = Registry(kind: "wave")
  let promises = Registry(kind: "promise")
  let actions = Registry(kind: "action")
  /// The language that the author writes keys in.
  var keyLanguage = Language.english
  /// The phases that stages may be named after.
  var phases = Phase.canonical
  /// The mentions of what isn't there, in the order in which they were found.
  var lost: [LostMention] = []

  mutating func report(_ diagnostic: Diagnostic) { findings.report(diagnostic) }

  /// The ids of entries, in their order: the written ones, which may clash, and those made from names.
  mutating func identify(_ entries: [Facts], in registry: Registry, name: Key, written: Key?) -> [String] {
    if entries.isEmpty { return [] }
    registry.reserve(entries.count)
    var ids: [String] = []
    ids.reserveCapacity(entries.count)
    var unnamed: [Int] = []
    var taken: Set<String>?
    for (place, entry) in entries.enumerated() {
      guard let id = writtenID(entry, name: name, written: written) else {
        ids.append("")
        unnamed.append(place)
        continue
      }
      ids.append(id.value)
      if let first = registry.write(id.value, at: id.span) {
        var others = taken ?? Set(entries.compactMap { writtenID($0, name: name, written: written)?.value })
        taken = nil
        report(duplicate(id, kind: registry.kind, first: first, among: &others))
        taken = others
      }
    }
    // Only when all written ids are known can one be made that differs from them.
    for place in unnamed {
      let made = entries[place].identifier(name)
      ids[place] = registry.make(made?.value ?? "", at: made?.span ?? entries[place].span)
    }
    return ids
  }

  /// The id where the author wrote one: at its own key, or in the place of the name, where that has the form of an id.
  private func writtenID(_ entry: Facts, name: Key, written: Key?) -> Spanned<String>? {
    if let written { return entry.word(written) }
    guard let word = entry.word(name), !hasSpace(word.value) else { return nil }
    return word
  }

  /// Whether there is space of any kind in a text; most are in ASCII and need no tables.
  private func hasSpace(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar.value < 0x80
        ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    }
  }

  /// - Parameter taken: the ids that are written, and those that have been proposed.
  private func duplicate(
    _ id: Spanned<String>, kind: String, first: Spanned<String>, among taken: inout Set<String>
  ) -> Diagnostic {
    var other: String?
    if !findings.isFull, isPlain(id.value), let free = (2...100).first(where: { !taken.contains("\(id.value)-\($0)") })
    {
      other = "\(id.value)-\(free)"
      taken.insert("\(id.value)-\(free)")
    }
    let isSame = first.value == id.value
    return Diagnostic(
      id: "id-duplicate",
      message: isSame
        ? "two \(kind)s have the id \(Shown.quoted(id.value))"
        : "the ids of two \(kind)s are alike, \(Shown.quoted(first.value)) and \(Shown.quoted(id.value))",
      span: id.span, note: "the second one", labels: [Label(first.span, "the first one")],
      explanation: isSame
        ? "whatever refers to the id leads to the first one only"
        : "capital letters and spaces make no difference in an id, so nobody can tell which of the two is meant",
      help: "give one of them another id",
      fixes: other.map { [Fix("Write '\($0)'", safety: .suggested, edits: [Edit(id.span, $0)])] } ?? [])
  }

  // MARK: References

  /// What a mention means.
  /// - Parameter isOpen: whether a name that nothing has is fine, as long as there is no list of such things at all.
  mutating func reference(
    _ mention: Spanned<String>, to known: Registry, key: Key, of facts: Facts, isOpen: Bool = true
  ) -> Reference {
    if let id = known.find(mention.value) { return Reference(written: mention.value, id: id, span: mention.span) }
    if isOpen, known.isEmpty {
      let made = Identifier.made(from: mention.value)
      return Reference(written: mention.value, id: made.isEmpty ? mention.value : made, span: mention.span)
    }
    lost.append(LostMention(mention, registry: known, key: key, spelling: facts.spelling(of: key)))
    return Reference(written: mention.value, id: nil, span: mention.span)
  }

  mutating func references(
    _ facts: Facts, _ key: Key, to registry: Registry, isOpen: Bool = true
  ) -> [Reference] {
    facts.words(key).map { reference($0, to: registry, key: key, of: facts, isOpen: isOpen) }
  }

  /// The reference of a key that has one value.
  mutating func reference(
    _ facts: Facts, _ key: Key, to registry: Registry, isOpen: Bool = true
  ) -> Reference? {
    facts.word(key).map { reference($0, to: registry, key: key, of: facts, isOpen: isOpen) }
  }
}
