/// A coordinate in hundredths of a point, the precision of the finished picture.
struct Hundredths: Hashable, Comparable {
  let count: Int

  static let zero = Hundredths(count: 0)

  init(count: Int) {
    self.count = count
  }

  static func < (left: Hundredths, right: Hundredths) -> Bool { left.count < right.count }

  static func + (left: Hundredths, right: Hundredths) -> Hundredths { Hundredths(count: left.count &+ right.count) }

  static func - (left: Hundredths, right: Hundredths) -> Hundredths { Hundredths(count: left.count &- right.count) }

  /// Reads a decimal number and moves behind it; nil, without moving, where none stands there.
  init?(_ text: ArraySlice<UInt8>, at position: inout Int) {
    var cursor = position
    var isNegative = false
    if cursor < text.endIndex, text[cursor] == UInt8(ascii: "-") || text[cursor] == UInt8(ascii: "+") {
      isNegative = text[cursor] == UInt8(ascii: "-")
      cursor += 1
    }
    var value = 0
    var digits = 0
    var decimals: Int?
    while cursor < text.endIndex {
      if text[cursor] == UInt8(ascii: "."), decimals == nil {
        decimals = 0
      } else if let digit = Self.digit(text[cursor]) {
        digits += 1
        switch decimals {
        case 0?, 1?:
          value = value &* 10 &+ digit
          decimals = decimals.map { $0 + 1 }
        case 2?:
          value &+= digit >= 5 ? 1 : 0
          decimals = 3
        case nil: value = value &* 10 &+ digit
        default: break
        }
      } else {
        break
      }
      cursor += 1
    }
    guard digits > 0 else { return nil }
    for _ in min(decimals ?? 0, 2)..<2 { value = value &* 10 }
    position = cursor
    count = isNegative ? 0 &- value : value
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte &- UInt8(ascii: "0")) : nil
  }

  /// Writes the number as short as it can be: `12`, `-0.5`, `3.14`.
  func append(to result: inout [UInt8]) {
    if count < 0 { result.append(UInt8(ascii: "-")) }
    let magnitude = count.magnitude
    Self.append(magnitude / 100, to: &result)
    let rest = UInt8(truncatingIfNeeded: magnitude % 100)
    guard rest > 0 else { return }
    result.append(UInt8(ascii: "."))
    result.append(UInt8(ascii: "0") + rest / 10)
    if rest % 10 > 0 { result.append(UInt8(ascii: "0") + rest % 10) }
  }

  /// Writes a whole number without making a string of it first; a picture has thousands.
  private static func append(_ whole: UInt, to result: inout [UInt8]) {
    var divisor: UInt = 1
    while whole / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      result.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: whole / divisor % 10))
      divisor /= 10
    }
  }
}
