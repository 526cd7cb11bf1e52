/// A test of whether the difference of two figures is more than chance makes by itself.
public struct DifferenceTest: Hashable, Sendable {
  /// Which test it is.
  public enum Kind: Hashable, Sendable {
    /// The z test of two net scores, each with three made-up answers (adjusted Wald).
    case adjustedScores
    /// The z test of two net scores as they were counted (Wald).
    case plainScores
    /// The z test of two shares, with the variance of both together.
    case shares
    /// Welch's t test of two means; the degrees of freedom, broken as a rule.
    case means(freedom: Double)
  }

  /// Which test it is.
  public let kind: Kind
  /// z or t; above zero where the later figure is higher.
  public let statistic: Double
  /// How likely a difference at least as great is where nothing has changed, 0…1, on both sides.
  public let p: Double

  /// The p value below which a difference counts as more than noise.
  public static let level = 0.05

  /// Whether the difference is more than noise at 95 %.
  public var isSignificant: Bool { p < Self.level }
}

extension DifferenceTest {
  /// The fitting test of two samples and the interval of their difference; or why there can be none.
  package typealias Comparison = (test: DifferenceTest?, interval: Interval?, obstacle: DifferenceObstacle?)

  /// Compares two samples that are summed up in the same way.
  package static func compared(_ earlier: AnswerSample, _ later: AnswerSample) -> Comparison {
    switch (earlier, later) {
    case (.score(let one), .score(let two)):
      return (DifferenceTest(adjusted: one, two), .difference(one, two), nil)
    case (.share(let one), .share(let two)):
      return (DifferenceTest(one, two), .difference(one, two), nil)
    case (.mean(let one), .mean(let two)):
      guard let test = DifferenceTest(one, two) else {
        return (nil, nil, one.answers < 2 || two.answers < 2 ? .singleAnswer : .noSpread)
      }
      return (test, .difference(one, two, test), nil)
    default: return (nil, nil, .otherUnit)
    }
  }

  static func compared(_ earlier: MetricFigure.Basis, _ later: MetricFigure.Basis) -> Comparison {
    guard case .answers(let earlier) = earlier, case .answers(let later) = later else { return (nil, nil, .notCounted) }
    return compared(earlier, later)
  }

  /// The test of two net scores from their adjusted values (MeasuringU); of no sample can the spread be zero then.
  init(adjusted earlier: NetPromoterScore, _ later: NetPromoterScore) {
    let (one, two) = (earlier.adjusted, later.adjusted)
    let error = (one.variance / one.n + two.variance / two.n).squareRoot()
    self.init(.adjustedScores, z: (two.net - one.net) / error)
  }

  /// The test of two net scores from the plain shares; `nil` where all who answered agree, in both.
  init?(plain earlier: NetPromoterScore, _ later: NetPromoterScore) {
    let (one, two) = (earlier.plain, later.plain)
    let error = (one.variance / one.n + two.variance / two.n).squareRoot()
    guard error > 0 else { return nil }
    self.init(.plainScores, z: (two.net - one.net) / error)
  }

  /// The test of two shares. Where all did or nobody did, in both, there is no difference, and z is 0.
  init(_ earlier: CountedShare, _ later: CountedShare) {
    let (one, two) = (Double(earlier.total), Double(later.total))
    let all = (Double(earlier.count) + Double(later.count)) / (one + two)
    let error = (all * (1 - all) * (1 / one + 1 / two)).squareRoot()
    self.init(.shares, z: error > 0 ? (later.value - earlier.value) / error : 0)
  }

  /// Welch's test of two means; `nil` where one of them has a single answer, or all who answered agree, in both.
  init?(_ earlier: AnswerMean, _ later: AnswerMean) {
    guard let one = earlier.standardError, let two = later.standardError, one + two > 0 else { return nil }
    let (first, second) = (one * one, two * two)
    let variance = first + second
    // Shares of the variance, so that tiny ones don't vanish when they are squared.
    let (a, b) = (first / variance, second / variance)
    let freedom = 1 / (a * a / Double(earlier.answers - 1) + b * b / Double(later.answers - 1))
    let statistic = (later.value - earlier.value) / variance.squareRoot()
    self.init(
      kind: .means(freedom: freedom), statistic: statistic,
      p: StudentDistribution(freedom: freedom).beyond(statistic))
  }

  private init(_ kind: Kind, z: Double) {
    self.init(kind: kind, statistic: z, p: NormalDistribution.beyond(z))
  }
}
