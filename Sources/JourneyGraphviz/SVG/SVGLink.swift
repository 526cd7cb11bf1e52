/// Which addresses a picture links to.
enum SVGLink {
  private static let starts = ["https://", "http://", "mailto:"]

  /// The address with what doesn't belong in one percent-encoded; nil where it isn't of the web or of mail.
  static func address(_ text: String) -> String? {
    let isKnown = starts.contains { start in
      text.utf8.count > start.utf8.count && zip(text.utf8, start.utf8).allSatisfy { lowercased($0) == $1 }
    }
    guard isKnown else { return nil }
    var address: [UInt8] = []
    address.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if mayStand(byte) {
        address.append(byte)
      } else {
        address.append(UInt8(ascii: "%"))
        address += [hexDigit(byte >> 4), hexDigit(byte & 15)]
      }
    }
    return String(decoding: address, as: UTF8.self)
  }

  /// Whether a byte may stand in an address: the unreserved and reserved characters of RFC 3986 but for the quote, and
  /// the percent sign.
  private static func mayStand(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "-._~:/?#[]@!$&()*+,;=%".utf8.contains(byte)
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
