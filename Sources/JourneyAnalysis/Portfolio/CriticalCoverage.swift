/// The critical touchpoints of several journeys, and what they lack.
public struct CriticalCoverage: Hashable, Sendable {
  /// How many touchpoints are critical, for whatever reason.
  public internal(set) var touchpoints = 0
  /// Those for which nobody is responsible.
  public internal(set) var withoutOwner: [PlaceFacts] = []
  /// Those at which nothing is measured.
  public internal(set) var withoutMetric: [PlaceFacts] = []
  /// Those that no action addresses.
  public internal(set) var withoutAction: [PlaceFacts] = []
}

extension CriticalCoverage: FactRecord {
  package static let name = "criticalCoverage"
  package static let summary = "The critical touchpoints of several journeys, and what they lack."
  package static let fields: [FactField<CriticalCoverage>] = [
    FactField("touchpoints", "How many touchpoints are critical, for whatever reason.") { $0.touchpoints },
    FactField("withoutOwner", "Those for which nobody is responsible.") { $0.withoutOwner },
    FactField("withoutMetric", "Those at which nothing is measured.") { $0.withoutMetric },
    FactField("withoutAction", "Those that no action addresses.") { $0.withoutAction },
  ]
}
