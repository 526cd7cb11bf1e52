import JourneyModel

/// Finds the critical moments along a path.
final class CriticalMomentFinder: Sendable {
  private let journey: Journey
  private let levels: LevelFinder
  private let tellsInformation: Bool

  /// A finder for a journey.
  init(_ journey: Journey, _ levels: LevelFinder) {
    self.journey = journey
    self.levels = levels
    tellsInformation = journey.touchpoints.contains { $0.information != nil }
  }

  /// The moments along a path and on its branches, by touchpoint.
  func moments(along path: [Int], _ curve: EmotionCurve, _ branches: [PathBranch]) -> [CriticalMoment] {
    var moments = emotional(curve)
    if let low = PathAnalysis.branchLow(branches, below: curve.trough?.level, of: journey),
      let rating = journey.touchpoints[low.touchpoint].emotion
    {
      moments.append(moment(low.touchpoint, .branchTrough(rating, share: low.share)))
    }
    for index in path {
      if let declared = declared(at: index) { moments.append(declared) }
      if let failing = failingCore(at: index) { moments.append(failing) }
    }
    if let gap = widestGap(path) { moments.append(gap) }
    if let wait = longestWait(path) { moments.append(wait) }
    return moments.sorted()
  }

  /// The moments along a path that maps don't call out: the furthest above expectation where the widest gap is a shortfall, and
  /// moments of truth and silent waits.
  func furtherMoments(along path: [Int], _ gaps: GapFigure) -> [CriticalMoment] {
    var moments = path.flatMap(further)
    if gaps.furthestBelow != nil, let above = gaps.furthestAbove, gaps.widest != above,
      let gap = gap(at: above.touchpointIndex)
    {
      moments.append(
        moment(above.touchpointIndex, .furthestAbove(expected: gap.expected, experienced: gap.experienced)))
    }
    return moments
  }

  /// What a touchpoint is by itself, wherever paths lead: a moment of truth, a silent wait.
  func further(at index: Int) -> [CriticalMoment] {
    var moments: [CriticalMoment] = []
    if let truth = journey.touchpoints[index].momentOfTruth?.value {
      moments.append(moment(index, .momentOfTruth(truth, emotion: journey.touchpoints[index].emotion)))
    }
    // Where a file tells nowhere what customers are told, nothing follows from its silence.
    if tellsInformation, journey.touchpoints[index].information == nil, let wait = journey.touchpoints[index].wait,
      wait.minutes >= Self.shortestWait
    {
      moments.append(moment(index, .silentWait(wait)))
    }
    return moments
  }

  /// A shorter wait needs no word, in minutes.
  private static let shortestWait = 5.0

  /// The moment that the author declares at a touchpoint; `nil` for none.
  func declared(at index: Int) -> CriticalMoment? {
    journey.touchpoints[index].critical.map { moment(index, .declared($0.value)) }
  }

  /// Peak, trough, end and steepest fall. A single score has nothing to stand out from, and a flat curve no peak.
  private func emotional(_ curve: EmotionCurve) -> [CriticalMoment] {
    guard curve.scoredCount >= 2 else { return [] }
    var moments: [CriticalMoment] = []
    if !curve.isFlat, let peak = curve.peak, peak.level > 0, let rating = rating(peak) {
      moments.append(moment(peak.touchpointIndex, .peak(rating)))
    }
    if !curve.isFlat, let trough = curve.trough, trough.level < 0, let rating = rating(trough) {
      moments.append(moment(trough.touchpointIndex, .trough(rating)))
    }
    if let end = curve.end, let rating = rating(end) { moments.append(moment(end.touchpointIndex, .end(rating))) }
    if let fall = curve.steepestFall, let from = rating(fall.from), let to = rating(fall.to) {
      moments.append(moment(fall.to.touchpointIndex, .steepestFall(from: from, to: to)))
    }
    return moments
  }

  private func rating(_ point: EmotionCurve.Point) -> Rating? { journey.touchpoints[point.touchpointIndex].emotion }

  /// The widest gap between experience and expectation; of those that tie the more negative, then the later.
  private func widestGap(_ path: [Int]) -> CriticalMoment? {
    var best: (gap: Double, moment: CriticalMoment)?
    for index in path {
      guard let gap = gap(at: index), gap.size != 0 else { continue }
      let known = best?.gap ?? 0
      let lead = abs(gap.size) - abs(known)
      if lead > 1e-9 || (lead > -1e-9 && gap.size < known + 1e-9) {
        best = (gap.size, moment(index, .widestGap(expected: gap.expected, experienced: gap.experienced)))
      }
    }
    return best?.moment
  }

  /// The wait, or what takes its time, that is longest beyond what was expected; of those that tie the later.
  private func longestWait(_ path: [Int]) -> CriticalMoment? {
    var best: (excess: Double, moment: CriticalMoment)?
    for index in path {
      let (wait, duration) = (journey.touchpoints[index].wait, journey.touchpoints[index].duration)
      guard wait != nil || duration != nil else { continue }
      let (expectedWait, expectedDuration) = (
        journey.touchpoints[index].expectedWait, journey.touchpoints[index].expectedDuration
      )
      let pairs = [(wait, expectedWait ?? expectedDuration), (duration, expectedDuration ?? expectedWait)]
      for case (let actual?, let expected?) in pairs {
        let excess = actual.minutes - expected.minutes
        guard excess > 0, excess >= best?.excess ?? 0 else { continue }
        // Of one touchpoint's two, the wait is named where neither is longer.
        if best?.moment.touchpointIndex == index, excess == best?.excess { continue }
        best = (excess, moment(index, .longestWait(actual, expected: expected)))
      }
    }
    return best?.moment
  }

  /// A core touchpoint that stays too far below what was expected.
  private func failingCore(at index: Int) -> CriticalMoment? {
    guard levels.isFailingCore(index), let gap = gap(at: index) else { return nil }
    return moment(index, .failingCore(expected: gap.expected, experienced: gap.experienced))
  }

  private func gap(at index: Int) -> Gap? {
    Gap(expected: journey.touchpoints[index].expected, experienced: journey.touchpoints[index].experienced)
  }

  private func moment(_ index: Int, _ evidence: CriticalMoment.Evidence) -> CriticalMoment {
    CriticalMoment(touchpointIndex: index, touchpointID: journey.touchpoints[index].id, evidence: evidence)
  }
}
