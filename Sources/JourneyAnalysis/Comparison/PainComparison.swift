import JourneyModel

/// The pains of two journeys: which are gone, which are new, which are told in another way.
///
/// A pain that turns up in the same words at another touchpoint has moved, and is neither gone nor new.
struct PainComparison {
  private var solvedAt: [Int: [Pain]] = [:]
  private var newAt: [Int: [Pain]] = [:]
  private var changedAt: [Int: [(Pain, Pain)]] = [:]

  /// So alike must two pains of one touchpoint be to be the same one in other words.
  private static let alike = 0.6
  /// With more pains at a touchpoint, only those in the same words are held for the same.
  private static let mostBySimilarity = 12

  /// - Parameter pairs: the touchpoints that match.
  init(_ before: Journey, _ after: Journey, pairs: [JourneyMatching.Pair]) {
    var solved = before.touchpoints.map { $0.pains }
    var new = after.touchpoints.map { $0.pains }
    let language = after.language
    for pair in pairs where !solved[pair.before].isEmpty && !new[pair.after].isEmpty {
      let (one, two) = (solved[pair.before], new[pair.after])
      var same = JourneyMatching.pairs(keys(one, language), keys(two, language))
      let (freeOnes, freeTwos) = (free(one, same.map(\.0)), free(two, same.map(\.1)))
      if freeOnes.count <= Self.mostBySimilarity, freeTwos.count <= Self.mostBySimilarity {
        same += Self.alikePairs(one, freeOnes, two, freeTwos, language)
      }
      solved[pair.before] = free(one, same.map(\.0)).map { one[$0] }
      new[pair.after] = free(two, same.map(\.1)).map { two[$0] }
      let changed = same.filter { first, second in
        one[first].severity?.value != two[second].severity?.value
          || !TextSameness.areSame(one[first].text, two[second].text)
      }
      if !changed.isEmpty { changedAt[pair.after] = changed.map { (one[$0.0], two[$0.1]) } }
    }
    var places: [(solved: (touchpoint: Int, pain: Int), new: (touchpoint: Int, pain: Int))] = []
    let left = (Self.all(solved), Self.all(new))
    for (one, two) in JourneyMatching.pairs(
      left.0.enumerated().map { ($0, JourneyMatching.key(solved[$1.0][$1.1].text.text(in: language))) },
      left.1.enumerated().map { ($0, JourneyMatching.key(new[$1.0][$1.1].text.text(in: language))) })
    {
      places.append((left.0[one], left.1[two]))
    }
    let gone = Dictionary(grouping: places.map(\.solved), by: \.touchpoint).mapValues { Set($0.map(\.pain)) }
    let come = Dictionary(grouping: places.map(\.new), by: \.touchpoint).mapValues { Set($0.map(\.pain)) }
    solvedAt = Self.without(gone, solved)
    newAt = Self.without(come, new)
  }

  /// The pains of a touchpoint of the first journey that are gone.
  func solved(at touchpoint: Int) -> [Pain] { solvedAt[touchpoint] ?? [] }
  /// The pains of a touchpoint of the second journey that weren't there.
  func new(at touchpoint: Int) -> [Pain] { newAt[touchpoint] ?? [] }
  /// The pains of a touchpoint of the second journey that are told in another way, as before and as now.
  func changed(at touchpoint: Int) -> [(Pain, Pain)] { changedAt[touchpoint] ?? [] }

  private static func all(_ pains: [[Pain]]) -> [(touchpoint: Int, pain: Int)] {
    pains.enumerated().flatMap { touchpoint, pains in pains.indices.map { (touchpoint, $0) } }
  }

  private static func without(_ places: [Int: Set<Int>], _ pains: [[Pain]]) -> [Int: [Pain]] {
    var rest: [Int: [Pain]] = [:]
    for (touchpoint, pains) in pains.enumerated() where !pains.isEmpty {
      let moved = places[touchpoint] ?? []
      let kept = pains.enumerated().filter { !moved.contains($0.offset) }.map(\.element)
      if !kept.isEmpty { rest[touchpoint] = kept }
    }
    return rest
  }

  private static func alikePairs(
    _ one: [Pain], _ ones: [Int], _ two: [Pain], _ twos: [Int], _ language: Language
  ) -> [(Int, Int)] {
    let names = twos.map { NameLikeness(two[$0].text.text(in: language)) }
    var taken: Set<Int> = []
    return ones.compactMap { place in
      let name = NameLikeness(one[place].text.text(in: language))
      var best: (place: Int, likeness: Double)?
      for (index, other) in names.enumerated() where !taken.contains(index) {
        let likeness = name.likeness(to: other)
        if likeness >= alike, likeness > best?.likeness ?? 0 { best = (index, likeness) }
      }
      guard let best else { return nil }
      taken.insert(best.place)
      return (place, twos[best.place])
    }
  }
}

private func keys(_ pains: [Pain], _ language: Language) -> [(Int, String?)] {
  pains.enumerated().map { ($0, JourneyMatching.key($1.text.text(in: language))) }
}

private func free(_ pains: [Pain], _ taken: [Int]) -> [Int] {
  let taken = Set(taken)
  return pains.indices.filter { !taken.contains($0) }
}
