import JourneySyntax

extension ModelBuilder {
  /// Says of mentions, and of lists that they lead to, that their brackets are missing: `sources: talks, calls`.
  /// - Returns: the mentions about which nothing has been said.
  mutating func reportMissingBrackets(among mentions: [LostMention], in tree: SyntaxTree) -> [LostMention] {
    var told: Set<Int> = []
    var lists: [ObjectIdentifier: (name: Spanned<String>, list: String)?] = [:]
    return mentions.filter { mention in
      let kind = mention.registry.kind
      if mention.mayBeList,
        let list = Respelling.list(mention.name.value, where: { mention.registry.find($0) != nil })
      {
        report(missingBrackets(mention.name, list, kind, in: tree))
        return false
      }
      let registry = ObjectIdentifier(mention.registry)
      let known = lists[registry] ?? listWithoutBrackets(in: mention.registry, of: mentions, in: tree)
      lists[registry] = .some(known)
      guard let (name, list) = known else { return true }
      if told.insert(name.span.start).inserted { report(missingBrackets(name, list, kind, in: tree)) }
      return false
    }
  }

  /// Names between commas in the place of one, `channels: phone, shop`: each of them is mentioned, and not to be found.
  private func listWithoutBrackets(
    in registry: Registry, of mentions: [LostMention], in tree: SyntaxTree
  ) -> (name: Spanned<String>, list: String)? {
    guard registry.count == 1, let span = registry.place(of: registry.ids[0]), span.length <= 400 else {
      return nil
    }
    let text = tree.source[span]
    let list = Respelling.list(text) { name in
      let form = Identifier.made(from: name)
      return mentions.contains { $0.registry === registry && $0.form == form }
    }
    return list.map { (Spanned(text, span), $0) }
  }

  /// - Parameter tree: the text, where it has to be seen whether the words are the whole value of a key.
  func missingBrackets(
    _ words: Spanned<String>, _ list: String, _ kind: String, in tree: SyntaxTree? = nil
  ) -> Diagnostic {
    if let tree, isAlone(inBrackets: words.span, in: tree.source) { return missingCommas(words, list, kind) }
    let isValue = tree.map { self.isValue(words.span, in: $0.source) } ?? false
    let commas = words.value.contains(",") ? ", with commas in its name" : ""
    return Diagnostic(
      id: tree == nil ? "value-type" : "reference-unresolved",
      message: "\(Shown.quoted(words.value)) is read as one \(kind)\(commas)",
      span: words.span, note: "there is one of each name, but none of all together",
      explanation: "without brackets nobody can tell a list from a name of several words",
      help: tree == nil || isValue ? "write \(list)" : "write each of them as an entry of its own",
      fixes: isValue ? [Fix("Write \(list)", safety: .suggested, edits: [Edit(words.span, list)])] : [])
  }

  /// Names in brackets that something else parts than commas: `[phone; shop]`.
  private func missingCommas(_ words: Spanned<String>, _ list: String, _ kind: String) -> Diagnostic {
    Diagnostic(
      id: "reference-unresolved", message: "\(Shown.quoted(words.value)) is read as one \(kind)", span: words.span,
      note: "there is one of each name, but none of all together",
      explanation: "in brackets only commas part one entry from the next", help: "write \(list)",
      fixes: [Fix("Write \(list)", safety: .suggested, edits: [Edit(words.span, String(list.dropFirst().dropLast()))])])
  }

  /// Whether a text is all that stands between square brackets.
  private func isAlone(inBrackets span: Span, in source: SourceText) -> Bool {
    let start = source.beginOfSpaces(span.start)
    let behind = source.bytes[span.end...].first { $0 != 0x20 }
    return start > 0 && source.bytes[start - 1] == 0x5B && behind == 0x5D
  }

  /// Whether a text is all that stands behind a key.
  private func isValue(_ span: Span, in source: SourceText) -> Bool {
    let start = source.beginOfSpaces(span.start)
    return start > 0 && source.bytes[start - 1] == 0x3A
  }
}
