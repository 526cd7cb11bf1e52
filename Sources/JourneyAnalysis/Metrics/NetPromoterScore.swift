/// The Net Promoter Score: the share of those who would recommend (9–10) less that of those who would not (0–6).
public struct NetPromoterScore: Hashable, Sendable {
  /// How many would recommend.
  public let promoters: Int
  /// How many are neither.
  public let passives: Int
  /// How many would not recommend.
  public let detractors: Int

  /// A score by its counts; `nil` where nobody answered or a count is negative.
  public init?(promoters: Int, passives: Int, detractors: Int) {
    guard promoters >= 0, passives >= 0, detractors >= 0, promoters + passives + detractors > 0 else { return nil }
    self.promoters = promoters
    self.passives = passives
    self.detractors = detractors
  }

  /// How many answered.
  public var answers: Int { promoters + passives + detractors }

  /// The score in points, −100…100.
  public var value: Double { 100 * Double(promoters - detractors) / Double(answers) }

  /// The adjusted Wald interval in points, −100…100: as if ¾, 1½ and ¾ people more had answered (Rocks 2016, The American
  /// Statistician 70).
  public var interval: Interval {
    let n = Double(answers) + 3
    let (p, d) = ((Double(promoters) + 0.75) / n, (Double(detractors) + 0.75) / n)
    let score = p - d
    let reach = Interval.z * ((p + d - score * score) / n).squareRoot()
    return Interval(max(100 * (score - reach), -100), min(100 * (score + reach), 100))
  }
}
