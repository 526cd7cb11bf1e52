public import JourneyModel
public import JourneySyntax

/// A reason why a touchpoint is critical.
public struct ReasonFacts: Hashable, Sendable {
  /// What makes it critical.
  public let kind: CriticalMoment.Kind
  /// Whether it speaks for the company or against it; `nil` where it does neither.
  public let polarity: Polarity?
  /// The reason in words, with its figures; no full stop at the end.
  public let text: String
  /// The ids of the personas on whose path it is so; empty where no path makes it so.
  public let personas: [String]

  init(_ moment: CriticalMoment, personas: [String], _ context: FactContext) {
    kind = moment.kind
    polarity = moment.polarity
    text = moment.reason(in: context.language)
    self.personas = personas
  }
}

extension ReasonFacts: FactRecord {
  package static let name = "reason"
  package static let summary = "A reason why a touchpoint is critical."
  package static let isInline = true
  package static let fields: [FactField<ReasonFacts>] = [
    FactField("kind", "What makes it critical.") { $0.kind },
    FactField("polarity", "Whether it speaks for the company or against it; null where it does neither.") {
      $0.polarity
    },
    FactField("text", "The reason in words, with its figures, in the language of the report.") { $0.text },
    FactField("personas", "The ids of the personas on whose path it is so; empty where no path makes it so.") {
      $0.personas
    },
  ]
}

/// A part of a critical touchpoint's weight.
public struct WeightPartFacts: Hashable, Sendable {
  /// What it stands for.
  public let part: MomentWeight.Part
  /// How much it adds, > 0.
  public let weight: FiniteNumber

  init?(_ share: MomentWeight.Share) {
    guard let weight = FiniteNumber(share.weight) else { return nil }
    part = share.part
    self.weight = weight
  }
}

extension MomentWeight.Part: FactChoice {}

extension WeightPartFacts: FactRecord {
  package static let name = "weightPart"
  package static let summary = "A part of a critical touchpoint's weight."
  package static let isInline = true
  package static let fields: [FactField<WeightPartFacts>] = [
    FactField("part", "What it stands for.") { $0.part },
    FactField("weight", "How much it adds.") { $0.weight },
  ]
}
