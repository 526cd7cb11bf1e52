/// How soon the feeling is back to neutral after a low.
public struct Recovery: Hashable, Sendable {
  /// The lowest score, of those that tie the latest.
  public let from: EmotionCurve.Point
  /// How many touchpoints on the first score stands that isn't negative, > 0; what has no score counts as a touchpoint on the
  /// way. `nil` where the feeling never comes back.
  public let touchpoints: Int?

  /// Whether the feeling comes back to neutral.
  public var isRecovered: Bool { touchpoints != nil }

  /// The recovery of each low of a way: of each run of negative scores, from its lowest.
  /// - Complexity: O(n) in the touchpoints.
  static func all(along touchpoints: [Int], _ facts: [StepFacts]) -> [Recovery] {
    var recoveries: [Recovery] = []
    var low: (place: Int, level: Int)?
    func recovery(_ low: (place: Int, level: Int), until place: Int?) -> Recovery {
      Recovery(
        from: EmotionCurve.Point(touchpoints[low.place], StepFacts.level(low.level)),
        touchpoints: place.map { $0 - low.place })
    }
    for (place, touchpoint) in touchpoints.enumerated() {
      guard let level = facts[touchpoint].level else { continue }
      if level < 0 {
        if level <= low?.level ?? 0 { low = (place, level) }
      } else if let known = low {
        recoveries.append(recovery(known, until: place))
        low = nil
      }
    }
    if let low { recoveries.append(recovery(low, until: nil)) }
    return recoveries
  }
}
