public import JourneyAnalysis

/// The flow of a journey: its touchpoints as a graph, stage by stage, with branches, loops, shares and where people leave.
///
/// It is drawn in two steps, because the layout engine may be lost on its way and so is somebody else's process: `plan` says
/// what is to be laid out, and the plan draws the map once it is known where everything is.
public enum FlowMap {
  /// So many touchpoints can be shown: what the layout engine places in a second or two.
  public static let limit = 1_000

  /// What is to be laid out.
  /// - Throws: `FlowError.tooManyTouchpoints`.
  /// - Complexity: O(n) in the touchpoints, their ways and their texts.
  public static func plan(_ analysis: Analysis, options: MapOptions = MapOptions()) throws(FlowError) -> FlowPlan {
    let graph = FlowGraph(analysis, persona: options.persona)
    guard graph.touchpoints.count <= limit else { throw .tooManyTouchpoints(graph.touchpoints.count, limit: limit) }
    return FlowPlan(graph, analysis, options)
  }
}
