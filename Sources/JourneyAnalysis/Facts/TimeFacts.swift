import JourneyModel
public import JourneySyntax

/// A length of time.
public struct TimeFacts: Hashable, Sendable {
  /// As the author wrote it.
  public let written: String
  /// In minutes, ≥ 0.
  public let minutes: FiniteNumber

  init?(_ time: TimeAmount?) {
    guard let time, let minutes = FiniteNumber(time.minutes) else { return nil }
    written = time.text
    self.minutes = minutes
  }
}

extension TimeFacts: FactRecord {
  package static let name = "time"
  package static let summary = "A length of time."
  package static let isInline = true
  package static let fields: [FactField<TimeFacts>] = [
    FactField("written", "As the author wrote it.") { $0.written },
    FactField("minutes", "In minutes; a day has 24 hours, a month 30 days, a year 365 days.") { $0.minutes },
  ]
}
