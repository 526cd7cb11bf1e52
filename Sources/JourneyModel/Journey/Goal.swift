public import JourneySyntax

/// What the journey is for: in a sentence, or as value, benefit, need and experience.
public struct Goal: Sendable {
  /// The goal as one text.
  public let text: LocalizedText?
  /// What value the customer gets.
  public let value: LocalizedText?
  /// Which benefit the customer has of it.
  public let benefit: LocalizedText?
  /// Which need it meets.
  public let need: LocalizedText?
  /// What the customer is to experience.
  public let experience: LocalizedText?
  /// Where it stands.
  public let span: Span

  /// The text to show: the sentence, or else the first of the four that is given.
  public var summary: LocalizedText? { text ?? value ?? benefit ?? need ?? experience }
}
