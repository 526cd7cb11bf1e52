public import JourneyModel

/// The customer satisfaction index of ACSI, EPSI and NKI: the weighted means of its questions, from 0 to 100.
public struct SatisfactionIndex: Hashable, Sendable {
  /// The means, in the order of the questions.
  public let means: [Double]
  /// The weight of each, > 0 in sum; they count as parts of their sum.
  public let weights: [Double]
  /// The scale of the questions.
  public let scale: Scale

  /// An index; `nil` where there are no means, other weights than means, weights below 0 or with no sum, or no scale.
  /// - Parameter weights: equal ones where there are none.
  public init?(means: [Double], weights: [Double] = [], scale: Scale = Scale(1, 10)) {
    guard !means.isEmpty, scale.upper > scale.lower, let weights = Weights.fitting(weights, count: means.count) else {
      return nil
    }
    self.means = means
    self.weights = weights
    self.scale = scale
  }

  /// [Σ w(x̄ − lowest)/(highest − lowest)]·100: with means on their scale 0…100.
  public var value: Double {
    100 * Weights.mean(means.map { ($0 - scale.lower) / (scale.upper - scale.lower) }, weights)
  }
}

/// Means with weights.
enum Weights {
  /// The weights of so many things: the given ones, or equal ones; `nil` where they don't fit.
  static func fitting(_ weights: [Double], count: Int) -> [Double]? {
    guard !weights.isEmpty else { return Array(repeating: 1, count: count) }
    let sum = weights.reduce(0, +)
    guard weights.count == count, weights.allSatisfy({ $0 >= 0 }), sum > 0, sum.isFinite else { return nil }
    return weights
  }

  static func mean(_ values: [Double], _ weights: [Double]) -> Double {
    zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
  }
}
