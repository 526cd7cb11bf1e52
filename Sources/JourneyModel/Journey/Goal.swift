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

  /// What is to be shown, in order: the sentence, or else those of the four that are given.
  public var parts: [LocalizedText] { text.map { [$0] } ?? [value, benefit, need, experience].compactMap { $0 } }

  /// The goal as one text in a language; `nil` where nothing is given.
  public func text(in language: Language) -> String? {
    parts.isEmpty ? nil : parts.map { $0.text(in: language) }.joined(separator: "; ")
  }
}
