public import JourneyAnalysis
public import JourneyModel

/// The map of a journey: the poster with stages as columns and a lane for each side of it that the file speaks of.
public struct JourneyMap: Sendable {
  /// The placed page.
  public let drawing: Drawing
  /// What the map says, in words.
  public let description: MapDescription
  /// The language of the map.
  public let language: Language

  /// Lays the map out.
  ///
  /// - Parameters:
  ///   - analysis: the journey with what is computed from it.
  ///   - language: the language of fixed words and of texts given in several languages; `nil` for the file's own.
  ///   - theme: the colours.
  /// - Complexity: O(n) in the texts of the journey.
  public init(_ analysis: Analysis, language: Language? = nil, theme: Theme = .light) {
    let language = language ?? analysis.journey.language
    self.language = language
    drawing = MapPage(context: MapContext(analysis, language: language, theme: theme)).drawing()
    description = MapDescription(analysis, language: language)
  }

  /// The map as a graph in DOT, which `neato -n2 -Tsvg` paints as it stands.
  public var dot: String { drawing.dot }
}
