import JourneySyntax

/// What channels or owners carry, as it is counted.
struct CarrierCount: Sendable {
  private struct Count {
    let name: String
    var touchpoints = 0
    var levels: [Double] = []
    var troughs: [PlaceFacts] = []
    var pains = 0
    var missed = 0
  }

  private var places: [String: Int] = [:]
  private var counts: [Count] = []

  /// Counts a touchpoint for a name; for `nil` it is nobody's.
  mutating func add(_ touchpoint: TouchpointFacts, of name: String?, in journey: JourneyFacts) {
    guard let name else { return }
    let place = places[SharedName.key(name), default: counts.count]
    if place == counts.count {
      places[SharedName.key(name)] = place
      counts.append(Count(name: name))
    }
    counts[place].touchpoints += 1
    if let level = touchpoint.emotion?.level.value { counts[place].levels.append(level) }
    if touchpoint.critical.contains(.trough) { counts[place].troughs.append(PlaceFacts(touchpoint, in: journey)) }
    counts[place].pains += touchpoint.pains.count
    if touchpoint.gap?.verdict == .missed { counts[place].missed += 1 }
  }

  /// Those with the most troughs first, then with the most pains, then with the lowest mean, then as they were met.
  var carriers: [CarrierFacts] {
    let carriers = counts.map { count in
      CarrierFacts(
        name: count.name, touchpoints: count.touchpoints, scored: count.levels.count,
        mean: SharedName.mean(count.levels), troughs: count.troughs, pains: count.pains, missed: count.missed)
    }
    func order(_ carrier: CarrierFacts, _ place: Int) -> (Int, Int, Double, Int) {
      (-carrier.troughs.count, -carrier.pains, carrier.mean?.value ?? .infinity, place)
    }
    return carriers.enumerated().sorted { order($0.element, $0.offset) < order($1.element, $1.offset) }.map(\.element)
  }
}
