public import JourneyModel
public import JourneySyntax

/// A number that something is judged by: as it was written, on its scale, and on the inner scale.
public struct RatingFacts: Hashable, Sendable {
  /// As the author wrote it.
  public let written: String
  /// The author's number.
  public let number: FiniteNumber
  /// The scale it was given on.
  public let scale: ScaleFacts
  /// The number on the inner scale, −2…2.
  public let level: FiniteNumber
  let rating: Rating

  init?(_ rating: Rating?) {
    guard let rating, let number = FiniteNumber(rating.number), let scale = ScaleFacts(rating.scale),
      let level = FiniteNumber(rating.level)
    else { return nil }
    self.rating = rating
    written = rating.text
    self.number = number
    self.scale = scale
    self.level = level
  }

  /// The author's number as people read it.
  public func shown(in language: Language) -> String { rating.shown(in: language) }
}

extension RatingFacts: FactRecord {
  package static let name = "rating"
  package static let summary = "A number that something is judged by."
  package static let isInline = true
  package static let fields: [FactField<RatingFacts>] = [
    FactField("written", "As the author wrote it.") { $0.written },
    FactField("number", "The author's number.") { $0.number },
    FactField("scale", "The scale it was given on.") { $0.scale },
    FactField("level", "The number on the inner scale, on which everything is compared.", in: -2...2) { $0.level },
  ]
}
