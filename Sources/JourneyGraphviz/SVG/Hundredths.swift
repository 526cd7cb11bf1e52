/// A coordinate in hundredths of a point, the precision of the finished picture.
struct Hundredths: Hashable, Comparable {
  let count: Int

  static let zero = Hundredths(count: 0)

  init(count: Int) {
    self.count = count
  }

  /// The number nearest to one in points, half away from zero; 0 for what is none, and for one beyond any page.
  init(_ points: Double) {
    let scaled = points * 100
    count = abs(scaled) < 1e12 ? Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5) : 0
  }

  var magnitude: Hundredths { count < 0 ? Hundredths(count: -count) : self }

  static func < (left: Hundredths, right: Hundredths) -> Bool { left.count < right.count }

  static func + (left: Hundredths, right: Hundredths) -> Hundredths { Hundredths(count: left.count &+ right.count) }

  static func - (left: Hundredths, right: Hundredths) -> Hundredths { Hundredths(count: left.count &- right.count) }

  /// A share of it, such as 0.5 for the half.
  func share(of share: Double) -> Hundredths { Hundredths(Double(count) / 100 * share) }

  /// Writes the number as short as it can be: `12`, `-0.5`, `3.14`.
  func append(to result: inout [UInt8]) {
    if count < 0 { result.append(UInt8(ascii: "-")) }
    let (whole, rest) = count.magnitude.quotientAndRemainder(dividingBy: 100)
    Self.append(whole, to: &result)
    guard rest > 0 else { return }
    result.append(UInt8(ascii: "."))
    result.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 10))
    if rest % 10 > 0 { result.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)) }
  }

  /// Writes a whole number without making a string of it first; a picture has thousands, most below ten thousand.
  private static func append(_ whole: UInt, to result: inout [UInt8]) {
    if whole >= 10_000 { append(whole / 10_000, to: &result) }
    if whole >= 1000 { result.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: whole / 1000 % 10)) }
    if whole >= 100 { result.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: whole / 100 % 10)) }
    if whole >= 10 { result.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: whole / 10 % 10)) }
    result.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: whole % 10))
  }
}
