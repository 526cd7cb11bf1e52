/// Numbers as DOT reads them: plain decimals, rounded half away from zero, without trailing zeros.
enum DecimalNumber {
  /// Appends a number with at most two decimals, the resolution of a point's hundredth.
  static func points(_ value: Double, to out: inout [UInt8]) { append(value, scale: 100, to: &out) }

  /// Appends a length in inches, which is what DOT wants for node sizes, from one in points.
  static func inches(fromPoints value: Double, to out: inout [UInt8]) { append(value / 72, scale: 10_000_000, to: &out) }

  private static func append(_ value: Double, scale: Int, to out: inout [UInt8]) {
    guard value.isFinite else {
      out.append(0x30)
      return
    }
    let scaled = min(max(value, -1e8), 1e8) * Double(scale)
    let rest = Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
    if rest < 0 { out.append(UInt8(ascii: "-")) }
    whole(abs(rest) / scale, to: &out)
    var fraction = abs(rest) % scale
    guard fraction > 0 else { return }
    out.append(UInt8(ascii: "."))
    var place = scale / 10
    while fraction > 0 {
      let digit = fraction / place
      out.append(0x30 + UInt8(truncatingIfNeeded: digit))
      fraction -= digit * place
      place /= 10
    }
  }

  /// Appends a whole number ≥ 0.
  static func whole(_ value: Int, to out: inout [UInt8]) {
    guard value >= 10 else {
      out.append(0x30 + UInt8(truncatingIfNeeded: value))
      return
    }
    var place = 10
    while value / place >= 10 { place *= 10 }
    var rest = value
    while place > 0 {
      let digit = rest / place
      out.append(0x30 + UInt8(truncatingIfNeeded: digit))
      rest -= digit * place
      place /= 10
    }
  }
}
