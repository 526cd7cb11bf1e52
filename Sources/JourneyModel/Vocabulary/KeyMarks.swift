/// Which keys may be written: a bit for each key, which other keys may share. What isn't marked isn't written.
struct KeyMarks: Hashable, Sendable {
  private var bits: UInt64 = 0

  /// Marks a key.
  mutating func insert(_ key: Key) { bits |= Self.bit(key) }

  /// Whether a key may be written; never `false` for one that is.
  func mayHave(_ key: Key) -> Bool { bits & Self.bit(key) != 0 }

  /// The same bit for the same key, whatever the bytes of a key are.
  private static func bit(_ key: Key) -> UInt64 { withUnsafeBytes(of: key) { 1 << UInt64($0[0] & 63) } }
}
