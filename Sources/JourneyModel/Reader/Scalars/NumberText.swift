/// Numbers as people write them.
enum NumberText {
  /// A number with what is particular in its spelling.
  struct Parsed {
    let value: Double
    let usesComma: Bool
    let isPercentage: Bool
  }

  /// A number: `3`, `-1.5`, `3,5`, `+1`, `−2`, `1 200`, with `allowsPercent` also `60 %`; `nil` where it isn't one.
  static func parse(_ text: String, allowsPercent: Bool = false) -> Parsed? {
    var scalars = Array(text.unicodeScalars.prefix(49))
    guard !scalars.isEmpty, scalars.count <= 48 else { return nil }
    var isPercentage = false
    if allowsPercent, scalars.last == "%" {
      isPercentage = true
      scalars.removeLast()
      if let last = scalars.last, isSpace(last) { scalars.removeLast() }
    }
    var digits = ""
    var usesComma = false
    var place = 0
    if let sign = scalars.first, sign == "-" || sign == "\u{2212}" || sign == "+" {
      if sign != "+" { digits = "-" }
      place = 1
    }
    let start = place
    var whole = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if isDigit(scalar) {
        digits.unicodeScalars.append(scalar)
        whole += 1
      } else if isSpace(scalar), whole > 0, isGroup(scalars, at: place + 1) {
        // A thousands separator.
      } else {
        break
      }
      place += 1
    }
    guard whole > 0, place > start else { return nil }
    if place < scalars.count {
      guard scalars[place] == "." || scalars[place] == "," else { return nil }
      usesComma = scalars[place] == ","
      digits += "."
      place += 1
      guard place < scalars.count else { return nil }
      while place < scalars.count {
        guard isDigit(scalars[place]) else { return nil }
        digits.unicodeScalars.append(scalars[place])
        place += 1
      }
    }
    guard let value = Double(digits) else { return nil }
    return Parsed(value: isPercentage ? value / 100 : value, usesComma: usesComma, isPercentage: isPercentage)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
  }

  private static func isGroup(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    guard place + 3 <= scalars.count, scalars[place..<place + 3].allSatisfy(isDigit) else { return false }
    return place + 3 == scalars.count || !isDigit(scalars[place + 3])
  }
}
