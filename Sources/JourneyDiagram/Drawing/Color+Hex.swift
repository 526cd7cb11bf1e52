extension Color {
  /// A colour written as `#RRGGBB` or `#RGB`, in any case; `nil` for anything else.
  public init?(hex text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 3 || digits.count == 6 else { return nil }
    var value: UInt32 = 0
    for byte in digits {
      guard let digit = Self.value(ofDigit: byte) else { return nil }
      value = digits.count == 6 ? value << 4 | digit : value << 8 | digit << 4 | digit
    }
    self.init(value)
  }

  /// The colour as `#rrggbb`, its opacity left aside.
  public var hex: String {
    let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  private static func value(ofDigit byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
