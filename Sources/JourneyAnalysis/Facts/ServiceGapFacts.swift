public import JourneyModel
public import JourneySyntax

/// The five gaps of the gap model at a touchpoint, in its own unit; negative is bad for the customer.
public struct ServiceGapFacts: Hashable, Sendable {
  /// The id of the touchpoint.
  public let touchpoint: String
  /// The unit in the author's words.
  public let unit: String?
  /// Whether more or less of it is good for the customer; `nil` where that isn't said: then there are no gaps.
  public let better: ServiceLevel.Direction?
  /// Gap 1 to gap 5; `nil` where its numbers or the direction are missing.
  public let gaps: [FiniteNumber?]
  /// Which of gaps 1 to 4 explains gap 5 best, 1…4; `nil` where none of them is bad.
  public let worstInner: Int?
  /// The gaps in words, with what explains the customer's best.
  public let text: String
  /// Which of the six numbers are missing.
  public let missing: [String]

  init(_ gaps: ServiceGaps, _ context: FactContext) {
    touchpoint = context.id(at: gaps.touchpointIndex)
    unit = gaps.unit.map(context.text)
    better = gaps.better
    self.gaps = ServiceGaps.Kind.allCases.map { gaps.size($0).flatMap { FiniteNumber($0) } }
    worstInner = gaps.worstInner?.rawValue
    text = gaps.explanation(in: context.language)
    missing = gaps.missing.map(\.rawValue)
  }
}

extension ServiceGapFacts: FactRecord {
  package static let name = "serviceGaps"
  package static let summary =
    "The five gaps of the gap model at a touchpoint (Parasuraman, Zeithaml and Berry 1985), in its own unit."
  package static let isInline = true
  package static let fields: [FactField<ServiceGapFacts>] = [
    FactField("touchpoint", "The id of the touchpoint.") { $0.touchpoint },
    FactField("unit", "The unit in the author's words.") { $0.unit },
    FactField("better", "Whether more or less of it is good; null where that isn't said, and then there are no gaps.") {
      $0.better
    },
    FactField("gaps", "Gap 1 to gap 5, negative where bad for the customer; null where numbers are missing.") {
      $0.gaps
    },
    FactField("worstInner", "Which of gaps 1 to 4 explains gap 5 best; null where none of them is bad.") {
      $0.worstInner
    },
    FactField("text", "The gaps in words, in the language of the report.") { $0.text },
    FactField("missing", "Which of the six numbers are missing.") { $0.missing },
  ]
}
