public import JourneyModel

/// What an author claims has become of a metric since the wave before, held against the difference.
public struct ClaimedChange: Hashable, Sendable {
  /// What the difference says of it.
  public enum Verdict: Hashable, Sendable {
    /// The difference is as claimed.
    case borneOut
    /// A change is claimed, and the difference is no more than noise.
    case withinNoise
    /// The difference says otherwise, and is more than noise.
    case contradicted
    /// It can't be told, for this reason.
    case untold(DifferenceObstacle)
    /// Whether high or low is good isn't said.
    case directionUnknown
    /// There is no wave before to compare with.
    case nothingBefore
  }

  /// What is claimed.
  public let claim: Metric.Claim
  /// What the difference says of it.
  public let verdict: Verdict

  /// Holds a claim against the difference from the wave before.
  /// - Parameter difference: `nil` where there is no wave before.
  public init(_ claim: Metric.Claim, against difference: MetricDifference?) {
    self.claim = claim
    verdict = Self.verdict(claim, difference)
  }

  private static func verdict(_ claim: Metric.Claim, _ difference: MetricDifference?) -> Verdict {
    guard let difference else { return .nothingBefore }
    guard let isMoreThanNoise = difference.isMoreThanNoise else { return .untold(difference.obstacle ?? .notCounted) }
    guard let change = difference.change else {
      // Whatever direction is good: it isn't unchanged.
      return claim == .unchanged && isMoreThanNoise ? .contradicted : .directionUnknown
    }
    switch (claim, change) {
    case (.improved, .improved), (.worsened, .worsened), (.unchanged, .unchanged): return .borneOut
    case (.improved, .unchanged), (.worsened, .unchanged): return .withinNoise
    default: return .contradicted
    }
  }
}
