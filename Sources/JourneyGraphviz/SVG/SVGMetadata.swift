/// What a finished SVG says of itself to those who can't see it, and to the page around it.
public struct SVGMetadata: Sendable, Equatable {
  /// The picture's accessible name.
  public var title: String
  /// What the picture shows, in words; empty for none.
  public var description: String
  /// The language of the texts as a BCP 47 tag, such as `fi`.
  public var language: String
  /// What the ids in the picture begin with, so that two pictures can stand in one page; letters, digits, `-` and `_`.
  public var idPrefix: String

  /// Metadata from its parts.
  public init(title: String, description: String, language: String, idPrefix: String) {
    self.title = title
    self.description = description
    self.language = language
    self.idPrefix = idPrefix
  }
}
