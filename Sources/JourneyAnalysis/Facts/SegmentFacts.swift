import JourneyModel
public import JourneySyntax

/// A group of customers.
public struct SegmentFacts: Hashable, Sendable {
  /// The id.
  public let id: String
  /// The name for people.
  public let name: String
  /// Its part of the customers, 0…1; `nil` where it isn't said.
  public let share: FiniteNumber?
  /// How it buys, as three scores of 1 to 5: `5-1-3`; `nil` where nothing is said of it.
  public let buyingCode: String?

  static func all(_ context: FactContext) -> [SegmentFacts] {
    let segments = context.journey.segments
    return zip(segments, BuyingCode.codes(of: segments)).map { segment, code in
      SegmentFacts(
        id: segment.id, name: context.text(segment.name), share: segment.share.flatMap { FiniteNumber($0.value) },
        buyingCode: code?.text)
    }
  }
}

extension SegmentFacts: FactRecord {
  package static let name = "segment"
  package static let summary = "A group of customers."
  package static let isInline = true
  package static let fields: [FactField<SegmentFacts>] = [
    FactField("id", "The id, as written or made from the name.") { $0.id },
    FactField("name", "The name for people.") { $0.name },
    FactField("share", "Its part of the customers, from 0 to 1; null where it isn't said.") { $0.share },
    FactField(
      "buyingCode",
      "Recency, frequency and monetary value as scores of 1 to 5, 5 best; null where nothing is said of how it buys."
    ) { $0.buyingCode },
  ]
}
