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
  /// Where the whole value stands.
  public let span: Span
  // Most texts are given once: then there is no list to keep.
  private let first: Variant
  private let others: [Variant]

  /// The text in each language that it is given in, in the order of the file; never empty.
  public var variants: [Variant] { others.isEmpty ? [first] : [first] + others }

  init(_ text: String, language: Language, span: Span) {
    self.language = language
    self.first = Variant(language: language, text: text, span: span)
    self.others = []
    self.span = span
  }

  /// `nil` where there is no variant.
  init?(variants: [Variant], language: Language, span: Span) {
    guard let first = variants.first else { return nil }
    self.language = language
    self.first = first
    self.others = Array(variants.dropFirst())
    self.span = span
  }

  /// Whether the text is given in more than one language.
  public var isTranslated: Bool { !others.isEmpty }

  /// The text in the file's language, or else the first that is given.
  public var text: String { text(in: language) }

  /// The text in a language; where it isn't given, in the file's, in English, or the first there is, in that order.
  public func text(in wanted: Language) -> String { variant(for: wanted).text }

  /// The variant that `text(in:)` takes.
  public func variant(for wanted: Language) -> Variant {
    variant(in: wanted) ?? variant(in: language) ?? variant(in: .english) ?? first
  }

  private func variant(in wanted: Language) -> Variant? {
    if first.language == wanted { return first }
    if others.isEmpty { return nil }
    return others.first { $0.language == wanted }
  }

  /// Whether the text is given in a language.
  public func isGiven(in language: Language) -> Bool { variant(in: language) != nil }
}
