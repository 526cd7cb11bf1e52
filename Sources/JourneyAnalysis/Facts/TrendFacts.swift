import JourneyModel
public import JourneySyntax

/// A metric from one wave to the next.
public struct TrendFacts: Hashable, Sendable {
  /// Which metric it is.
  public let metric: String
  /// What it is measured of.
  public let place: MetricFacts.Place
  /// The id of that; `nil` for the journey.
  public let of: String?
  /// The earlier wave, as written.
  public let earlier: String
  /// The later wave, as written.
  public let later: String
  /// The later figure less the earlier one; `nil` where they can't be compared.
  public let difference: FiniteNumber?
  /// The probability of a difference as large by chance; `nil` where there can be no test.
  public let p: FiniteNumber?
  /// What has become of it, as far as it is more than noise.
  public let change: MetricDifference.Change?
  /// The difference in words.
  public let text: String
  /// What the author claims of it, in words with what the difference says.
  public let claim: String?

  /// The steps of all metrics that were measured in several waves.
  static func all(_ context: FactContext) -> [TrendFacts] {
    let journey = context.journey
    func trends(_ metrics: [Metric], _ place: MetricFacts.Place, of id: String?) -> [TrendFacts] {
      MetricTrend.all(metrics, in: journey).flatMap { trend in
        trend.steps.map { TrendFacts($0, place, of: id, context) }
      }
    }
    return trends(journey.metrics, .journey, of: nil)
      + journey.stages.flatMap { stage in
        trends(stage.metrics, .stage, of: stage.id)
          + stage.touchpoints.filter { context.told.contains($0.index) }.flatMap {
            trends($0.metrics, .touchpoint, of: $0.id)
          }
      }
  }

  private init(_ step: MetricTrend.Step, _ place: MetricFacts.Place, of id: String?, _ context: FactContext) {
    metric = step.later.metric.id
    self.place = place
    of = id
    earlier = step.earlier.wave?.written ?? ""
    later = step.later.wave?.written ?? ""
    difference = step.difference.value.flatMap { FiniteNumber($0) }
    p = (step.difference.test?.p).flatMap { FiniteNumber($0) }
    change = step.difference.change
    text = step.difference.text(in: context.language)
    claim = step.claim?.text(in: context.language)
  }
}

extension MetricDifference.Change: FactChoice {}

extension TrendFacts: FactRecord {
  package static let name = "trend"
  package static let summary = "A metric from one wave to the next."
  package static let fields: [FactField<TrendFacts>] = [
    FactField("metric", "Which metric it is: its canonical word, or the author's own name.") { $0.metric },
    FactField("place", "What it is measured of.") { $0.place },
    FactField("of", "The id of the stage or touchpoint; null for the journey.") { $0.of },
    FactField("earlier", "The earlier wave, as written.") { $0.earlier },
    FactField("later", "The later wave, as written.") { $0.later },
    FactField("difference", "The later figure less the earlier one; null where they can't be compared.") {
      $0.difference
    },
    FactField("p", "The probability of so large a difference by chance; null where there can be no test.", in: 0...1) {
      $0.p
    },
    FactField("change", "What has become of it, as far as it is more than noise; null where that can't be told.") {
      $0.change
    },
    FactField("text", "The difference in words.") { $0.text },
    FactField("claim", "What the author claims of it, held against the difference; null where nothing is claimed.") {
      $0.claim
    },
  ]
}
