/// Why two figures can't be compared, or why it can't be told whether their difference is more than noise.
public enum DifferenceObstacle: Hashable, Sendable {
  /// They are figures of different metrics.
  case otherMetric
  /// One of them has no figure, for this reason.
  case noFigure(MetricObstacle)
  /// They are made by different methods, from different answers or with other weights.
  case otherMethod
  /// They were asked on different scales.
  case otherScale
  /// They are in different units.
  case otherUnit
  /// High is good in one of them, and low in the other.
  case otherDirection
  /// One is about single encounters, the other about the relationship.
  case otherLevel
  /// At least one of them has no counted answers to test.
  case notCounted
  /// At least one of them has a single answer, which has no spread.
  case singleAnswer
  /// All who answered agree, in both, so that there is no spread to measure the difference by.
  case noSpread

  /// Whether there is no difference at all to speak of; else only the test is missing.
  public var forbidsDifference: Bool {
    switch self {
    case .notCounted, .singleAnswer, .noSpread: false
    default: true
    }
  }
}
