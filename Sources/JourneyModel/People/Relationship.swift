public import JourneySyntax

/// What the relationship with the customer is meant to be.
public struct Relationship: Sendable {
  /// `napper` for one-off sales, `zipper` for a deep relationship, or the author's own word.
  public let strategy: Spanned<String>?
  /// Where the customer is in the life of the relationship.
  public let lifecycle: Spanned<Phase>?
  /// What is known of trust, in words.
  public let trust: LocalizedText?
  /// What both sides gain, in words.
  public let mutualValue: LocalizedText?
  /// Where it stands.
  public let span: Span
}
