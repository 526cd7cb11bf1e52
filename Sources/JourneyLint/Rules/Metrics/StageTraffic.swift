import JourneyAnalysis
import JourneyModel

/// Which stages everybody passes, and passes once.
struct StageTraffic {
  private let walked: Set<Int>
  private let repeated: Set<Int>

  init(_ subject: LintSubject) {
    let touchpoints = subject.journey.touchpoints
    var walked: Set<Int> = []
    var repeated: Set<Int> = []
    for path in subject.analysis.paths {
      for index in path.touchpointIndices { walked.insert(touchpoints[index].stageIndex) }
      for case let branch in path.branches where branch.kind == .loop {
        guard let leaves = branch.leaves, let arrives = branch.arrives else { continue }
        let first = touchpoints[arrives.touchpointIndex].stageIndex
        repeated.insert(first)
        repeated.insert(touchpoints[leaves.touchpointIndex].stageIndex)
        for index in branch.touchpointIndices { repeated.insert(touchpoints[index].stageIndex) }
      }
    }
    for stage in subject.journey.stages where stage.touchpoints.isEmpty { walked.insert(stage.index) }
    self.walked = walked
    self.repeated = repeated
  }

  func isWalkedOnce(_ stage: Int) -> Bool { walked.contains(stage) && !repeated.contains(stage) }
}
