/// How many of each there are.
public struct CountFacts: Hashable, Sendable {
  /// Stages.
  public let stages: Int
  /// Touchpoints that are told.
  public let touchpoints: Int
  /// Touchpoints that carry an emotion.
  public let scored: Int
  /// Personas that are told.
  public let personas: Int
  /// Pains at these touchpoints.
  public let pains: Int
  /// Promises that are not withdrawn.
  public let promises: Int
  /// Actions.
  public let actions: Int
  /// Metrics.
  public let metrics: Int
  /// Touchpoints that are critical, for whatever reason.
  public let critical: Int
}

extension CountFacts: FactRecord {
  package static let name = "counts"
  package static let summary = "How many of each there are."
  package static let isInline = true
  package static let fields: [FactField<CountFacts>] = [
    FactField("stages", "Stages.") { $0.stages },
    FactField("touchpoints", "Touchpoints.") { $0.touchpoints },
    FactField("scored", "Touchpoints that carry an emotion.") { $0.scored },
    FactField("personas", "Personas.") { $0.personas },
    FactField("pains", "Pains.") { $0.pains },
    FactField("promises", "Promises that have not been taken back.") { $0.promises },
    FactField("actions", "Actions.") { $0.actions },
    FactField("metrics", "Metrics, of the journey, its stages and its touchpoints.") { $0.metrics },
    FactField("critical", "Touchpoints that are critical, for whatever reason.") { $0.critical },
  ]
}
