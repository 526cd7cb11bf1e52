import JourneyModel

/// The figures of the touchpoints of one stage along a path.
public struct StageSummary: Sendable {
  /// The 0-based place of the stage.
  public let stageIndex: Int
  /// The figures of those of its touchpoints that the path goes through.
  public let summary: CurveSummary

  /// The stages that a path goes through, in its order; a stage that it comes back to is there again.
  static func all(along path: [Int], of journey: Journey, _ facts: [StepFacts]) -> [StageSummary] {
    var runs: [(stage: Int, touchpoints: [Int])] = []
    for index in path {
      let stage = journey.touchpoints[index].stageIndex
      if runs.last?.stage == stage {
        runs[runs.count - 1].touchpoints.append(index)
      } else {
        runs.append((stage, [index]))
      }
    }
    return runs.map { StageSummary(stageIndex: $0.stage, summary: CurveSummary(of: $0.touchpoints, facts)) }
  }
}
