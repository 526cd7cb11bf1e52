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
    var text = text
    if let short = text.withUTF8(short) { return short }
    return long(text, allowsPercent: allowsPercent)
  }

  /// A number of at most 15 digits with at most a sign and a point or comma, as most are; `nil` for everything else. Both
  /// its digits and the power of ten that divides them are exact, so the quotient is the nearest number there is.
  static func short(_ bytes: UnsafeBufferPointer<UInt8>) -> Parsed? {
    guard !bytes.isEmpty, bytes.count <= 17 else { return nil }
    var place = 0
    let isNegative = bytes[0] == UInt8(ascii: "-")
    if isNegative || bytes[0] == UInt8(ascii: "+") { place = 1 }
    var (value, divisor) = (0.0, 1.0)
    var (whole, decimals) = (0, 0)
    var separator: UInt8?
    while place < bytes.count {
      let byte = bytes[place]
      if (0x30...0x39).contains(byte) {
        value = value * 10 + Double(byte - 0x30)
        if separator == nil { whole += 1 } else { decimals += 1 }
        if separator != nil { divisor *= 10 }
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), separator == nil, whole > 0 {
        separator = byte
      } else {
        return nil
      }
      place += 1
    }
    guard whole > 0, whole + decimals <= 15, separator == nil || decimals > 0 else { return nil }
    return Parsed(
      value: (isNegative ? -value : value) / divisor, usesComma: separator == UInt8(ascii: ","), isPercentage: false)
  }

  private static func long(_ text: String, allowsPercent: Bool) -> Parsed? {
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
