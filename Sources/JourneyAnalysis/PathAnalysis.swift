/// What is computed along one path, for the personas who walk it.
public struct PathAnalysis: Sendable {
  /// The ids of the personas; empty where the journey names none.
  public let personas: [String]
  /// The touchpoints of the path in order, as places in the journey's list.
  public let touchpointIndices: [Int]
  /// How the personas feel along it.
  public let curve: EmotionCurve
  /// Its critical moments, by touchpoint.
  public let criticalMoments: [CriticalMoment]
  /// The ways beside it, in the order in which they leave it; those that leave branches stand behind those.
  public let branches: [PathBranch]
  let base: AnalysedJourney

  /// The figures of each stage that it goes through, in the order of the path.
  /// - Complexity: O(n) in the touchpoints.
  public var stages: [StageSummary] { StageSummary.all(along: touchpointIndices, of: base.journey, base.facts) }
  /// The figures of the touchpoints of each channel that it uses, in the order in which it comes to them.
  /// - Complexity: O(n) in the touchpoints; so are all that follow.
  public var channels: [ChannelSummary] { ChannelSummary.all(along: touchpointIndices, of: base.journey, base.facts) }
  /// Where it changes the channel, in order.
  public var channelSwitches: [ChannelSwitch] { ChannelSwitch.all(along: touchpointIndices, of: base.journey) }
  /// How soon the feeling is back to neutral after each low, in order.
  public var recoveries: [Recovery] { Recovery.all(along: touchpointIndices, base.facts) }
  /// How the feeling changes within touchpoints that tell it, in order.
  public var innerChanges: [InnerChange] { InnerChange.all(along: touchpointIndices, of: base.journey) }
  /// What was experienced against what was expected.
  public var expectation: ExpectationFigures {
    ExpectationFigures(base.journey, along: touchpointIndices, summary.gaps, base.levels, base.facts)
  }

  /// The figures of the whole path.
  public var summary: CurveSummary { curve.summary }

  /// All touchpoints of a branch's whole way in order, as places in the journey's list; a loop is walked once.
  /// - Parameter branch: a place in `branches`.
  /// - Complexity: O(n) in the length of the way.
  public func touchpoints(alongBranch branch: Int) -> [Int] {
    guard branches.indices.contains(branch) else { return [] }
    var head: [[Int]] = []
    var place = branches[branch].leaves
    while let here = place {
      head.append(Array(line(here.branch)[...here.position]))
      place = here.branch.flatMap { branches[$0].leaves }
    }
    var way = head.reversed().flatMap { $0 } + branches[branch].touchpointIndices
    place = branches[branch].arrives
    var index = branch
    // A way that turns back into itself ends there; all others join what was there before them.
    while let here = place, here.branch != index {
      way += line(here.branch)[here.position...]
      guard let next = here.branch else { break }
      index = next
      place = branches[next].arrives
    }
    return way
  }

  private func line(_ branch: Int?) -> [Int] { branch.map { branches[$0].touchpointIndices } ?? touchpointIndices }
}
