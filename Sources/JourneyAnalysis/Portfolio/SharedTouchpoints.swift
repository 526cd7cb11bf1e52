import JourneySyntax

/// Touchpoints of several journeys, put together by their names and by the ids that authors wrote.
struct SharedTouchpoints: Sendable {
  private struct Member {
    let journey: Int
    let place: PlaceFacts
  }

  private var members: [Member] = []
  /// For each member another one that is the same touchpoint; itself where none is known.
  private var parents: [Int] = []
  private var known: [String: Int] = [:]
  private var journeyCount = 0

  /// Adds the touchpoints of a journey.
  mutating func add(_ journey: JourneyFacts) {
    for touchpoint in journey.touchpoints {
      let index = members.count
      members.append(Member(journey: journeyCount, place: PlaceFacts(touchpoint, in: journey)))
      parents.append(index)
      // An id and a name that happen to be alike mean nothing.
      let keys = ["name " + SharedName.key(touchpoint.name)] + (touchpoint.hasWrittenID ? ["id " + touchpoint.id] : [])
      for key in keys {
        if let other = known[key] { parents[root(of: index)] = root(of: other) } else { known[key] = index }
      }
    }
    journeyCount += 1
  }

  private mutating func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// Those that are in several journeys: the lowest mean first, then those in the most journeys, then as they were met.
  var recurring: [RecurringTouchpoint] {
    var shared = self
    var groups: [Int: [Member]] = [:]
    var order: [Int] = []
    for (index, member) in members.enumerated() {
      let root = shared.root(of: index)
      if groups[root] == nil { order.append(root) }
      groups[root, default: []].append(member)
    }
    let found = order.compactMap { root -> RecurringTouchpoint? in
      guard let group = groups[root], let first = group.first else { return nil }
      let journeys = Set(group.map(\.journey)).count
      guard journeys > 1 else { return nil }
      let levels = group.compactMap { $0.place.emotion?.level.value }
      return RecurringTouchpoint(
        name: first.place.name, journeys: journeys, scored: levels.count, mean: SharedName.mean(levels),
        places: group.map(\.place))
    }
    func rank(_ touchpoint: RecurringTouchpoint, _ place: Int) -> (Double, Int, Int) {
      (touchpoint.mean?.value ?? .infinity, -touchpoint.journeys, place)
    }
    return found.enumerated().sorted { rank($0.element, $0.offset) < rank($1.element, $1.offset) }.map(\.element)
  }
}
