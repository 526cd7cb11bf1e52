/// Some of the keys.
package struct KeySet: Hashable, Sendable {
  // A bit for each key. There are fewer than 256, which is what fits into a byte.
  private var low: UInt128 = 0
  private var high: UInt128 = 0

  /// Some keys.
  init(_ keys: [Key] = []) {
    for key in keys { insert(key) }
  }

  /// Whether two have a key in common.
  func intersects(_ other: KeySet) -> Bool { (low & other.low) | (high & other.high) != 0 }

  /// Whether a key is among them.
  package func contains(_ key: Key) -> Bool {
    let number = Self.number(of: key)
    return (number < 128 ? low : high) & 1 << UInt128(number & 127) != 0
  }

  /// Adds a key.
  mutating func insert(_ key: Key) {
    let number = Self.number(of: key)
    let bit: UInt128 = 1 << UInt128(number & 127)
    if number < 128 { low |= bit } else { high |= bit }
  }

  /// The number that a key has in memory.
  private static func number(of key: Key) -> UInt8 { withUnsafeBytes(of: key) { $0[0] } }
}
