/// A touchpoint of one of several journeys.
public struct PlaceFacts: Hashable, Sendable {
  /// The file of the journey; `nil` where it has no name.
  public let file: String?
  /// The title of the journey.
  public let journey: String
  /// The id of the touchpoint.
  public let touchpoint: String
  /// Its 1-based number among the journey's touchpoints.
  public let number: Int
  /// Its name.
  public let name: String
  /// Its emotion; `nil` where it has none.
  public let emotion: RatingFacts?

  init(_ touchpoint: TouchpointFacts, in journey: JourneyFacts) {
    file = journey.file
    self.journey = journey.title
    self.touchpoint = touchpoint.id
    number = touchpoint.number
    name = touchpoint.name
    emotion = touchpoint.emotion
  }
}

extension PlaceFacts: FactRecord {
  package static let name = "place"
  package static let summary = "A touchpoint of one of several journeys."
  package static let isInline = true
  package static let fields: [FactField<PlaceFacts>] = [
    FactField("file", "The file of the journey; null for standard input.") { $0.file },
    FactField("journey", "The title of the journey.") { $0.journey },
    FactField("touchpoint", "The id of the touchpoint.") { $0.touchpoint },
    FactField("number", "Its number among the journey's touchpoints, from 1.") { $0.number },
    FactField("name", "What happens, in a few words.") { $0.name },
    FactField("emotion", "Its emotion; null where it has none.") { $0.emotion },
  ]
}
