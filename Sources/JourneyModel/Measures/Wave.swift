public import JourneySyntax

/// One round of measuring.
public struct Wave: Sendable {
  /// The id, as written or made from the name.
  public let id: String
  /// The author's text for it.
  public let name: LocalizedText
  /// When it was.
  public let dates: Spanned<DateRange>?
  /// Where the id stands.
  public let nameSpan: Span
  /// The whole entry.
  public let span: Span
}
