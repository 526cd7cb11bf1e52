/// From when on a figure is shown with a caution.
public struct MetricLimits: Hashable, Sendable {
  /// How many answers a figure needs, > 0.
  public let fewestAnswers: Int
  /// How wide half of a score's interval may be, in points.
  public let halfWidthOfScore: Double
  /// How wide half of a share's interval may be, 0…1.
  public let halfWidthOfShare: Double

  /// Limits; by default 30 answers, 10 points and 10 percentage points.
  public init(fewestAnswers: Int = 30, halfWidthOfScore: Double = 10, halfWidthOfShare: Double = 0.1) {
    self.fewestAnswers = fewestAnswers
    self.halfWidthOfScore = halfWidthOfScore
    self.halfWidthOfShare = halfWidthOfShare
  }

  /// The usual limits. Thirty is a custom, not a law: the width says more.
  public static let standard = MetricLimits()
}
