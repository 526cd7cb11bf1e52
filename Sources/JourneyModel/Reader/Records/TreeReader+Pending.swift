import JourneySyntax

extension TreeReader {
  /// Notes a decimal comma, which is judged when the file's languages are known.
  mutating func expectDecimalComma(_ node: BorrowedNode, at place: Place) {
    pending.append(Pending(place: place, node: node, check: .decimalComma))
  }

  /// Judges the numbers that had to wait for the whole file.
  mutating func judgePending(scales: Scales, allowsComma: Bool) {
    var off: [RatingScale: [Pending]] = [:]
    for number in pending {
      switch number.check {
      case .decimalComma:
        if !allowsComma { report(decimalComma(number)) }
      case .torn:
        if allowsComma { _ = isTornNumber(number.node) }
      case .tornTexts(let areEntries):
        if allowsComma { reportTornTexts(in: number.node, areEntries: areEntries) }
      case .onScale(let kind, let value):
        if !scales[kind].contains(value) { off[kind, default: []].append(number) }
      }
    }
    for kind in RatingScale.allCases {
      guard let numbers = off[kind], !scales.unread.contains(kind) else { continue }
      let usual = usualScale(for: kind, insteadOf: scales[kind])
      let count = pending.count { if case .onScale(kind, _) = $0.check { true } else { false } }
      // Where so many are off it, the file has another scale, and that is one mistake.
      if numbers.count >= 5, numbers.count * 3 >= count {
        report(offScale(numbers[0], kind, scales[kind], usual, others: numbers.dropFirst()))
      } else {
        for number in numbers { report(offScale(number, kind, scales[kind], usual)) }
      }
    }
    pending = []
  }

  private func decimalComma(_ number: Pending) -> Diagnostic {
    let point = String(number.text.map { $0 == "," ? "." : $0 })
    // In English a comma before three digits parts thousands; whoever writes decimals so, writes them without the zero.
    let thousands = NumberText.withoutThousands(number.text)
    let decimal = thousands == nil ? point : NumberText.withoutLastZero(point)
    let readings = [thousands, decimal].compactMap(\.self)
    let fixes = readings.map { Fix("Write '\($0)'", safety: .suggested, edits: [Edit(number.span, $0)]) }
    let shown = readings.map { Shown.plain($0) }.joined(separator: " or ")
    return Diagnostic(
      id: "value-type",
      message: "\(Shown.quoted(number.place.key)) takes a number with a point, not \(Shown.quoted(number.text))",
      span: number.span, note: "in an English file the decimals come after a point",
      explanation: "in English a comma parts thousands: the number could be read in two ways",
      help: "write \(shown), or 'language: fi' where the texts are Finnish", fixes: fixes)
  }

  /// A scale in common use that all numbers of the file would be on; `nil` where there is none. It isn't much wider than
  /// they or the scale that they are off: a single 9 doesn't ask for -100 to 100.
  private func usualScale(for kind: RatingScale, insteadOf scale: Scale) -> Scale? {
    var lowest = Double.infinity
    var highest = -Double.infinity
    for number in pending {
      guard case .onScale(kind, let value) = number.check else { continue }
      lowest = min(lowest, value)
      highest = max(highest, value)
    }
    let common = [
      Scale(1, 5), Scale(0, 5), Scale(1, 7), Scale(1, 10), Scale(0, 10), Scale(-5, 5), Scale(0, 100), Scale(-100, 100),
    ]
    let usual = kind == .emotion || kind == .image ? [Scale(-2, 2), Scale(-3, 3)] + common : common
    let widest = max(highest, -lowest, scale.upper) * 2
    return usual.first { $0.contains(lowest) && $0.contains(highest) && $0.upper < widest }
  }

  private func offScale(
    _ number: Pending, _ kind: RatingScale, _ scale: Scale, _ usual: Scale?, others: ArraySlice<Pending> = []
  ) -> Diagnostic {
    let ends = "\(Shown.number(scale.lower)) to \(Shown.number(scale.upper))"
    let isFeeling = kind == .emotion || kind == .image
    let scalesWord = Record.journey.field(.scales)?.words.word(in: keyLanguage) ?? Key.scales.rawValue
    let kindWord = Record.scales.field(kind.key)?.words.word(in: keyLanguage) ?? kind.key.rawValue
    var remedy = "write a number from \(ends)"
    if let usual {
      let range = "\(Shown.number(usual.lower))..\(Shown.number(usual.upper))"
      remedy += ", or set the scale: '\(scalesWord): {\(kindWord): \(range)}'"
    } else if others.isEmpty, case .onScale(_, let value) = number.check {
      remedy += "; the nearest is \(Shown.number(value < scale.lower ? scale.lower : scale.upper))"
    }
    return Diagnostic(
      id: isFeeling ? "emotion-range" : "rating-range",
      message: "\(Shown.quoted(number.place.key)) goes from \(ends), not to \(Shown.quoted(number.text))"
        + (others.isEmpty ? "" : ", and \(others.count) more numbers are off it"),
      span: number.span, note: "off the scale",
      labels: others.prefix(3).map { Label($0.span, "off the scale as well") },
      explanation: isFeeling
        ? "a number off the scale bends the curve, its peaks and its end"
        : "a number off the scale can't be compared with the others",
      help: remedy)
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
