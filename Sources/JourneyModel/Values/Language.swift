/// A language that journeys are written in.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case finnish = "fi"
  case swedish = "sv"

  /// Whether a comma may part the decimals of a number: `3,5`.
  public var usesDecimalComma: Bool { self != .english }
}
