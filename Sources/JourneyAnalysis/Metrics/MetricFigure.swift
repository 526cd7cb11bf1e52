public import JourneyModel

/// What a metric comes to: the figure made from its answers, or else the one that the author claims.
public struct MetricFigure: Hashable, Sendable {
  /// What the figure is in.
  public enum Unit: Hashable, Sendable {
    /// Shares, 0…1.
    case share
    /// Points of −100…100.
    case points
    /// The numbers of the metric's own scale.
    case scale
  }

  /// The figure.
  public let value: Double
  /// What it is in.
  public let unit: Unit
  /// Where the figure of everybody lies, at 95 %; `nil` where there are no answers to tell it from.
  public let interval: Interval?
  /// How many answered; `nil` where the file doesn't say.
  public let answers: Int?

  /// The figure of a metric; `nil` where its file gives neither answers that make one nor a value.
  public init?(_ metric: Metric) {
    if let figure = Self.counted(metric) {
      self = figure
    } else if let value = metric.value {
      let isScore = metric.metric == .nps || metric.method?.value == .net
      self.init(
        value: value.value, unit: value.isPercentage ? .share : isScore ? .points : .scale, interval: nil,
        answers: metric.answerCount)
    } else {
      return nil
    }
  }

  private init(value: Double, unit: Unit, interval: Interval?, answers: Int?) {
    self.value = value
    self.unit = unit
    self.interval = interval
    self.answers = answers
  }

  private init(_ share: CountedShare) {
    self.init(value: share.value, unit: .share, interval: share.interval, answers: share.total)
  }

  private init(_ score: NetPromoterScore) {
    self.init(value: score.value, unit: .points, interval: score.interval, answers: score.answers)
  }

  private static func counted(_ metric: Metric) -> MetricFigure? {
    if let promoters = metric.promoters, let detractors = metric.detractors {
      return NetPromoterScore(
        promoters: promoters.value, passives: metric.passives?.value ?? 0, detractors: detractors.value
      ).map(MetricFigure.init)
    }
    if let count = metric.count, let of = metric.of {
      return CountedShare(count.value, of: of.value).map(MetricFigure.init)
    }
    guard !metric.distribution.isEmpty else { return nil }
    if metric.metric == .nps {
      return net(metric, good: Scale(9, 10), bad: Scale(0, 6)).map(MetricFigure.init)
    }
    switch metric.method?.value ?? (metric.metric == .csat ? .topBox : metric.metric == .ces ? nil : .mean) {
    case .mean:
      return AnswerMean(metric.distribution.map { ($0.answer, $0.count) }).map {
        MetricFigure(value: $0.value, unit: .scale, interval: $0.interval, answers: $0.answers)
      }
    case .topBox:
      guard let top = topBox(of: metric) else { return nil }
      let good = metric.distribution.reduce(0) { $0 + (top.contains($1.answer) ? $1.count : 0) }
      return CountedShare(good, of: metric.distribution.reduce(0) { $0 + $1.count }).map(MetricFigure.init)
    case .net:
      guard let good = metric.boxes?.top, let bad = metric.boxes?.bottom else { return nil }
      return net(metric, good: good, bad: bad).map(MetricFigure.init)
    case nil:
      // An effort score means different things by different methods: none is assumed.
      return nil
    }
  }

  private static func net(_ metric: Metric, good: Scale, bad: Scale) -> NetPromoterScore? {
    func count(_ box: Scale) -> Int { metric.distribution.reduce(0) { $0 + (box.contains($1.answer) ? $1.count : 0) } }
    let all = metric.distribution.reduce(0) { $0 + $1.count }
    let (promoters, detractors) = (count(good), count(bad))
    return NetPromoterScore(promoters: promoters, passives: all - promoters - detractors, detractors: detractors)
  }

  /// The good answers: those that the file names, or else the upper two of the scale, of seven the upper three.
  private static func topBox(of metric: Metric) -> Scale? {
    if let top = metric.boxes?.top { return top }
    let scale = metric.scale?.value ?? (metric.metric == .csat ? Scale(1, 5) : nil)
    return scale.map { Scale($0.upper - ($0.upper - $0.lower >= 6 && metric.metric == .ces ? 2 : 1), $0.upper) }
  }
}

extension Metric {
  /// How many answered; `nil` where the file doesn't say.
  public var answerCount: Int? {
    if let n { return n.value }
    if let of { return of.value }
    let answers = distribution.reduce(0) { $0 + $1.count }
    return answers > 0 ? answers : nil
  }
}
