/// The figures of the touchpoints of one stage along a path.
public struct StageSummary: Sendable {
  /// The 0-based place of the stage.
  public let stageIndex: Int
  /// The figures of those of its touchpoints that the path goes through.
  public let summary: CurveSummary
}
