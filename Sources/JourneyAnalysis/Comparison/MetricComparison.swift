public import JourneyModel

/// A metric of one or both of two journeys, where something has changed about it.
public struct MetricComparison: Sendable {
  /// Where something is measured.
  public enum Place: Hashable, Sendable {
    /// Of the journey as a whole.
    case journey
    /// In a stage, by its 0-based place; in the second journey, or for a removed metric in the first.
    case stage(Int)
    /// At a touchpoint, by its 0-based place; in the second journey, or for a removed metric in the first.
    case touchpoint(Int)
  }

  /// Where it is measured.
  public let place: Place
  /// The metric before; `nil` for an added one.
  public let before: Metric?
  /// The metric now; `nil` for a removed one.
  public let after: Metric?

  /// The difference, with the test whether it is more than noise; `nil` where the metric is added or removed.
  public var difference: MetricDifference? {
    guard let before, let after else { return nil }
    return MetricDifference(from: before, to: after)
  }
  /// What it came to; `nil` where it comes to nothing.
  public var figureBefore: MetricFigure? { before.flatMap { MetricFigure($0) } }
  /// What it comes to; `nil` where it comes to nothing.
  public var figureAfter: MetricFigure? { after.flatMap { MetricFigure($0) } }

  /// The metrics about which something has changed: those of the journey, of its stages, of its touchpoints.
  ///
  /// They match by kind, name, place and segment; of those with several waves the last.
  static func all(_ before: Journey, _ after: Journey, _ matching: JourneyMatching) -> [MetricComparison] {
    var comparisons = pairs(before.metrics, after.metrics, .journey, .journey)
    comparisons += pairs(
      matching.stages.map { ($0.before, $0.after) }, before.stages.map { $0.metrics }, after.stages.map { $0.metrics },
      Place.stage)
    comparisons += pairs(
      matching.touchpoints.map { ($0.before, $0.after) }, before.touchpoints.map { $0.metrics },
      after.touchpoints.map { $0.metrics }, Place.touchpoint)
    return comparisons
  }

  /// The metrics at matching places, then those at places that only one journey has.
  private static func pairs(
    _ matches: [(before: Int, after: Int)], _ before: [[Metric]], _ after: [[Metric]], _ place: (Int) -> Place
  ) -> [MetricComparison] {
    var byAfter: [Int: Int] = [:]
    for match in matches { byAfter[match.after] = match.before }
    let matched = Set(matches.map(\.before))
    var comparisons = after.indices.flatMap { two in
      pairs(byAfter[two].map { before[$0] } ?? [], after[two], place(two), place(two))
    }
    for one in before.indices where !matched.contains(one) {
      comparisons += pairs(before[one], [], place(one), place(one))
    }
    return comparisons
  }

  private static func pairs(
    _ before: [Metric], _ after: [Metric], _ placeBefore: Place, _ placeAfter: Place
  ) -> [MetricComparison] {
    if before.isEmpty, after.isEmpty { return [] }
    let (ones, twos) = (latest(before), latest(after))
    let pairs = JourneyMatching.pairs(
      ones.enumerated().map { ($0, key($1)) }, twos.enumerated().map { ($0, key($1)) })
    return EntryMatching.all(ones.count, twos.count, pairs.map { ($0.0, $0.1) }).compactMap { one, two in
      let comparison = MetricComparison(
        place: two == nil ? placeBefore : placeAfter, before: one.map { ones[$0] }, after: two.map { twos[$0] })
      if one != nil, two != nil, haveSameFigures(comparison) { return nil }
      return comparison
    }
  }

  /// Of those that differ in their waves only the last one.
  private static func latest(_ metrics: [Metric]) -> [Metric] {
    var last: [String: Int] = [:]
    for (place, metric) in metrics.enumerated() { last[key(metric)] = place }
    return metrics.enumerated().filter { last[key($0.element)] == $0.offset }.map(\.element)
  }

  private static func key(_ metric: Metric) -> String {
    [metric.metric.id, metric.segment?.written ?? ""].map(JourneyMatching.key).joined(separator: "\u{0}")
  }

  private static func haveSameFigures(_ comparison: MetricComparison) -> Bool {
    let (one, two) = (comparison.figureBefore, comparison.figureAfter)
    return one?.value == two?.value && one?.unit == two?.unit && one?.answers == two?.answers
  }
}
