public import JourneySyntax

/// What the customer has been promised.
public struct Promise: Sendable {
  /// The id, as written or made from the text.
  public let id: String
  /// The id where the author wrote one.
  public let writtenID: Spanned<String>?
  /// The promise.
  public let text: LocalizedText
  /// The touchpoints that keep it.
  public let deliveredAt: [Reference]
  /// How it is seen whether it is kept, in words or as a metric's name.
  public let metric: LocalizedText?
  /// Whether it has been taken back; `false` by default.
  public let isWithdrawn: Bool
  /// The whole entry.
  public let span: Span
}
