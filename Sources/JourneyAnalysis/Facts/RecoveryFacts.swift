public import JourneyModel

/// How soon the feeling is back to neutral after a low.
public struct RecoveryFacts: Hashable, Sendable {
  /// The low.
  public let from: PointFacts
  /// How many touchpoints on the feeling is no longer negative; `nil` where it never comes back.
  public let touchpoints: Int?
  private let recovery: Recovery

  init?(_ recovery: Recovery, _ context: FactContext) {
    guard let from = PointFacts(recovery.from, context) else { return nil }
    self.from = from
    touchpoints = recovery.touchpoints
    self.recovery = recovery
  }

  /// The same in words; no full stop at the end.
  public func text(in language: Language) -> String { recovery.words(in: language) }
}

extension RecoveryFacts: FactRecord {
  package static let name = "recovery"
  package static let summary = "How soon the feeling is back to neutral after a low."
  package static let isInline = true
  package static let fields: [FactField<RecoveryFacts>] = [
    FactField("from", "The low.") { $0.from },
    FactField(
      "touchpoints",
      "How many touchpoints on the feeling is no longer negative, counting those without an emotion; null where it never "
        + "comes back."
    ) { $0.touchpoints },
  ]
}
