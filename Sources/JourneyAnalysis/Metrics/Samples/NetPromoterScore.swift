/// The Net Promoter Score: the share of those who would recommend (9–10) less that of those who would not (0–6).
///
/// Other questions that are summed up as good answers less bad ones have the same figures.
public struct NetPromoterScore: Hashable, Sendable {
  /// How many would recommend.
  public let promoters: Int
  /// How many are neither.
  public let passives: Int
  /// How many would not recommend.
  public let detractors: Int

  /// A score by its counts; `nil` where nobody answered, a count is negative, or there are more than can be counted.
  public init?(promoters: Int, passives: Int, detractors: Int) {
    guard promoters >= 0, passives >= 0, detractors >= 0,
      let answers = Int.sum([promoters, passives, detractors]), answers > 0
    else { return nil }
    self.promoters = promoters
    self.passives = passives
    self.detractors = detractors
  }

  /// How many answered.
  public var answers: Int { promoters + passives + detractors }

  /// The score in points, −100…100.
  public var value: Double { 100 * (Double(promoters) - Double(detractors)) / Double(answers) }

  /// How far scores of samples like this one scatter, in points: 100·√((p + d − (p − d)²)/n).
  public var standardError: Double { plain.standardError * 100 }

  /// The plain Wald interval in points, which is too narrow for few answers and of no width where all agree.
  public var waldInterval: Interval { plain.interval }

  /// The adjusted Wald interval in points, −100…100: as if ¾, 1½ and ¾ people more had answered (Rocks 2016, The American
  /// Statistician 70).
  public var interval: Interval {
    let interval = adjusted.interval
    return Interval(max(interval.lower, -100), min(interval.upper, 100))
  }

  /// The adjusted Wald interval in points before it is kept within −100…100.
  package var adjustedIntervalUnclamped: Interval { adjusted.interval }

  /// The shares of good and bad answers, with what follows from them.
  struct Shares {
    /// How many answers they are shares of; a broken number, where some are made up.
    let n: Double
    let good: Double
    let bad: Double

    /// The net share, −1…1.
    var net: Double { good - bad }
    /// The variance of one answer that counts as 1, 0 or −1.
    var variance: Double { max(0, good + bad - net * net) }
    /// The standard error of the net share.
    var standardError: Double { (variance / n).squareRoot() }

    var interval: Interval {
      Interval(100 * (net - Interval.z * standardError), 100 * (net + Interval.z * standardError))
    }
  }

  /// As counted.
  var plain: Shares { shares(extra: 0) }

  /// With the three made-up answers of the adjusted interval.
  var adjusted: Shares { shares(extra: 0.75) }

  private func shares(extra: Double) -> Shares {
    let n = Double(answers) + 4 * extra
    return Shares(n: n, good: (Double(promoters) + extra) / n, bad: (Double(detractors) + extra) / n)
  }
}

extension Int {
  /// The sum of numbers; `nil` where it is too great to be counted.
  static func sum(_ numbers: [Int]) -> Int? {
    var sum = 0
    for number in numbers {
      let (next, isOver) = sum.addingReportingOverflow(number)
      guard !isOver else { return nil }
      sum = next
    }
    return sum
  }
}
