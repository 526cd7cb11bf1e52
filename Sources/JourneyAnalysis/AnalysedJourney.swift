import JourneyModel

/// A journey with what several figures of it rest on: the analysis and its paths share one.
final class AnalysedJourney: Sendable {
  let journey: Journey
  let facts: [StepFacts]
  let levels: LevelFinder
  let moments: CriticalMomentFinder

  /// Looks through a journey once.
  /// - Complexity: O(n) in the touchpoints.
  init(_ journey: Journey) {
    self.journey = journey
    facts = StepFacts.all(of: journey)
    levels = LevelFinder(journey)
    moments = CriticalMomentFinder(journey, levels)
  }
}
