/// Ids that are made from names.
package enum Identifier {
  /// The id that a name makes: lower case, letters and digits kept, everything else one hyphen. Empty where a name has
  /// neither letters nor digits.
  package static func made(from name: String) -> String {
    if let id = madeFromASCII(name) { return id }
    var id = ""
    var gap = false
    for character in name {
      guard character.isLetter || character.isNumber else {
        gap = true
        continue
      }
      if gap, !id.isEmpty { id += "-" }
      gap = false
      id += character.lowercased()
    }
    return id
  }

  /// The same for a name in ASCII, which most are, without the Unicode tables; `nil` for others.
  private static func madeFromASCII(_ name: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    var gap = false
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x41...0x5A:
        if gap, !bytes.isEmpty { bytes.append(0x2D) }
        gap = false
        bytes.append(byte < 0x41 ? byte : byte | 0x20)
      case 0x80...: return nil
      default: gap = true
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
