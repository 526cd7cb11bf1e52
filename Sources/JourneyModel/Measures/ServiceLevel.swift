public import JourneySyntax

/// The six numbers of the gap model, in one unit (Parasuraman, Zeithaml and Berry 1985).
public struct ServiceLevel: Sendable {
  /// Whether more or less of it is good for the customer.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case high, low
  }

  /// The unit, in words: `min`.
  public let unit: LocalizedText?
  /// Whether more or less is better; `nil` where it isn't said.
  public let better: Spanned<Direction>?
  /// What the customers expect.
  public let expected: Number?
  /// What the company thinks that they expect.
  public let assumed: Number?
  /// What the company has set itself.
  public let standard: Number?
  /// What it has promised.
  public let promised: Number?
  /// What is delivered.
  public let actual: Number?
  /// What the customers perceive.
  public let perceived: Number?
  /// Where it stands.
  public let span: Span
}
