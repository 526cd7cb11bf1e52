public import JourneySyntax

/// A text for people, in one language or in several.
public struct LocalizedText: Hashable, Sendable {
  /// The text in one language.
  public struct Variant: Hashable, Sendable {
    /// The language it is in.
    public let language: Language
    /// What it says, as YAML reads it.
    public let text: String
    /// Where the text stands.
    public let span: Span
  }

  /// The language of the file's texts, which `text` prefers.
  public let language: Language
  /// The text in each language that it is given in, in the order of the file; never empty.
  public let variants: [Variant]
  /// Where the whole value stands.
  public let span: Span

  init(_ text: String, language: Language, span: Span) {
    self.language = language
    self.variants = [Variant(language: language, text: text, span: span)]
    self.span = span
  }

  /// `nil` where there is no variant.
  init?(variants: [Variant], language: Language, span: Span) {
    guard !variants.isEmpty else { return nil }
    self.language = language
    self.variants = variants
    self.span = span
  }

  /// The text in the file's language, or else the first that is given.
  public var text: String { text(in: language) }

  /// The text in a language; where it isn't given, in the file's, in English, or the first there is, in that order.
  public func text(in wanted: Language) -> String { variant(for: wanted).text }

  /// The variant that `text(in:)` takes.
  public func variant(for wanted: Language) -> Variant {
    for candidate in [wanted, language, .english] {
      if let match = variants.first(where: { $0.language == candidate }) { return match }
    }
    return variants[0]
  }

  /// Whether the text is given in a language.
  public func isGiven(in language: Language) -> Bool { variants.contains { $0.language == language } }
}
