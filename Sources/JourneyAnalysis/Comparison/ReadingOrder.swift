/// Two lists as one: the second, with what is only in the first where it stood.
package enum ReadingOrder {
  /// - Parameters:
  ///   - before: how many the first list has.
  ///   - after: how many the second list has.
  ///   - still: those of both lists that stayed where they were, as places in the first and the second list.
  ///   - matched: the places of the first list that have a match in the second.
  /// - Returns: a place of the first list for what is only there, else one of the second.
  /// - Complexity: O(n log n).
  package static func merged(
    before: Int, after: Int, still: [(before: Int, after: Int)], matched: Set<Int>
  ) -> [(before: Int?, after: Int?)] {
    // Each of those left over stands behind the last one before it that stayed.
    let anchors = still.sorted { $0.before < $1.before }
    var following: [Int: [Int]] = [:]
    var anchor = -1
    var place = 0
    for one in 0..<before {
      while place < anchors.count, anchors[place].before <= one {
        anchor = anchors[place].after
        place += 1
      }
      if !matched.contains(one) { following[anchor, default: []].append(one) }
    }
    var merged: [(before: Int?, after: Int?)] = (following[-1] ?? []).map { ($0, nil) }
    for two in 0..<after {
      merged.append((nil, two))
      merged += (following[two] ?? []).map { ($0, nil) }
    }
    return merged
  }
}
