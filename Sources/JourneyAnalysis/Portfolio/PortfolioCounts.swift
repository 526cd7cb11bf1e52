/// What is counted over journeys that are told together.
struct PortfolioCounts: Sendable {
  private(set) var journeys: [PortfolioJourney] = []
  private(set) var shared = SharedTouchpoints()
  private(set) var channels = CarrierCount()
  private(set) var owners = CarrierCount()
  private(set) var critical = CriticalCoverage()

  /// Adds a journey.
  /// - Complexity: O(n) in its touchpoints.
  mutating func add(_ journey: JourneyFacts) {
    journeys.append(PortfolioJourney(journey))
    shared.add(journey)
    for touchpoint in journey.touchpoints {
      channels.add(touchpoint, of: touchpoint.channel, in: journey)
      owners.add(touchpoint, of: touchpoint.owner, in: journey)
    }
    let touchpoints = Dictionary(journey.touchpoints.map { ($0.number, $0) }) { first, _ in first }
    for moment in journey.criticalMoments {
      guard let place = touchpoints[moment.number].map({ PlaceFacts($0, in: journey) }) else { continue }
      critical.touchpoints += 1
      if moment.owner == nil { critical.withoutOwner.append(place) }
      if moment.metrics == 0 { critical.withoutMetric.append(place) }
      if moment.actions.isEmpty { critical.withoutAction.append(place) }
    }
  }
}
