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
}
