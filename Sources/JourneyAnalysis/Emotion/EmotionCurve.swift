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
  /// How many touchpoints the path has, with a score or without.
  public let touchpointCount: Int

  /// The curve of a journey along some of its touchpoints.
  init(_ journey: Journey, along touchpoints: [Int]) {
    self.init(
      points: touchpoints.compactMap { index in
        journey.touchpoints[index].emotion.map { Point(touchpointIndex: index, level: $0.level) }
      }, touchpointCount: touchpoints.count)
  }

  /// A curve from its points.
  package init(points: [Point], touchpointCount: Int) {
    self.points = points
    self.touchpointCount = touchpointCount
  }

  /// How many touchpoints carry a score.
  public var scoredCount: Int { points.count }

  /// The highest point, the latest of those that tie; `nil` where nothing is scored.
  public var peak: Point? { points.last { $0.level == highest } }
  /// The lowest point, the latest of those that tie; `nil` where nothing is scored.
  public var trough: Point? { points.last { $0.level == lowest } }
  /// The last scored point; `nil` where nothing is scored.
  public var end: Point? { points.last }
  /// The mean of the scores, never to be shown alone; `nil` where nothing is scored.
  public var mean: Double? { points.isEmpty ? nil : points.reduce(0) { $0 + $1.level } / Double(points.count) }
  /// What is remembered; `nil` for fewer than two scores.
  public var peakEnd: PeakEnd? { PeakEnd(points.map(\.level)) }
  /// Whether all scores are equal, or there are none: then it has neither peak nor trough to speak of.
  public var isFlat: Bool { highest == lowest }

  /// All points as low as the trough: each of them needs its remedy.
  public var troughs: [Point] { points.filter { $0.level == lowest } }

  /// The deepest step down between two scored touchpoints that follow each other. Of those that tie the one that ends
  /// lower, then the later; `nil` where the curve never falls.
  public var steepestFall: (from: Point, to: Point)? {
    var best: (from: Point, to: Point)?
    for (from, to) in zip(points, points.dropFirst()) where to.level < from.level {
      guard let known = best else {
        best = (from, to)
        continue
      }
      let depth = from.level - to.level
      let knownDepth = known.from.level - known.to.level
      if depth > knownDepth || (depth == knownDepth && to.level <= known.to.level) { best = (from, to) }
    }
    return best
  }

  private var highest: Double? { points.lazy.map(\.level).max() }
  private var lowest: Double? { points.lazy.map(\.level).min() }
}

extension EmotionCurve.Point {
  /// A point from its parts.
  package init(_ touchpointIndex: Int, _ level: Double) {
    self.touchpointIndex = touchpointIndex
    self.level = level
  }
}
