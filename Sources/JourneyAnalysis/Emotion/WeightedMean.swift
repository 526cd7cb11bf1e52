/// The mean of scores that weigh differently: of several pieces of evidence for one touchpoint, say.
public struct WeightedMean: Hashable, Sendable {
  /// A score with its weight.
  public struct Item: Hashable, Sendable {
    /// The score; `nil` where there is none.
    public let score: Double?
    /// How much it weighs, ≥ 0.
    public let weight: Double

    /// A score; it weighs 100 where nothing else is said.
    public init(_ score: Double?, weight: Double = 100) {
      self.score = score
      self.weight = weight
    }
  }

  /// The mean.
  public let value: Double
  /// How many scores it rests on.
  public let count: Int
  /// How many items have no score or no weight and are left out.
  public let leftOut: Int

  /// The mean of what has a score and a weight above zero; `nil` where nothing has.
  public init?(_ items: [Item]) {
    let counted = items.compactMap { item -> (score: Double, weight: Double)? in
      guard let score = item.score, score.isFinite, item.weight > 0, item.weight.isFinite else { return nil }
      return (score, item.weight)
    }
    // Relative weights, so that no sum grows beyond what a number can hold.
    guard let heaviest = counted.map(\.weight).max() else { return nil }
    let weights = counted.reduce(0) { $0 + $1.weight / heaviest }
    let value = counted.reduce(0) { $0 + $1.score * ($1.weight / heaviest / weights) }
    guard value.isFinite else { return nil }
    self.value = value
    count = counted.count
    leftOut = items.count - counted.count
  }
}
