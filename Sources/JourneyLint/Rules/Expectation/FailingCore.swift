import JourneyAnalysis
import JourneyModel

/// A core touchpoint that stays too far below what was expected of it.
struct FailingCore {
  /// The touchpoint.
  let touchpoint: Touchpoint
  /// What was expected and experienced.
  let gap: Gap

  /// Those of a journey, in order. There are none where the file never speaks of levels; where it does, of touchpoints or
  /// of actions, what says no level is core. What is to be can't have failed yet.
  /// - Complexity: O(n) in the touchpoints and actions.
  static func all(in journey: Journey) -> [FailingCore] {
    guard journey.state?.value != .toBe, !journey.scales.unread.contains(.expectation),
      journey.touchpoints.contains(where: { $0.level != nil }) || journey.actions.contains(where: { $0.level != nil })
    else { return [] }
    return journey.touchpoints.compactMap { touchpoint in
      guard (touchpoint.level?.value ?? .core) == .core, let gap = Gap(touchpoint), gap.isBeyondTolerance else {
        return nil
      }
      return FailingCore(touchpoint: touchpoint, gap: gap)
    }
  }
}
