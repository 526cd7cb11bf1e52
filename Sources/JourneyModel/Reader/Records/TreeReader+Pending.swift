import JourneySyntax

extension TreeReader {
  /// Notes a decimal comma, which is judged when the file's languages are known.
  mutating func expectDecimalComma(_ text: String, _ node: SyntaxNode, at place: Place) {
    pending.append(Pending(place: place, text: text, span: node.span, check: .decimalComma))
  }

  /// Judges the numbers that had to wait for the whole file.
  mutating func judgePending(scales: Scales, allowsComma: Bool) {
    for number in pending {
      switch number.check {
      case .decimalComma:
        if !allowsComma { report(decimalComma(number)) }
      case .onScale(let kind, let value):
        let scale = scales[kind]
        if !scale.contains(value) { report(offScale(number, kind, scale)) }
      }
    }
    pending = []
  }

  private func decimalComma(_ number: Pending) -> Diagnostic {
    var fixes: [Fix] = []
    let point = String(number.text.map { $0 == "," ? "." : $0 })
    // A comma between three and three digits may have been meant to part thousands.
    if number.text.utf8.count <= 5 {
      fixes = [Fix("Write '\(point)'", safety: .suggested, edits: [Edit(number.span, point)])]
    }
    return Diagnostic(
      id: "value-type",
      message: "\(Shown.quoted(number.place.key)) takes a number with a point, not \(Shown.quoted(number.text))",
      span: number.span, note: "in an English file the decimals come after a point",
      explanation: "in English a comma parts thousands: the number could be read in two ways",
      help: "write a point, or 'language: fi' where the texts are Finnish", fixes: fixes)
  }

  /// A scale in common use that a number would be on.
  private func usualScale(for number: Pending) -> String {
    guard case .onScale(let kind, let value) = number.check else { return "" }
    let usual = [(-3, 3), (1, 5), (1, 7), (1, 10), (0, 10), (-5, 5), (0, 100), (-100, 100)]
    let own = kind == .emotion || kind == .image ? usual[...] : usual.dropFirst()
    let fitting = own.first { Double($0.0) <= value && value <= Double($0.1) } ?? (0, 100)
    return "\(fitting.0)..\(fitting.1)"
  }

  private func offScale(_ number: Pending, _ kind: RatingScale, _ scale: Scale) -> Diagnostic {
    let ends = "\(Shown.number(scale.lower)) to \(Shown.number(scale.upper))"
    let isFeeling = kind == .emotion || kind == .image
    return Diagnostic(
      id: isFeeling ? "emotion-range" : "rating-range",
      message: "\(Shown.quoted(number.place.key)) goes from \(ends), not to \(Shown.quoted(number.text))",
      span: number.span, note: "off the scale",
      explanation: isFeeling
        ? "a number off the scale bends the curve, its peaks and its end"
        : "a number off the scale can't be compared with the others",
      help:
        "write a number from \(ends), or set the scale: 'scales: {\(kind.key.rawValue): \(usualScale(for: number))}'")
  }
}

extension RatingScale {
  /// The key that sets it.
  var key: Key {
    switch self {
    case .emotion: .emotion
    case .image: .image
    case .expectation: .expectation
    case .intensity: .intensity
    case .efficiency: .efficiency
    case .ease: .ease
    case .importance: .importance
    case .satisfaction: .satisfaction
    }
  }
}

extension Scales {
  /// The scale of a kind of rating.
  subscript(kind: RatingScale) -> Scale {
    switch kind {
    case .emotion: emotion
    case .image: image
    case .expectation: expectation
    case .intensity: intensity
    case .efficiency: efficiency
    case .ease: ease
    case .importance: importance
    case .satisfaction: satisfaction
    }
  }
}
