import JourneyModel

/// How alike two names are: the share of pairs of neighbouring letters that they have in common (Dice's coefficient).
struct NameLikeness {
  /// Longer names are compared by their beginnings, in characters of the form of an id.
  private static let longest = 120

  private let pairs: [UInt64: Int]
  private let count: Int

  /// A name to compare with others.
  /// - Complexity: O(n) in the name.
  init(_ name: String) {
    let letters = Array(Identifier.made(from: name).unicodeScalars.prefix(Self.longest))
    var pairs: [UInt64: Int] = [:]
    for (first, second) in zip(letters, letters.dropFirst()) {
      pairs[UInt64(first.value) << 32 | UInt64(second.value), default: 0] += 1
    }
    self.pairs = pairs
    count = max(letters.count - 1, 0)
  }

  /// How alike it is to another, 0…1.
  func likeness(to other: NameLikeness) -> Double {
    guard count > 0, other.count > 0 else { return 0 }
    let common = pairs.reduce(0) { $0 + min($1.value, other.pairs[$1.key] ?? 0) }
    return 2 * Double(common) / Double(count + other.count)
  }
}
