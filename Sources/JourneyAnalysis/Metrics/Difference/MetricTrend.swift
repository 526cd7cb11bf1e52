public import JourneyModel

/// One metric through its waves.
public struct MetricTrend: Sendable {
  /// From one wave to the next in which the metric was measured.
  public struct Step: Sendable {
    /// The earlier measurement.
    public let earlier: Metric
    /// The later measurement.
    public let later: Metric
    /// By how much they differ.
    public let difference: MetricDifference
    /// What the later one claims of it; `nil` where it claims nothing.
    public let claim: ClaimedChange?
  }

  /// The measurements, in the order of the waves; never empty.
  public let metrics: [Metric]
  /// From each measurement to the next.
  public let steps: [Step]
  /// The claim of the first measurement, which has none before it; `nil` where it claims nothing.
  public let firstClaim: ClaimedChange?

  /// The metrics of a list that belong to waves, each with its own kind, segment and level, in the order of the file.
  ///
  /// Waves follow each other as the journey lists them. A metric without a wave belongs to no trend.
  /// - Parameter metrics: what is measured of one place: the journey, a stage, a touchpoint.
  /// - Complexity: O(n log n).
  public static func all(_ metrics: [Metric], in journey: Journey) -> [MetricTrend] {
    let places = Dictionary(journey.waves.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var groups: [Key: [(wave: Int, metric: Metric)]] = [:]
    var order: [Key] = []
    for metric in metrics {
      guard let wave = metric.wave?.id.flatMap({ places[$0] }) else { continue }
      let key = Key(kind: metric.metric.id.lowercased(), segment: metric.segment?.id, level: metric.level?.value)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append((wave, metric))
    }
    return order.map { key in
      let entries = (groups[key] ?? []).enumerated()
        .sorted { ($0.element.wave, $0.offset) < ($1.element.wave, $1.offset) }.map(\.element)
      return MetricTrend(entries.map(\.metric))
    }
  }

  private struct Key: Hashable {
    let kind: String
    let segment: String?
    let level: Metric.Level?
  }

  private init(_ metrics: [Metric]) {
    self.metrics = metrics
    steps = zip(metrics, metrics.dropFirst()).map { earlier, later in
      let difference = MetricDifference(from: earlier, to: later)
      return Step(
        earlier: earlier, later: later, difference: difference,
        claim: later.claim.map { ClaimedChange($0.value, against: difference) })
    }
    firstClaim = metrics.first?.claim.map { ClaimedChange($0.value, against: nil) }
  }
}
