public import JourneySyntax

/// A number with the text that the author wrote for it.
public struct Number: Hashable, Sendable {
  /// The value; a percentage as a share: `60 %` is 0.6.
  public let value: Double
  /// The author's own text: `3,50`.
  public let text: String
  /// Whether it was written with a percent sign.
  public let isPercentage: Bool
  /// Where it stands.
  public let span: Span

  /// The number as it reads on the page: `60 %` is 60.
  public var writtenValue: Double { isPercentage ? value * 100 : value }
}
