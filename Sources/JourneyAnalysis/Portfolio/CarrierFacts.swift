public import JourneySyntax

/// What a channel or an owner carries in several journeys.
public struct CarrierFacts: Hashable, Sendable {
  /// The name, as it is written where it is met first.
  public let name: String
  /// How many touchpoints it has.
  public let touchpoints: Int
  /// How many of them carry an emotion.
  public let scored: Int
  /// The mean of those on the inner scale; `nil` where there is none.
  public let mean: FiniteNumber?
  /// Where it has the low point of somebody's path.
  public let troughs: [PlaceFacts]
  /// How many pains it has.
  public let pains: Int
  /// How many touchpoints were better than expected, as expected and worse.
  public let missed: Int
}

extension CarrierFacts: FactRecord {
  package static let name = "carrier"
  package static let summary = "What a channel or an owner carries in several journeys."
  package static let fields: [FactField<CarrierFacts>] = [
    FactField("name", "The name, as it is written where it is met first; capitals make no difference.") { $0.name },
    FactField("touchpoints", "How many touchpoints it has.") { $0.touchpoints },
    FactField("scored", "How many of them carry an emotion.") { $0.scored },
    FactField("mean", "The mean of those on the inner scale; null where there is none.", in: -2...2) { $0.mean },
    FactField("troughs", "Where it has the low point of somebody's path, below neutral.") { $0.troughs },
    FactField("pains", "How many pains it has.") { $0.pains },
    FactField("missed", "How many of its touchpoints were worse than expected.") { $0.missed },
  ]
}
