import JourneySyntax

extension TreeReader {
  /// Reads lint rules with their severities, or with keys of their own: `{stage-empty: off, flat-curve: {fewest: 8}}`.
  mutating func rules(_ node: BorrowedNode, at place: Place) -> FieldValue? {
    guard node.kind == .mapping else {
      report(typeMismatch(node, type: .rules, at: place))
      return nil
    }
    var rules: [RuleValue] = []
    for pair in node.pairs where pair.key.kind == .scalar {
      let own = Place(node: pair.key, languages: place.languages)
      var rule = RuleValue(rule: Spanned(pair.key.text, pair.key.span))
      if pair.value.kind == .mapping {
        for inner in pair.value.pairs where inner.key.kind == .scalar {
          read(inner, into: &rule, languages: place.languages)
        }
      } else {
        rule.level = level(pair.value, at: own)
      }
      if rule.level != nil || !rule.options.isEmpty { rules.append(rule) }
    }
    return .rules(values.add(rules))
  }

  /// Reads a key of a rule: its severity, or an option, which only the rule itself knows.
  private mutating func read(_ pair: BorrowedPair, into rule: inout RuleValue, languages: LanguageSet) {
    let place = Place(node: pair.key, languages: languages)
    if Record.rule.field(for: pair.key.text) != nil {
      if let level = level(pair.value, at: place) { rule.level = level }
      return
    }
    guard pair.key.text.hasPrefix(Vocabulary.ownKeyPrefix) == false, pair.value.kind != .invalid else { return }
    var texts: [Spanned<String>] = []
    var isPlain = pair.value.kind != .mapping
    for node in pair.value.kind == .sequence ? Array(pair.value.elements) : [pair.value] where !node.isAbsent {
      if node.kind == .scalar { texts.append(Spanned(node.text, node.span)) } else { isPlain = false }
    }
    rule.options.append(
      Project.RuleSetting.Option(
        name: Spanned(pair.key.text, pair.key.span), texts: isPlain ? texts : [],
        isList: pair.value.kind == .sequence, span: pair.value.isAbsent ? pair.key.span : pair.value.span))
  }

  private mutating func level(_ node: BorrowedNode, at place: Place) -> Spanned<Project.RuleSetting.Level>? {
    guard case .choice(let word) = item(node, type: .choice(.severity), at: place)?.value else { return nil }
    return Spanned(Severity(rawValue: word.id).map { .severity($0) } ?? .off, node.span)
  }
}
