/// Ids that are made from names.
package enum Identifier {
  /// The id that a name makes: lower case, letters and digits kept, everything else one hyphen. Empty where a name has
  /// neither letters nor digits.
  package static func made(from name: String) -> String {
    var name = name
    if let id = name.withUTF8({ made(fromASCII: $0) }) { return id }
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

  /// The same for the bytes of a name in ASCII, which most are, without the Unicode tables; `nil` for others.
  static func made(fromASCII name: UnsafeBufferPointer<UInt8>) -> String? {
    guard WordBytes.isASCII(name) else { return nil }
    return String(unsafeUninitializedCapacity: name.count) { room in
      letters.withUnsafeBufferPointer { letters in
        var count = 0
        var gap = false
        for byte in name {
          let letter = letters[Int(byte)]
          if letter == 0 {
            gap = count > 0
            continue
          }
          if gap {
            room[count] = 0x2D
            count += 1
            gap = false
          }
          room[count] = letter
          count += 1
        }
        return count
      }
    }
  }

  /// What each byte of ASCII is in an id; 0 for what a hyphen stands for.
  private static let letters: [UInt8] = (0..<128).map { (byte: UInt8) in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    default: 0
    }
  }
}
