public import JourneyModel

/// What is chosen about a map.
public struct MapOptions: Sendable {
  /// The language of fixed words and of texts given in several languages; `nil` for the file's own.
  public var language: Language?
  /// The colours.
  public var theme: Theme
  /// The lanes by their ids, in the order in which they are to appear; `nil` for all that have something to show.
  public var lanes: [String]?
  /// The id of the one persona whose curve and touchpoints are drawn; `nil` for all.
  public var persona: String?

  /// The defaults: everything that there is to show, in the file's language and the light theme.
  public init(
    language: Language? = nil, theme: Theme = .light, lanes: [String]? = nil, persona: String? = nil
  ) {
    self.language = language
    self.theme = theme
    self.lanes = lanes
    self.persona = persona
  }
}
