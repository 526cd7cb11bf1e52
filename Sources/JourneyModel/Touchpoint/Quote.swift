public import JourneySyntax

/// What a customer said.
public struct Quote: Sendable {
  /// The words.
  public let text: LocalizedText
  /// Where they were said, in words; `nil` where nothing is known.
  public let source: LocalizedText?
  /// The language they were said in; `nil` where it isn't given.
  public let language: Spanned<Language>?
  /// The whole entry.
  public let span: Span
}
