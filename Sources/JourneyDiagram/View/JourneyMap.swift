public import JourneyAnalysis
public import JourneyModel

/// A drawn view of a journey.
public struct JourneyMap: Sendable {
  /// The placed page.
  public let drawing: Drawing
  /// What the map says, in words.
  public let description: MapDescription
  /// The language of the map.
  public let language: Language

  /// Lays the poster out.
  ///
  /// - Complexity: O(n) in the texts of the journey.
  public init(_ analysis: Analysis, options: MapOptions = MapOptions()) {
    let language = options.language ?? analysis.journey.language
    self.language = language
    drawing = MapPage(
      context: MapContext(analysis, language: language, theme: options.theme), lanes: options.lanes
    ).drawing()
    description = MapDescription(analysis, language: language)
  }

  /// The map as a graph in DOT, which `neato -n2 -Tsvg` paints as it stands.
  public var dot: String { drawing.dot }
}
