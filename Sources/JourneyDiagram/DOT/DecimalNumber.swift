/// Numbers as DOT reads them: plain decimals, rounded half away from zero, without trailing zeros.
package enum DecimalNumber {
  /// Appends a number with at most two decimals, the resolution of a point's hundredth.
  package static func points(_ value: Double, to out: inout [UInt8]) { append(value, scale: 100, to: &out) }

  /// Appends a length in inches, which is what DOT wants for node sizes, from one in points.
  package static func inches(fromPoints value: Double, to out: inout [UInt8]) {
    append(value / 72, scale: 10_000_000, to: &out)
  }

  private static func append(_ value: Double, scale: Int, to out: inout [UInt8]) {
    guard value.isFinite else {
      out.append(0x30)
      return
    }
    let scaled = min(max(value, -1e8), 1e8) * Double(scale)
    let rounded = Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
    if rounded < 0 { out.append(UInt8(ascii: "-")) }
    let (digits, fraction) = abs(rounded).quotientAndRemainder(dividingBy: scale)
    whole(digits, to: &out)
    if fraction > 0 { append(fraction: fraction, scale: scale, to: &out) }
  }

  /// Appends a point and the decimals of `fraction`/`scale`, without zeros at the end.
  private static func append(fraction: Int, scale: Int, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "."))
    var rest = fraction
    if scale == 100 {
      out.append(0x30 + UInt8(truncatingIfNeeded: rest / 10))
      if rest % 10 > 0 { out.append(0x30 + UInt8(truncatingIfNeeded: rest % 10)) }
      return
    }
    var place = scale / 10
    while rest > 0 {
      out.append(0x30 + UInt8(truncatingIfNeeded: rest / place))
      rest %= place
      place /= 10
    }
  }

  /// Appends a whole number ≥ 0.
  static func whole(_ value: Int, to out: inout [UInt8]) {
    // Most are below a thousand; dividing by constants is what makes this fast.
    if value >= 1000 { whole(value / 1000, to: &out) }
    if value >= 100 { out.append(0x30 + UInt8(truncatingIfNeeded: value / 100 % 10)) }
    if value >= 10 { out.append(0x30 + UInt8(truncatingIfNeeded: value / 10 % 10)) }
    out.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
  }
}
