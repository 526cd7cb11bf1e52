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

  /// The views that are placed here. The flow is a graph, whose layout has to be asked for first: see `FlowMap`.
  public enum PlacedView: Hashable, Sendable {
    case map, blueprint, curve
  }

  /// Lays a view out.
  /// - Complexity: O(n) in the texts of the journey.
  public init(_ analysis: Analysis, view: PlacedView = .map, options: MapOptions = MapOptions()) {
    let language = options.language ?? analysis.journey.language
    self.language = language
    let context = MapContext(analysis, options)
    drawing =
      switch view {
      case .map: MapPage(context: context, lanes: options.lanes).drawing()
      case .blueprint: BlueprintPage(context).drawing()
      case .curve: CurvePage(context).drawing()
      }
    description = MapDescription(context.analysis, language: language, persona: options.persona)
  }

  /// A view that has been drawn elsewhere.
  init(drawing: Drawing, description: MapDescription, language: Language) {
    self.drawing = drawing
    self.description = description
    self.language = language
  }

  /// The map as a graph in DOT, which `neato -n2 -Tsvg` paints as it stands.
  public var dot: String { drawing.dot }
}
