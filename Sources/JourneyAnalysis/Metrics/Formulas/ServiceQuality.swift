/// Service quality by its dimensions (SERVQUAL): how far what was experienced lies above or below what was expected.
///
/// From the mean gap of each dimension, not from all questions at once: else a dimension with more questions would weigh
/// more.
public struct ServiceQuality: Hashable, Sendable {
  /// The mean gap of each dimension: experienced less expected, below 0 where expectations aren't met.
  public let gaps: [Double]
  /// The weight of each dimension; empty where none are given.
  public let weights: [Double]

  /// `nil` where there are no gaps, other weights than gaps, or weights below 0 or with no sum.
  public init?(gaps: [Double], weights: [Double] = []) {
    guard !gaps.isEmpty, Weights.fitting(weights, count: gaps.count) != nil else { return nil }
    self.gaps = gaps
    self.weights = weights
  }

  /// The mean of the dimensions, each counting the same.
  public var unweighted: Double { gaps.reduce(0, +) / Double(gaps.count) }

  /// The mean of the dimensions by their weights, such as 100 points that customers have shared out; `nil` without weights.
  public var weighted: Double? { weights.isEmpty ? nil : Weights.mean(gaps, weights) }
}
