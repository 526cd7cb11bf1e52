public import JourneySyntax

/// Whether and by what a touchpoint is made for the one customer.
public struct Personalisation: Sendable {
  /// Whether it is personal at all.
  public let isPersonal: Bool
  /// What is known of the customer and used.
  public let by: [LocalizedText]
  /// Where that knowledge comes from.
  public let source: LocalizedText?
  /// Where it stands.
  public let span: Span
}
