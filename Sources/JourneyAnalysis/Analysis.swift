public import JourneyModel

/// What is computed from a journey: for each persona the main path and the branches, the emotion curve, the gaps to what was
/// expected and the critical moments.
///
/// Nothing is averaged over people who did not take the same way.
public struct Analysis: Sendable {
  /// The journey.
  public let journey: Journey
  /// The main path of each persona, in the order of the personas; personas who walk the same touchpoints share one. A
  /// journey that names no persona has one path.
  public let paths: [PathAnalysis]
  /// The critical moments that maps call out: those of the paths and those declared beside them, by touchpoint, each of them once.
  public let criticalMoments: [CriticalMoment]
  /// All critical touchpoints with all their reasons, the heaviest first: what maps call out, and besides that moments of truth,
  /// silent waits and what was furthest above expectation.
  public let rankedMoments: [RankedMoment]
  /// The gaps of the gap model at each touchpoint that gives a service level, in order.
  public let serviceGaps: [ServiceGaps]
  /// Touchpoints that nobody comes to, as places in the journey's list, in order.
  public let unreachable: [Int]
  /// Ways that lead nowhere, by touchpoint.
  public let deadEnds: [DeadEnd]

  /// Computes everything.
  /// - Complexity: O(n) in the touchpoints for each persona.
  public init(_ journey: Journey) {
    self.journey = journey
    let levels = LevelFinder(journey)
    let finder = CriticalMomentFinder(journey, levels)
    let facts = StepFacts.all(of: journey)
    let mainPaths = MainPath.all(of: journey)
    let paths = mainPaths.map { PathAnalysis($0, of: journey, facts, finder, levels) }
    self.paths = paths
    var seen: Set<CriticalMoment> = []
    let moments = paths.flatMap(\.criticalMoments) + journey.touchpoints.indices.compactMap(finder.declared)
    criticalMoments = moments.filter { seen.insert($0).inserted }.sorted()
    let further =
      paths.flatMap { finder.furtherMoments(along: $0.touchpointIndices, $0.summary.gaps) }
      + journey.touchpoints.indices.flatMap(finder.further)
    rankedMoments = MomentRanking(journey, facts).ranked(
      (criticalMoments + further.filter { seen.insert($0).inserted }).sorted())
    serviceGaps = journey.touchpoints.indices.compactMap { index in
      journey.touchpoints[index].serviceLevel == nil ? nil : ServiceGaps(journey.touchpoints[index])
    }
    let faults = PathFaults(mainPaths, count: journey.touchpoints.count)
    unreachable = faults.unreachable
    deadEnds = faults.deadEnds
  }

  /// The path of a persona; the only one where the journey names no persona, `nil` for an id that isn't there.
  public func path(of persona: String) -> PathAnalysis? {
    paths.first { $0.personas.isEmpty || $0.personas.contains(persona) }
  }

  /// The critical moments at a touchpoint, the declared one first.
  /// - Complexity: O(log n) in the moments.
  public func criticalMoments(at touchpoint: Touchpoint) -> [CriticalMoment] {
    var (low, high) = (0, criticalMoments.count)
    while low < high {
      let middle = (low + high) / 2
      if criticalMoments[middle].touchpointIndex < touchpoint.index { low = middle + 1 } else { high = middle }
    }
    return Array(criticalMoments[low...].prefix { $0.touchpointIndex == touchpoint.index })
  }
}
