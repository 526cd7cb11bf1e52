import JourneyModel

extension PathAnalysis {
  /// How much lower than the whole path a branch has to go, on the inner scale, −2…2.
  private static let clearlyLower = 0.5

  /// The lowest score on the branches, where it is negative and clearly lower than all of the path's; of those that tie the one
  /// that is told first.
  /// - Parameter low: the path's lowest score; `nil` where nothing is scored.
  /// - Complexity: O(n) in the touchpoints of the branches.
  static func branchLow(
    _ branches: [PathBranch], below low: Double?, of journey: Journey
  ) -> (touchpoint: Int, share: Double?)? {
    var best: (level: Double, branch: Int, touchpoint: Int)?
    for (index, branch) in branches.enumerated() {
      guard let mark = branch.summary.low else { continue }
      let level = StepFacts.level(mark.level)
      if level < 0, level <= min(low ?? 0, 0) - clearlyLower, level < best?.level ?? 0 {
        best = (level, index, mark.touchpoint)
      }
    }
    return best.map { ($0.touchpoint, share(ofThoseAt: $0.touchpoint, on: $0.branch, branches, journey)) }
  }

  /// The part that comes to a touchpoint of a branch, of those at the place where the main path is left; `nil` where it isn't told
  /// at every parting of the ways.
  private static func share(
    ofThoseAt touchpoint: Int, on branch: Int, _ branches: [PathBranch], _ journey: Journey
  ) -> Double? {
    guard !journey.touchpoints[touchpoint].isOptional else { return nil }
    var share = 1.0
    var (branch, target) = (branch, touchpoint)
    while true {
      guard let own = branches[branch].share, let leaves = branches[branch].leaves else { return nil }
      share *= own
      let way = branches[branch].touchpointIndices.prefix { $0 != target } + [target]
      for (from, to) in zip(way, way.dropFirst()) {
        guard let part = part(from: from, to: to, in: journey) else { return nil }
        share *= part
      }
      // A branch leaves the path, or a branch that stands before it.
      guard let parent = leaves.branch, parent < branch else { return share }
      (branch, target) = (parent, leaves.touchpointIndex)
    }
  }

  /// The part of those at a touchpoint that goes on to the next of a branch: all of them where nothing else is written.
  private static func part(from: Int, to: Int, in journey: Journey) -> Double? {
    let next = journey.touchpoints[from].next
    if next.allSatisfy({ $0.share == nil }), next.count < 2 { return 1 }
    return next.first { journey.touchpoint($0.target)?.index == to }?.share?.value
  }
}
