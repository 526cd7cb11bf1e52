/// Words as their bytes, for the tables that find them.
enum WordBytes {
  /// A number that equal words share, and that others seldom have: eight bytes a step.
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var (hash, offset) = (UInt64(truncatingIfNeeded: word.count), 0)
    while offset + 8 <= word.count {
      hash = mixed(hash ^ eight(word, offset))
      offset += 8
    }
    return mixed(hash ^ rest(word))
  }

  /// Whether all bytes of a word are ASCII.
  static func isASCII(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var (bits, offset) = (UInt64(0), 0)
    while offset + 8 <= word.count {
      bits |= eight(word, offset)
      offset += 8
    }
    return (bits | rest(word)) & 0x8080_8080_8080_8080 == 0
  }

  /// Whether two words have the same bytes.
  static func areEqual(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    var offset = 0
    while offset + 8 <= a.count {
      if eight(a, offset) != eight(b, offset) { return false }
      offset += 8
    }
    return rest(a) == rest(b)
  }

  @inline(__always) private static func mixed(_ bits: UInt64) -> UInt64 {
    let product = bits &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  /// The last eight bytes of a word, or all of a shorter one, as one number.
  @inline(__always) private static func rest(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if word.count >= 8 { return eight(word, word.count - 8) }
    if word.count >= 4 { return UInt64(four(word, 0)) << 32 | UInt64(four(word, word.count - 4)) }
    var rest: UInt64 = 0
    for byte in word { rest = rest << 8 | UInt64(byte) }
    return rest
  }

  @inline(__always) private static func four(_ word: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
    UnsafeRawBufferPointer(word).loadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }

  @inline(__always) private static func eight(_ word: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt64 {
    UnsafeRawBufferPointer(word).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
