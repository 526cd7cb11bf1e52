public import JourneyModel

/// What is computed from a journey: for each persona the main path and the branches, the emotion curve, the gaps to what was
/// expected and the critical moments.
///
/// Nothing is averaged over people who did not take the same way.
public struct Analysis: Sendable {
  /// The journey.
  public var journey: Journey { base.journey }
  /// The main path of each persona, in the order of the personas; personas who walk the same touchpoints share one. A
  /// journey that names no persona has one path.
  public let paths: [PathAnalysis]
  /// The critical moments that maps call out: those of the paths and those declared beside them, by touchpoint, each of them once.
  public let criticalMoments: [CriticalMoment]
  private let base: AnalysedJourney
  private let mainPaths: [MainPath]

  /// Computes what nearly everybody asks for; the rest is computed when it is asked for.
  /// - Complexity: O(n) in the touchpoints for each persona.
  public init(_ journey: Journey) {
    let base = AnalysedJourney(journey)
    let mainPaths = MainPath.all(of: journey)
    let paths = mainPaths.map { PathAnalysis($0, of: base) }
    self.base = base
    self.mainPaths = mainPaths
    self.paths = paths
    criticalMoments = Self.criticalMoments(of: paths, and: base)
  }

  /// The moments of all paths, and those that are declared beside them, each once.
  private static func criticalMoments(of paths: [PathAnalysis], and base: AnalysedJourney) -> [CriticalMoment] {
    let declared = base.journey.touchpoints.indices.compactMap(base.moments.declared)
    if paths.count == 1, declared.isEmpty { return paths[0].criticalMoments }
    var seen: Set<CriticalMoment> = []
    return (paths.flatMap(\.criticalMoments) + declared).filter { seen.insert($0).inserted }.sorted()
  }

  /// All critical touchpoints with all their reasons, the heaviest first: what maps call out, and besides that moments of truth,
  /// silent waits and what was furthest above expectation.
  /// - Complexity: O(n log n) in the touchpoints for each persona.
  public var rankedMoments: [RankedMoment] {
    let further =
      paths.flatMap { base.moments.furtherMoments(along: $0.touchpointIndices, $0.summary.gaps) }
      + journey.touchpoints.indices.flatMap(base.moments.further)
    var seen = Set(criticalMoments)
    return MomentRanking(journey, base.facts).ranked(
      (criticalMoments + further.filter { seen.insert($0).inserted }).sorted())
  }

  /// The gaps of the gap model at each touchpoint that gives a service level, in order.
  /// - Complexity: O(n) in the touchpoints.
  public var serviceGaps: [ServiceGaps] {
    journey.touchpoints.compactMap { $0.serviceLevel == nil ? nil : ServiceGaps($0) }
  }

  /// Touchpoints that nobody comes to, as places in the journey's list, in order.
  /// - Complexity: O(n) in the touchpoints for each persona.
  public var unreachable: [Int] { PathFaults(mainPaths, count: journey.touchpoints.count).unreachable }

  /// Ways that lead nowhere, by touchpoint.
  /// - Complexity: O(n) in the touchpoints for each persona.
  public var deadEnds: [DeadEnd] { PathFaults(mainPaths, count: journey.touchpoints.count).deadEnds }

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
