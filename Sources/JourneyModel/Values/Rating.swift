public import JourneySyntax

/// A number that something is judged by, with the scale it was given on: an emotion, an expectation, an importance.
public struct Rating: Hashable, Sendable {
  /// The author's own number, on the author's own scale.
  public let number: Double
  /// The author's own text: `3,5`.
  public let text: String
  /// The scale it was given on.
  public let scale: Scale
  /// Where it stands.
  public let span: Span

  /// The number on the inner scale, −2…2: rescaled linearly; a number off its scale counts as the nearer end.
  public var level: Double { min(2, max(-2, scale.rescale(number))) }

  /// Whether the number lies on its scale.
  public var isOnScale: Bool { scale.contains(number) }
}
