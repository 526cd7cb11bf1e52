/// Finds the word that was probably meant.
package enum Nearest {
  /// Words longer than this many Unicode scalars are compared by their beginnings.
  private static let longest = 64

  /// The candidate nearest to a word; `nil` where none is near enough. Of equally near ones the first counts that goes on
  /// where the word ends, as plurals do (`stage`, `stages`), or else the first.
  ///
  /// Near enough are one slip in a word of three or four letters, two in one of up to eight, three in a longer one; where
  /// the first letters differ, one at most: few slips are there, and many words end alike (`selling`, `billing`).
  /// - Complexity: O(k · n²) in the candidates and the (bounded) length of the words.
  package static func match(for word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = scalars(of: word)
    guard !wanted.isEmpty else { return nil }
    let letters = Letters(of: word)
    var best: (word: String, distance: Int, isLonger: Bool)?
    for candidate in candidates {
      // Most words have too little in common to be looked at more closely.
      guard letters.mayBeNear(Letters(of: candidate)) else { continue }
      let other = scalars(of: candidate)
      let length = max(wanted.count, other.count)
      let isLonger = other.count > wanted.count && other.starts(with: wanted)
      let most = best.map { $0.distance - (isLonger && !$0.isLonger ? 0 : 1) } ?? .max
      let slips = length <= 2 ? 0 : length <= 4 || wanted.first != other.first ? 1 : length <= 8 ? 2 : 3
      let allowed = min(slips, most)
      guard allowed >= 0, abs(wanted.count - other.count) <= allowed else { continue }
      let distance = distance(wanted, other, atMost: allowed)
      if distance <= allowed {
        best = (candidate, distance, isLonger)
        if distance == 0 { break }
      }
    }
    return best?.word
  }

  /// The Damerau–Levenshtein distance (optimal string alignment) in Unicode scalars, without regard to case.
  package static func distance(_ a: String, _ b: String) -> Int {
    distance(scalars(of: a), scalars(of: b), atMost: .max)
  }

  private static func scalars(of word: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(min(word.utf8.count, longest))
    for scalar in word.unicodeScalars.prefix(longest) {
      if scalar.isASCII {
        let isCapital = (0x41...0x5A).contains(scalar.value)
        scalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
        continue
      }
      scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return scalars
  }

  /// How long a word is and which letters it has: enough to tell most words apart.
  private struct Letters {
    /// In Unicode scalars.
    private var count = 0
    /// A bit for each letter without regard to case, and one for all that aren't in ASCII.
    private var set: UInt64 = 0

    init(of word: String) {
      for byte in word.utf8 where byte & 0xC0 != 0x80 {
        if count == longest { break }
        count += 1
        set |= 1 &<< UInt64(byte < 0x80 ? byte & 0x1F | (byte & 0x40) >> 1 : 63)
      }
    }

    /// Whether so few slips may make one word of the other: each adds and takes away one letter at most.
    func mayBeNear(_ other: Letters) -> Bool {
      let length = max(count, other.count)
      let slips = length <= 2 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 3
      return abs(count - other.count) <= slips && (set & ~other.set).nonzeroBitCount <= slips
        && (other.set & ~set).nonzeroBitCount <= slips
    }
  }

  /// Anything above `limit` may come out as any number above it.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      if let least = row.min(), least > limit { return least }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
