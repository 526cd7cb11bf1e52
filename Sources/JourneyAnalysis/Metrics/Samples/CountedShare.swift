/// A share that was counted: so many of so many.
public struct CountedShare: Hashable, Sendable {
  /// How many did or were, 0…`total`.
  public let count: Int
  /// Of how many, > 0.
  public let total: Int

  /// A share; `nil` where nobody was counted or more did than there were.
  public init?(_ count: Int, of total: Int) {
    guard total > 0, count >= 0, count <= total else { return nil }
    self.count = count
    self.total = total
  }

  /// The share, 0…1.
  public var value: Double { Double(count) / Double(total) }

  /// The others: who churned, where this is who stayed.
  public var complement: CountedShare { CountedShare(unchecked: total - count, of: total) }

  private init(unchecked count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// Wilson's interval (1927), without a correction for continuity; within 0…1.
  public var interval: Interval {
    let n = Double(total)
    let z2 = Interval.z * Interval.z
    let center = value + z2 / (2 * n)
    let reach = Interval.z * (value * (1 - value) / n + z2 / (4 * n * n)).squareRoot()
    let scale = 1 + z2 / n
    // At the ends the two sides cancel out exactly, but for rounding.
    return Interval(
      count == 0 ? 0 : max((center - reach) / scale, 0), count == total ? 1 : min((center + reach) / scale, 1))
  }
}
