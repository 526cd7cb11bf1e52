public import JourneySyntax

/// A touchpoint that several journeys have: by its name, or by an id that the author wrote.
public struct RecurringTouchpoint: Hashable, Sendable {
  /// Its name where it is met first.
  public let name: String
  /// In how many journeys it is met.
  public let journeys: Int
  /// How many times it carries an emotion.
  public let scored: Int
  /// The mean of those on the inner scale; `nil` where there is none.
  public let mean: FiniteNumber?
  /// Where it is met, with its emotion there.
  public let places: [PlaceFacts]
}

extension RecurringTouchpoint: FactRecord {
  package static let name = "recurringTouchpoint"
  package static let summary =
    "A touchpoint that several journeys have: by its name, or by an id that the author wrote."
  package static let fields: [FactField<RecurringTouchpoint>] = [
    FactField("name", "Its name where it is met first.") { $0.name },
    FactField("journeys", "In how many journeys it is met.") { $0.journeys },
    FactField("scored", "How many times it carries an emotion.") { $0.scored },
    FactField("mean", "The mean of those on the inner scale; null where there is none.", in: -2...2) { $0.mean },
    FactField("places", "Where it is met, with its emotion there.") { $0.places },
  ]
}
