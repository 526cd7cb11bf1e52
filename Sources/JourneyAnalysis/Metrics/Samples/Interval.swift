/// Between which values a figure of the whole population lies, at a confidence of 95 %.
public struct Interval: Hashable, Sendable {
  /// The lower end.
  public let lower: Double
  /// The upper end, ≥ `lower`.
  public let upper: Double

  /// An interval by its ends.
  public init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Half of its width: how far the figure may be off, in the figure's own unit.
  public var halfWidth: Double { (upper - lower) / 2 }

  /// Whether a number lies in it.
  public func contains(_ number: Double) -> Bool { lower <= number && number <= upper }

  /// The 97.5 % quantile of the normal distribution: what 95 % lie within on both sides.
  static let z = 1.959963984540054

  /// The 97.5 % quantile of Student's t distribution.
  /// - Parameter freedom: the degrees of freedom, ≥ 1.
  static func t(_ freedom: Double) -> Double { StudentDistribution(freedom: freedom).quantile(0.975) ?? z }
}
