public import JourneySyntax

/// How long something takes.
public struct TimeAmount: Hashable, Sendable {
  /// The length in minutes, ≥ 0; a day has 24 hours, a week 7 days, a month 30 days, a year 365 days.
  public let minutes: Double
  /// The author's own text: `95 min`.
  public let text: String
  /// Where it stands.
  public let span: Span
}
