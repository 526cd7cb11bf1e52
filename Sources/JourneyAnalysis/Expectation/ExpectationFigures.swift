public import JourneyModel

/// What was experienced along a path against what was expected.
///
/// A gap is experience less expectation, on the inner scale (−4…4), only where a touchpoint gives both; `count` says of how
/// many. The overall figure and those of the stages stand in the path's summaries.
public struct ExpectationFigures: Sendable {
  /// The touchpoints of one expectation source.
  public struct BySource: Sendable {
    /// What the expectation comes from: a known word's canonical form, or the author's own.
    public let source: String
    /// Their gaps.
    public let gaps: GapFigure
  }

  /// The touchpoints of one dimension of service quality.
  public struct ByDimension: Sendable {
    /// The dimension.
    public let dimension: QualityDimension
    /// Their gaps.
    public let gaps: GapFigure
  }

  /// All gaps of the path.
  public let overall: GapFigure
  /// By what the expectations come from, in the order of the path. A touchpoint with two sources counts in both.
  public let sources: [BySource]
  /// By dimension of service quality, in the order of the model. A touchpoint with two dimensions counts in both.
  public let dimensions: [ByDimension]
  /// Core, extended and exceeding; `nil` where no touchpoint of the file says a level.
  public let levels: LevelFigures?
  /// Efficiency, ease and emotion; `nil` where no touchpoint of the path tells efficiency or ease.
  public let threeE: ThreeE?

  /// The mean gap of service quality: the mean of the dimensions' means, so that a dimension with more touchpoints doesn't weigh
  /// more; with the dimensions that have a gap, of five. `nil` where none has.
  public var serviceQuality: (mean: Double, dimensions: Int)? {
    let means = dimensions.compactMap(\.gaps.mean)
    return means.isEmpty ? nil : (means.reduce(0, +) / Double(means.count), means.count)
  }

  /// The figures of a path.
  /// - Complexity: O(n) in the touchpoints.
  init(_ journey: Journey, along path: [Int], _ overall: GapFigure, _ levels: LevelFinder, _ facts: [StepFacts]) {
    self.overall = overall
    var order: [String] = []
    var bySource: [String: GapFigure] = [:]
    var byDimension: [QualityDimension: GapFigure] = [:]
    for index in path {
      guard let gap = facts[index].gap else { continue }
      var known: Set<String> = []
      for source in journey.touchpoints[index].expectationSources.map(\.value) where known.insert(source).inserted {
        if bySource[source] == nil { order.append(source) }
        bySource[source, default: GapFigure()] += GapFigure(gap, at: index)
      }
      for dimension in Set(journey.touchpoints[index].dimensions.map(\.value)) {
        byDimension[dimension, default: GapFigure()] += GapFigure(gap, at: index)
      }
    }
    sources = order.map { BySource(source: $0, gaps: bySource[$0] ?? GapFigure()) }
    dimensions = QualityDimension.allCases.compactMap { dimension in
      byDimension[dimension].map { ByDimension(dimension: dimension, gaps: $0) }
    }
    self.levels = levels.figures(along: path)
    threeE = ThreeE(journey, along: path)
  }
}
