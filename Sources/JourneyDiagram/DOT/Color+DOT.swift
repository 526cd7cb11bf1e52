extension Color {
  /// Appends the colour as `#RRGGBB`, with a fourth pair where it isn't opaque.
  func appendHex(to out: inout [UInt8]) {
    func pair(_ value: UInt8) {
      for digit in [value >> 4, value & 15] { out.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
    }
    out.append(UInt8(ascii: "#"))
    pair(red)
    pair(green)
    pair(blue)
    if opacity < 255 { pair(opacity) }
  }
}
