import JourneyModel

/// How many touchpoints of a path are core, extended and exceeding, and whether the core is in order: while it fails, nothing
/// above it can hold.
public struct LevelFigures: Hashable, Sendable {
  /// How many touchpoints are core; what says no level is core too.
  public let core: Int
  /// How many are extended.
  public let extended: Int
  /// How many are exceeding.
  public let exceeding: Int
  /// Core touchpoints that stay more than a quarter of the scale's range below what was expected, as places in the journey's
  /// list.
  public let failingCore: [Int]
  /// Exceeding touchpoints of a path on which the core fails, as places in the journey's list.
  public let exceedingBeforeCore: [Int]
  /// Actions at the level exceeding that are open while the core fails, as places in the journey's list.
  public let exceedingActionsBeforeCore: [Int]

  /// Whether the core holds, as far as the numbers tell.
  public var isCoreInOrder: Bool { failingCore.isEmpty }
}

/// Finds which touchpoints are core, and which of them fail.
final class LevelFinder: Sendable {
  private let journey: Journey
  /// Whether the file says of any touchpoint to which level of experience it belongs: only then is the rest core.
  private let usesLevels: Bool

  init(_ journey: Journey) {
    self.journey = journey
    usesLevels = journey.touchpoints.contains { $0.level != nil }
  }

  /// Whether a core touchpoint stays more than a quarter of the scale's range below what was expected. What is to be can't have
  /// failed yet.
  func isFailingCore(_ index: Int) -> Bool {
    guard usesLevels, journey.state?.value != .toBe else { return false }
    guard (journey.touchpoints[index].level?.value ?? .core) == .core else { return false }
    let gap = Gap(expected: journey.touchpoints[index].expected, experienced: journey.touchpoints[index].experienced)
    return gap?.isBeyondTolerance == true
  }

  /// The figures along a path; `nil` where no touchpoint of the file says a level.
  func figures(along path: [Int]) -> LevelFigures? {
    guard usesLevels else { return nil }
    var counts: [ExperienceLevel: [Int]] = [:]
    for index in path { counts[journey.touchpoints[index].level?.value ?? .core, default: []].append(index) }
    let failing = path.filter(isFailingCore)
    let open = journey.actions.indices.filter { index in
      let action = journey.actions[index]
      return action.level?.value == .exceeding && action.status?.value != .done && action.status?.value != .rejected
    }
    return LevelFigures(
      core: counts[.core]?.count ?? 0, extended: counts[.extended]?.count ?? 0,
      exceeding: counts[.exceeding]?.count ?? 0, failingCore: failing,
      exceedingBeforeCore: failing.isEmpty ? [] : counts[.exceeding] ?? [],
      exceedingActionsBeforeCore: failing.isEmpty ? [] : open)
  }
}
