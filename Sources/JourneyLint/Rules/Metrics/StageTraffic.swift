import JourneyAnalysis
import JourneyModel

/// Who comes through which stages: whether the people who are counted in two of them can be the same.
struct StageTraffic {
  /// What is known of a stage on a path.
  private enum Traffic {
    case none
    /// Some of those who walk the path come through it.
    case some
    /// All come through it who get that far.
    case all
  }

  /// For each path what is known of each stage.
  private let traffic: [[Traffic]]
  private let repeated: Set<Int>

  /// The traffic of a journey.
  /// - Complexity: O(n) in the touchpoints of the paths and their branches, and in the stages for each path.
  init(_ subject: LintSubject) {
    let (stages, touchpoints) = (subject.journey.stages, subject.journey.touchpoints)
    func stage(_ place: PathBranch.Place) -> Int { touchpoints[place.touchpointIndex].stageIndex }
    var repeated: Set<Int> = []
    traffic = subject.analysis.paths.map { path in
      var found = stages.map { $0.touchpoints.isEmpty ? Traffic.all : .none }
      for index in path.touchpointIndices { found[touchpoints[index].stageIndex] = .all }
      // How many branches pass each stage by, written as what changes from stage to stage.
      var passing = [Int](repeating: 0, count: stages.count + 1)
      for branch in path.branches {
        let own = Set(branch.touchpointIndices.map { touchpoints[$0].stageIndex })
        for stage in own where found[stage] == .none { found[stage] = .some }
        guard let end = branch.arrives.map(stage) else { continue }
        let start = branch.leaves.map(stage) ?? -1
        if branch.kind == .loop {
          repeated.formUnion(own.union([start, end]))
        } else if start + 1 < end {
          passing[start + 1] += 1
          passing[end] -= 1
          for stage in own where start < stage && stage < end {
            passing[stage] -= 1
            passing[stage + 1] += 1
          }
        }
      }
      var count = 0
      for stage in stages.indices {
        count += passing[stage]
        if count > 0, found[stage] == .all { found[stage] = .some }
      }
      return found
    }
    self.repeated = repeated
  }

  /// Whether all who are counted in one stage are counted in another as well, as far as they get there.
  func everybody(in stage: Int, passes other: Int) -> Bool {
    traffic.allSatisfy { $0[stage] == .none || $0[other] == .all }
  }

  /// Whether nobody comes through a stage twice.
  func isWalkedOnce(_ stage: Int) -> Bool { !repeated.contains(stage) }
}
