/// Several journeys together: which hurt most, which touchpoints they share, who carries their troughs and pains.
public struct Portfolio: Sendable {
  /// The journeys, the one that hurts most first.
  ///
  /// The order is that of the peak–end value on the inner scale, the lowest first; of those that are equal, of the lower
  /// trough, then of more pains, then of the order given. A journey of which no path has two emotions comes last and has no
  /// rank.
  public let journeys: [PortfolioJourney]
  /// The journeys that are to be, in the order given and without a rank; they count in nothing below. Empty where all journeys
  /// are to be: then those are the journeys.
  public let designs: [PortfolioJourney]
  /// The files that were left out because they have errors.
  public let leftOut: [String]
  /// How many touchpoints there are.
  public let touchpoints: Int
  /// How many of them carry an emotion.
  public let scored: Int
  /// Touchpoints that several journeys have, the worst first.
  public let recurring: [RecurringTouchpoint]
  /// The channels, those with the most troughs first, then with the most pains.
  public let channels: [CarrierFacts]
  /// The owners, in the same order.
  public let owners: [CarrierFacts]
  /// The critical touchpoints and what they lack.
  public let critical: CriticalCoverage

  /// The portfolio of some journeys.
  /// - Complexity: O(n log n) in the touchpoints.
  public init(_ journeys: [JourneyFacts], leftOut: [String] = []) {
    var gathering = PortfolioGathering()
    for journey in journeys { gathering.add(journey) }
    self = gathering.portfolio(leftOut: leftOut)
  }

  init(_ counts: PortfolioCounts, designs: [PortfolioJourney], leftOut: [String]) {
    var sorted = counts.journeys.enumerated().sorted { a, b in
      a.element.pain == b.element.pain ? a.offset < b.offset : a.element.pain < b.element.pain
    }.map(\.element)
    for place in sorted.indices where sorted[place].peakEnd != nil { sorted[place].rank = place + 1 }
    journeys = sorted
    self.designs = designs
    self.leftOut = leftOut
    touchpoints = sorted.reduce(0) { $0 + $1.counts.touchpoints }
    scored = sorted.reduce(0) { $0 + $1.counts.scored }
    recurring = counts.shared.recurring
    channels = counts.channels.carriers
    owners = counts.owners.carriers
    critical = counts.critical
  }
}

extension Portfolio: FactRecord {
  package static let name = "portfolio"
  package static let summary =
    "Several journeys together: which hurt most, which touchpoints they share, who carries their troughs and pains."
  package static let fields: [FactField<Portfolio>] = [
    FactField(
      "journeys",
      "The journeys, the one that hurts most first: by the lowest peak–end value on the inner scale; of those that are "
        + "equal by the lower trough, then by more pains, then in the order given. Those without a peak–end value come last."
    ) { $0.journeys },
    FactField(
      "designs",
      "The journeys that are to be, without a rank; no count includes them. Empty where all journeys are to be."
    ) { $0.designs },
    FactField("leftOut", "The files that were left out because they have errors.") { $0.leftOut },
    FactField("touchpoints", "How many touchpoints there are.") { $0.touchpoints },
    FactField("scored", "How many of them carry an emotion.") { $0.scored },
    FactField("recurring", "Touchpoints that several journeys have, those with the lowest mean first.") {
      $0.recurring
    },
    FactField("channels", "The channels, those with the most troughs first, then those with the most pains.") {
      $0.channels
    },
    FactField("owners", "The owners, those with the most troughs first, then those with the most pains.") {
      $0.owners
    },
    FactField("critical", "The critical touchpoints and what they lack.") { $0.critical },
  ]
}
