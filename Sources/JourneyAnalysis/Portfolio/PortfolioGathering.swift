import JourneyModel

/// A portfolio as it is gathered, journey by journey, without keeping all that is known of them.
///
/// What is to be is gathered apart: nobody has taken that way yet, so that a mean with those who took the other says nothing of
/// either.
public struct PortfolioGathering: Sendable {
  private var taken = PortfolioCounts()
  private var designed = PortfolioCounts()

  /// A portfolio with nothing in it.
  public init() {}

  /// Adds a journey.
  /// - Complexity: O(n) in its touchpoints.
  public mutating func add(_ journey: JourneyFacts) {
    if journey.state == .toBe { designed.add(journey) } else { taken.add(journey) }
  }

  /// What has been gathered.
  /// - Parameter leftOut: the files that were left out because they have errors.
  public func portfolio(leftOut: [String] = []) -> Portfolio {
    // Designs alone are compared with each other.
    taken.journeys.isEmpty
      ? Portfolio(designed, designs: [], leftOut: leftOut)
      : Portfolio(taken, designs: designed.journeys, leftOut: leftOut)
  }
}
