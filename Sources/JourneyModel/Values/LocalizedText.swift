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
  // Most texts are given once, in the language of the file: then there is no list to keep.
  private let single: String
  private let translations: [Variant]

  /// The text in each language that it is given in, in the order of the file; never empty.
  public var variants: [Variant] { isSingle ? [only] : translations }

  init(_ text: String, language: Language, span: Span) {
    self.language = language
    self.span = span
    self.single = text
    self.translations = []
  }

  /// `nil` where there is no variant.
  init?(variants: [Variant], language: Language, span: Span) {
    if variants.isEmpty { return nil }
    self.language = language
    self.span = span
    self.single = ""
    self.translations = variants
  }

  private var isSingle: Bool { translations.isEmpty }
  private var only: Variant { Variant(language: language, text: single, span: span) }

  /// Whether the text is given in more than one language.
  public var isTranslated: Bool { translations.count > 1 }

  /// The text in the file's language, or else the first that is given.
  public var text: String { isSingle ? single : text(in: language) }

  /// The text in a language; where it isn't given, in the file's, in English, or the first there is, in that order.
  public func text(in wanted: Language) -> String { isSingle ? single : variant(for: wanted).text }

  /// The variant that `text(in:)` takes.
  public func variant(for wanted: Language) -> Variant {
    variant(in: wanted) ?? variant(in: language) ?? variant(in: .english) ?? translations.first ?? only
  }

  private func variant(in wanted: Language) -> Variant? {
    if isSingle { return wanted == language ? only : nil }
    return translations.first { $0.language == wanted }
  }

  /// Whether the text is given in a language.
  public func isGiven(in language: Language) -> Bool { variant(in: language) != nil }
}
