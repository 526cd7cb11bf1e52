public import JourneySyntax

/// A yes or no that may have its reason: `ends: yes`, `ends: cancelled`.
public struct Remark: Sendable {
  /// Whether it is so.
  public let isSo: Bool
  /// The words, where words were given.
  public let text: LocalizedText?
  /// Where it stands.
  public let span: Span
}
