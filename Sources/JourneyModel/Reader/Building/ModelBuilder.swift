import JourneySyntax

/// The second step from tree to model: makes the domain's values from records, gives ids and follows references.
struct ModelBuilder {
  var findings = Findings()
  var touchpoints = Registry(kind: "touchpoint")
  var personas = Registry(kind: "persona")
  var channels = Registry(kind: "channel")
  var segments = Registry(kind: "segment")
  var sources = Registry(kind: "source")
  var waves = Registry(kind: "wave")
  var promises = Registry(kind: "promise")
  var actions = Registry(kind: "action")
  /// The phases that stages may be named after.
  var phases = Phase.canonical
  /// The mentions of what isn't there, in the order in which they were found.
  var lost: [LostMention] = []

  mutating func report(_ diagnostic: Diagnostic) { findings.report(diagnostic) }

  /// The ids of entries, in their order: the written ones, which may clash, and those made from names.
  mutating func identify(
    _ entries: [Facts], in registry: WritableKeyPath<ModelBuilder, Registry>, name: Key, written: Key?
  ) -> [String] {
    var ids = [String?](repeating: nil, count: entries.count)
    for (place, entry) in entries.enumerated() {
      guard let id = writtenID(entry, name: name, written: written) else { continue }
      ids[place] = id.value
      if let first = self[keyPath: registry].write(id.value, at: id.span) {
        report(duplicate(id, kind: self[keyPath: registry].kind, first: first))
      }
    }
    return entries.enumerated().map { place, entry in
      if let id = ids[place] { return id }
      let name = entry.text(name)
      return self[keyPath: registry].make(from: name?.text ?? "", at: name?.span ?? entry.span)
    }
  }

  /// The id where the author wrote one: at its own key, or in the place of the name, where that has the form of an id.
  private func writtenID(_ entry: Facts, name: Key, written: Key?) -> Spanned<String>? {
    if let written { return entry.word(written) }
    guard let word = entry.word(name), !word.value.contains(where: \.isWhitespace) else { return nil }
    return word
  }

  private func duplicate(_ id: Spanned<String>, kind: String, first: Span) -> Diagnostic {
    Diagnostic(
      id: "id-duplicate", message: "two \(kind)s have the id \(Shown.quoted(id.value))", span: id.span,
      note: "the second one", labels: [Label(first, "the first one")],
      explanation: "whatever refers to the id leads to the first one only",
      help: "give one of them another id")
  }

  // MARK: References

  /// What a mention means.
  /// - Parameter isOpen: whether a name that nothing has is fine, as long as there is no list of such things at all.
  mutating func reference(
    _ mention: Spanned<String>, to registry: KeyPath<ModelBuilder, Registry>, key: Key, of facts: Facts,
    isOpen: Bool = true
  ) -> Reference {
    let known = self[keyPath: registry]
    if let id = known.find(mention.value) { return Reference(written: mention.value, id: id, span: mention.span) }
    if isOpen, known.isEmpty {
      let made = Identifier.made(from: mention.value)
      return Reference(written: mention.value, id: made.isEmpty ? mention.value : made, span: mention.span)
    }
    lost.append(LostMention(mention, registry: registry, key: key, spelling: facts.spelling(of: key)))
    return Reference(written: mention.value, id: nil, span: mention.span)
  }

  mutating func references(
    _ facts: Facts, _ key: Key, to registry: KeyPath<ModelBuilder, Registry>, isOpen: Bool = true
  ) -> [Reference] {
    facts.words(key).map { reference($0, to: registry, key: key, of: facts, isOpen: isOpen) }
  }

  /// The reference of a key that has one value.
  mutating func reference(
    _ facts: Facts, _ key: Key, to registry: KeyPath<ModelBuilder, Registry>, isOpen: Bool = true
  ) -> Reference? {
    facts.word(key).map { reference($0, to: registry, key: key, of: facts, isOpen: isOpen) }
  }
}
