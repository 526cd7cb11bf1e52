public import JourneyModel

/// What goes wrong at a touchpoint.
public struct PainFacts: Hashable, Sendable {
  /// What it is.
  public let text: String
  /// How bad it is; `nil` where it isn't judged.
  public let severity: Degree?
  /// Where it comes from.
  public let cause: String?

  init(_ pain: Pain, _ context: FactContext) {
    text = context.text(pain.text)
    severity = pain.severity?.value
    cause = pain.cause.map(context.text)
  }
}

extension PainFacts: FactRecord {
  package static let name = "pain"
  package static let summary = "What goes wrong at a touchpoint."
  package static let isInline = true
  package static let fields: [FactField<PainFacts>] = [
    FactField("text", "What it is.") { $0.text },
    FactField("severity", "How bad it is; null where it isn't judged.") { $0.severity },
    FactField("cause", "Where it comes from.") { $0.cause },
  ]
}
