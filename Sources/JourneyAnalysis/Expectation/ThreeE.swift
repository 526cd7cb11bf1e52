import JourneyModel

/// Efficiency, ease and emotion along a path: the three sides of an experience.
public struct ThreeE: Hashable, Sendable {
  /// The mean of one side.
  public struct Side: Hashable, Sendable {
    /// On the inner scale, −2…2.
    public let mean: Double
    /// How many touchpoints it rests on.
    public let count: Int
  }

  /// How efficient it is; `nil` where nobody says.
  public let efficiency: Side?
  /// How easy it is; `nil` where nobody says.
  public let ease: Side?
  /// How it feels; `nil` where nothing is scored.
  public let emotion: Side?

  /// The profile of a path; `nil` where no touchpoint tells efficiency or ease.
  init?(_ journey: Journey, along path: [Int]) {
    func side(_ rating: (Int) -> Rating?) -> Side? {
      var sum = 0
      var count = 0
      for index in path {
        guard let rating = rating(index) else { continue }
        sum += StepFacts.billionths(rating.level)
        count += 1
      }
      return count > 0 ? Side(mean: StepFacts.level(sum) / Double(count), count: count) : nil
    }
    efficiency = side { journey.touchpoints[$0].efficiency }
    ease = side { journey.touchpoints[$0].ease }
    guard efficiency != nil || ease != nil else { return nil }
    emotion = side { journey.touchpoints[$0].emotion }
  }
}
