/// What a finished SVG says of itself to those who can't see it, and to the page around it.
public struct SVGMetadata: Sendable, Equatable {
  /// The picture's accessible name.
  public var title: String
  /// What the picture shows, in words; empty for none.
  public var description: String
  /// The language of the texts as a BCP 47 tag, such as `fi`.
  public var language: String
  /// What kind of picture it is, in that language, such as `asiakaspolku`; empty for none.
  public var kind: String
  /// What the list of `items` is called, in that language; empty for none.
  public var itemsName: String
  /// The things that the picture shows, in reading order.
  public var items: [Item]
  /// What appears on hovering.
  public var notes: [Note]
  /// What the ids in the picture begin with; letters, digits, `-` and `_`. `nil` makes one from the picture's content, so
  /// that different pictures can stand in one page.
  public var idPrefix: String?

  /// Metadata from its parts.
  public init(
    title: String, description: String = "", language: String = "", kind: String = "", itemsName: String = "",
    items: [Item] = [], notes: [Note] = [], idPrefix: String? = nil
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.kind = kind
    self.itemsName = itemsName
    self.items = items
    self.notes = notes
    self.idPrefix = idPrefix
  }
}
