extension CurveSummary {
  /// The highest score, the latest of those that tie; `nil` where nothing is scored.
  public var peak: EmotionCurve.Point? { high.map(EmotionCurve.Point.init) }
  /// The lowest score, the latest of those that tie; `nil` where nothing is scored.
  public var trough: EmotionCurve.Point? { low.map(EmotionCurve.Point.init) }
  /// The first score; `nil` where nothing is scored.
  public var start: EmotionCurve.Point? { first.map(EmotionCurve.Point.init) }
  /// The last score; `nil` where nothing is scored.
  public var end: EmotionCurve.Point? { last.map(EmotionCurve.Point.init) }

  /// Whether all scores are equal, or there are none: then it has neither peak nor trough to speak of.
  public var isFlat: Bool { high?.level == low?.level }

  /// The mean of the scores, −2…2, never to be shown alone; `nil` where nothing is scored.
  public var mean: Double? { scoredCount > 0 ? StepFacts.level(sum) / Double(scoredCount) : nil }

  /// The mean of the scores that have a duration, weighted by it, −2…2; `nil` where none has. It rests on `timedCount`.
  public var durationWeightedMean: Double? {
    guard timedCount > 0, minutes > 0, weighted.isFinite, minutes.isFinite else { return nil }
    return min(2, max(-2, weighted / minutes))
  }

  /// How unsteady it is: the mean size of the steps between scores that follow each other, 0…4; `nil` for fewer than two.
  public var volatility: Double? { scoredCount > 1 ? StepFacts.level(travelled) / Double(scoredCount - 1) : nil }

  /// The deepest step down between two scores that follow each other; of those that tie the one that ends lower, then the
  /// later. `nil` where the curve never falls.
  public var steepestFall: CurveStep? { fall.map(CurveStep.init) }

  /// The highest step up; of those that tie the one that ends higher, then the later. `nil` where it never rises.
  public var steepestRise: CurveStep? { rise.map(CurveStep.init) }

  /// What is remembered; `nil` for fewer than two scores.
  public var peakEnd: PeakEnd? {
    guard scoredCount > 1, let high, let low, let last else { return nil }
    let isHigh = abs(high.level) > abs(low.level)
    let strongest = isHigh ? high : low
    return PeakEnd(
      peakIndex: strongest.ordinal, peak: StepFacts.level(strongest.level), end: StepFacts.level(last.level),
      isTied: high.level != low.level && abs(high.level) == abs(low.level))
  }

  /// How soon the feeling is back to neutral behind the lowest score; `nil` where no score is negative.
  public var recovery: Recovery? {
    guard let low, low.level < 0 else { return nil }
    return Recovery(from: EmotionCurve.Point(low), touchpoints: recovered.map { $0 - low.place })
  }
}

extension EmotionCurve.Point {
  init(_ mark: CurveSummary.Mark) { self.init(mark.touchpoint, StepFacts.level(mark.level)) }
}

extension CurveStep {
  init(_ step: CurveSummary.Step) {
    self.init(from: EmotionCurve.Point(step.from), to: EmotionCurve.Point(step.to))
  }
}
