public import JourneySyntax

/// The mention of something that has an id.
public struct Reference: Hashable, Sendable {
  /// The author's own text.
  public let written: String
  /// The id of what is meant. `nil` where nothing is called so: a diagnostic speaks of it.
  public let id: String?
  /// Where the mention stands.
  public let span: Span
}
