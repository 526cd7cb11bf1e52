import JourneyModel

/// A figure held against what is aimed at.
public struct TargetCheck: Hashable, Sendable {
  /// Whether the target is reached.
  public enum Verdict: Hashable, Sendable {
    case met, missed
    /// The interval includes the target: with these answers it can't be told.
    case indistinguishable
    /// Whether high or low is good isn't said.
    case directionUnknown
  }

  /// What is aimed at, in the unit of the figure.
  public let target: Double
  /// Whether it is reached.
  public let verdict: Verdict
  /// Whether an interval stands behind the verdict; else only the value does.
  public let isTested: Bool

  /// `nil` where nothing is aimed at.
  init?(of metric: Metric, _ raw: RawFigure, interval: Interval?, isHighBetter: Bool?, isCensus: Bool) {
    guard let written = metric.target else { return nil }
    let target = metric.number(written, in: raw.unit)
    self.target = target
    isTested = interval != nil && !isCensus
    if let interval, !isCensus, interval.contains(target) {
      verdict = .indistinguishable
    } else if let isHighBetter {
      let isMet = isHighBetter ? raw.value >= target : raw.value <= target
      verdict = isMet ? .met : .missed
    } else {
      verdict = .directionUnknown
    }
  }
}
