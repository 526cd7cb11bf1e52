import JourneyModel

/// What keeps a figure from being taken at its word.
public enum MetricCaution: Hashable, Sendable {
  /// Fewer answered than it takes.
  case fewAnswers(Int, fewest: Int)
  /// The figure of everybody may lie this far off, in points.
  case wideScore(halfWidth: Double)
  /// The share of everybody may lie this far off, 0…1.
  case wideShare(halfWidth: Double)
  /// It is claimed, and how many answered isn't said.
  case answersUnknown
  /// There are other answers than `n` says.
  case countsDisagree(counted: Int, said: Int)
  /// The file gives answers or parts, but nothing can be made of them, for this reason; the figure is the claimed one.
  case answersUnused(MetricObstacle)

  /// Whether it is about the width of the interval.
  public var isOfWidth: Bool {
    switch self {
    case .wideScore, .wideShare: true
    default: false
    }
  }
}

extension MetricFigure {
  /// What keeps the figure from being taken at its word; where everybody was asked, nothing about its sample.
  static func cautions(
    _ metric: Metric, _ raw: RawFigure, answers: Int?, interval: Interval?, unused: MetricObstacle?, isCensus: Bool,
    _ limits: MetricLimits
  ) -> [MetricCaution] {
    var cautions: [MetricCaution] = []
    if let unused { cautions.append(.answersUnused(unused)) }
    if case .answers(let sample) = raw.basis, let said = metric.n?.value {
      // Reverse and questionable answers are counted, but no part of the share.
      let counted = KanoCounts(metric)?.answers ?? sample.answers
      if said != counted, said != sample.answers { cautions.append(.countsDisagree(counted: counted, said: said)) }
    }
    if raw.basis == .claim, answers == nil, !metric.isTechnical { cautions.append(.answersUnknown) }
    guard !isCensus else { return cautions }
    if let answers, answers < limits.fewestAnswers {
      cautions.append(.fewAnswers(answers, fewest: limits.fewestAnswers))
    }
    if let interval {
      if raw.unit == .points, interval.halfWidth > limits.halfWidthOfScore {
        cautions.append(.wideScore(halfWidth: interval.halfWidth))
      } else if raw.unit == .share, interval.halfWidth > limits.halfWidthOfShare {
        cautions.append(.wideShare(halfWidth: interval.halfWidth))
      }
    }
    return cautions
  }
}

extension Metric {
  /// Whether it isn't made of answers at all: a figure in a unit of its own, such as milliseconds or euros.
  var isTechnical: Bool { metric == .clv || unit != nil }
}
