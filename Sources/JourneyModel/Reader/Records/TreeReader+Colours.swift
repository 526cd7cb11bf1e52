import JourneySyntax

extension TreeReader {
  /// Reads roles of a theme with their colours: `{brand: "#1F6FEB", dark: {page: "#000000"}}`.
  mutating func colours(_ node: BorrowedNode, at place: Place) -> FieldValue? {
    guard node.kind == .mapping else {
      report(typeMismatch(node, type: .colours, at: place))
      return nil
    }
    var colours: [ColourValue] = []
    for pair in node.pairs where pair.key.kind == .scalar {
      let name = Spanned(pair.key.text, pair.key.span)
      if pair.value.kind == .mapping {
        for inner in pair.value.pairs where inner.key.kind == .scalar {
          if let colour = colour(inner, at: place) {
            colours.append(ColourValue(theme: name, role: Spanned(inner.key.text, inner.key.span), colour: colour))
          }
        }
      } else if let colour = colour(pair, at: place) {
        colours.append(ColourValue(theme: nil, role: name, colour: colour))
      }
    }
    return .colours(values.add(colours))
  }

  /// The colour of a pair, as written; `nil` where there is none, which has then been said.
  private mutating func colour(_ pair: BorrowedPair, at place: Place) -> Spanned<String>? {
    if pair.value.isAbsent {
      report(missingColour(pair.key))
      return nil
    }
    let own = Place(node: pair.key, languages: place.languages)
    guard let item = item(pair.value, type: .plainText, at: own) else { return nil }
    return Spanned(item.node.boundedText, item.span)
  }

  private func missingColour(_ role: BorrowedNode) -> Diagnostic {
    Diagnostic(
      id: "value-type", message: "\(Shown.quoted(role.text)) has no colour", span: role.span,
      note: "nothing stands behind it but perhaps a comment",
      explanation: "a # with a space before it begins a comment, so a colour needs quotation marks",
      help: "write \(Shown.plain(role.text)): \"#1F6FEB\", with the quotation marks")
  }
}
