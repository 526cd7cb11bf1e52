public import JourneySyntax

/// What goes wrong for the customer.
public struct Pain: Sendable {
  /// What it is.
  public let text: LocalizedText
  /// How bad it is; `nil` where it isn't judged.
  public let severity: Spanned<Degree>?
  /// Where it comes from.
  public let cause: LocalizedText?
  /// The whole entry.
  public let span: Span
}
