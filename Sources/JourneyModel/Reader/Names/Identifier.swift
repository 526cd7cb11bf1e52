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
    var name = name
    return name.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { room in
        var count = 0
        var gap = false
        for byte in bytes {
          switch byte {
          case 0x30...0x39, 0x61...0x7A, 0x41...0x5A:
            if gap, count > 0 {
              room[count] = 0x2D
              count += 1
            }
            gap = false
            room[count] = byte < 0x41 ? byte : byte | 0x20
            count += 1
          default: gap = true
          }
        }
        return count
      }
    }
  }
}
