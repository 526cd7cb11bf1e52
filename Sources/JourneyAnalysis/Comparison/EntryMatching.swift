/// Which entries of two lists are the same: by an id that both have in writing, then by any id.
enum EntryMatching {
  static func pairs(
    _ before: [(written: String?, id: String)], _ after: [(written: String?, id: String)]
  ) -> [(before: Int, after: Int)] {
    var pairs = JourneyMatching.pairs(
      before.enumerated().map { ($0, $1.written) }, after.enumerated().map { ($0, $1.written) })
    let taken = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
    pairs += JourneyMatching.pairs(
      before.enumerated().filter { !taken.0.contains($0.offset) }.map { ($0.offset, $0.element.id) },
      after.enumerated().filter { !taken.1.contains($0.offset) }.map { ($0.offset, $0.element.id) })
    return pairs.map { ($0.0, $0.1) }
  }

  /// All entries of two lists with their matches: in the order of the second list, those of the first alone at the end.
  static func all(
    _ before: Int, _ after: Int, _ pairs: [(before: Int, after: Int)]
  ) -> [(before: Int?, after: Int?)] {
    var matches: [Int: Int] = [:]
    for pair in pairs { matches[pair.after] = pair.before }
    let matched = Set(pairs.map(\.before))
    return (0..<after).map { (matches[$0], $0) } + (0..<before).filter { !matched.contains($0) }.map { ($0, nil) }
  }
}
