/// A number that tells one content from another, the same in every run (FNV-1a, 64 bits).
struct ContentHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Hashes the parts one behind the other.
  init(_ first: [UInt8], _ second: some Sequence<UInt8>) {
    for byte in first { add(byte) }
    for byte in second { add(byte) }
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
