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

  /// The 97.5 % quantile of the normal distribution: what 95 % lie within on both sides.
  static let z = 1.959963984540054

  /// The 97.5 % quantile of Student's t distribution.
  ///
  /// Up to ten degrees of freedom from the table, beyond by the expansion of Cornish and Fisher (Abramowitz & Stegun 26.7.5),
  /// which is then right to four decimals.
  /// - Parameter freedom: the degrees of freedom, ≥ 1.
  static func t(_ freedom: Int) -> Double {
    let table = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281]
    guard freedom > table.count else { return table[max(freedom, 1) - 1] }
    let v = Double(freedom)
    let z2 = z * z
    let first = z * (z2 + 1) / 4
    let second = z * ((5 * z2 + 16) * z2 + 3) / 96
    let third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
    return z + first / v + second / (v * v) + third / (v * v * v)
  }
}
