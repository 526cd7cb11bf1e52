/// Some of the keys.
package struct KeySet: Hashable, Sendable {
  // A bit for each key. There are fewer than 256, which is what fits into a byte.
  private var bits = SIMD4<UInt64>()

  /// Whether a key is among them.
  package func contains(_ key: Key) -> Bool {
    let number = Self.number(of: key)
    return bits[number >> 6] & 1 << UInt64(number & 63) != 0
  }

  /// Adds a key.
  mutating func insert(_ key: Key) {
    let number = Self.number(of: key)
    bits[number >> 6] |= 1 << UInt64(number & 63)
  }

  /// Adds the keys of a record.
  mutating func formUnion(_ record: RecordValue) {
    for place in record.entries.indices { insert(record.entries[place].key) }
  }

  /// The number that a key has in memory.
  private static func number(of key: Key) -> Int { withUnsafeBytes(of: key) { Int($0[0]) } }
}
