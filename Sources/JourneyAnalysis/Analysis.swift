public import JourneyModel

/// What is computed from a journey: for each persona the main path, the emotion curve along it and its critical moments.
///
/// Nothing is averaged over people who did not take the same way.
public struct Analysis: Sendable {
  /// The journey.
  public let journey: Journey
  /// The main path of each persona, in the order of the personas; personas who walk the same touchpoints share one. A
  /// journey that names no persona has one path.
  public let paths: [PathAnalysis]
  /// All critical moments: those of the paths and those declared beside them, by touchpoint, each of them once.
  public let criticalMoments: [CriticalMoment]

  /// Computes everything.
  /// - Complexity: O(n) in the touchpoints for each persona.
  public init(_ journey: Journey) {
    self.journey = journey
    let finder = CriticalMomentFinder(journey)
    let paths = MainPath.all(of: journey).map { path in
      let curve = EmotionCurve(journey, along: path.touchpoints)
      return PathAnalysis(
        personas: path.personas, touchpointIndices: path.touchpoints, curve: curve,
        criticalMoments: finder.moments(along: path.touchpoints, curve))
    }
    self.paths = paths
    var seen: Set<CriticalMoment> = []
    let moments = paths.flatMap(\.criticalMoments) + journey.touchpoints.indices.compactMap(finder.declared)
    criticalMoments = moments.filter { seen.insert($0).inserted }.sorted()
  }

  /// The path of a persona; the only one where the journey names no persona, `nil` for an id that isn't there.
  public func path(of persona: String) -> PathAnalysis? {
    paths.first { $0.personas.isEmpty || $0.personas.contains(persona) }
  }

  /// The critical moments at a touchpoint, the declared one first.
  public func criticalMoments(at touchpoint: Touchpoint) -> [CriticalMoment] {
    criticalMoments.filter { $0.touchpointIndex == touchpoint.index }
  }
}
