public import JourneyAnalysis
public import JourneyModel

/// A drawn view of a journey.
public struct JourneyMap: Sendable {
  /// The placed page.
  public let drawing: Drawing
  /// What the map says, in words.
  public let description: MapDescription
  /// The lanes that were chosen and have nothing to show.
  public let emptyLanes: [EmptyLane]
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
    switch view {
    case .map:
      let page = MapPage(context, lanes: options.lanes)
      drawing = page.drawing()
      emptyLanes = page.emptyLanes
    case .blueprint:
      drawing = BlueprintPage(context).drawing()
      emptyLanes = []
    case .curve:
      drawing = CurvePage(context).drawing()
      emptyLanes = []
    }
    description = MapDescription(context.analysis, language: language, persona: options.persona)
  }

  /// A view that has been drawn elsewhere.
  init(drawing: Drawing, emptyLanes: [EmptyLane] = [], description: MapDescription, language: Language) {
    self.drawing = drawing
    self.emptyLanes = emptyLanes
    self.description = description
    self.language = language
  }

  /// The map as a graph in DOT, which `neato -n2 -Tsvg` paints as it stands.
  public var dot: String { drawing.dot }
}
