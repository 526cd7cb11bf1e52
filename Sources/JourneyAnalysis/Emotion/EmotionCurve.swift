import JourneyModel

/// How a persona feels along one path: the touchpoints that carry a score, on the inner scale −2…2. A touchpoint without
/// a score is left out, never guessed.
public struct EmotionCurve: Hashable, Sendable {
  /// A touchpoint with its score.
  public struct Point: Hashable, Sendable {
    /// The place of the touchpoint in the journey's list.
    public let touchpointIndex: Int
    /// The score, −2…2.
    public let level: Double
  }

  /// The scored touchpoints, in order.
  public let points: [Point]
  /// The figures of the whole path.
  public let summary: CurveSummary

  /// How many touchpoints the path has, with a score or without.
  public var touchpointCount: Int { summary.touchpointCount }

  /// The curve of a journey along some of its touchpoints, with their summary.
  init(_ journey: Journey, along touchpoints: [Int], _ summary: CurveSummary) {
    points = touchpoints.compactMap { index in
      journey.touchpoints[index].emotion.map { Point(touchpointIndex: index, level: $0.level) }
    }
    self.summary = summary
  }

  /// How many touchpoints carry a score.
  public var scoredCount: Int { points.count }

  /// The highest point, the latest of those that tie; `nil` where nothing is scored.
  public var peak: Point? { summary.high.map { points[$0.ordinal] } }
  /// The lowest point, the latest of those that tie; `nil` where nothing is scored.
  public var trough: Point? { summary.low.map { points[$0.ordinal] } }
  /// The last scored point; `nil` where nothing is scored.
  public var end: Point? { points.last }
  /// The mean of the scores, never to be shown alone; `nil` where nothing is scored.
  public var mean: Double? { summary.mean }
  /// What is remembered; `nil` for fewer than two scores.
  public var peakEnd: PeakEnd? { PeakEnd(points.map(\.level)) }
  /// Whether all scores are equal, or there are none: then it has neither peak nor trough to speak of.
  public var isFlat: Bool { summary.isFlat }

  /// All points as low as the trough: each of them needs its remedy.
  public var troughs: [Point] {
    guard let low = summary.low else { return [] }
    return points.filter { StepFacts.billionths($0.level) == low.level }
  }

  /// The deepest step down between two scored touchpoints that follow each other. Of those that tie the one that ends
  /// lower, then the later; `nil` where the curve never falls.
  public var steepestFall: CurveStep? { summary.fall.map(step) }

  /// The highest step up between two scored touchpoints that follow each other. Of those that tie the one that ends higher,
  /// then the later; `nil` where the curve never rises.
  public var steepestRise: CurveStep? { summary.rise.map(step) }

  private func step(_ step: CurveSummary.Step) -> CurveStep {
    CurveStep(from: points[step.from.ordinal], to: points[step.to.ordinal])
  }
}

extension EmotionCurve.Point {
  /// A point from its parts.
  package init(_ touchpointIndex: Int, _ level: Double) {
    self.touchpointIndex = touchpointIndex
    self.level = level
  }
}
