import JourneyModel

/// Finds the critical moments along a path.
struct CriticalMomentFinder {
  private let journey: Journey
  /// Whether the file says of any touchpoint to which level of experience it belongs: only then is the rest core.
  private let usesLevels: Bool

  /// A finder for a journey.
  init(_ journey: Journey) {
    self.journey = journey
    usesLevels = journey.touchpoints.contains { $0.level != nil }
  }

  /// The moments along a path, by touchpoint.
  func moments(along path: [Int], _ curve: EmotionCurve) -> [CriticalMoment] {
    (path.compactMap(declared) + emotional(curve) + [widestGap(path), longestWait(path)].compactMap { $0 }
      + path.compactMap(failingCore)).sorted()
  }

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
      guard let gap = Gap(journey.touchpoints[index]), gap.size != 0 else { continue }
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
      let touchpoint = journey.touchpoints[index]
      let pairs = [
        (touchpoint.wait, touchpoint.expectedWait ?? touchpoint.expectedDuration),
        (touchpoint.duration, touchpoint.expectedDuration ?? touchpoint.expectedWait),
      ]
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

  /// A core touchpoint that stays more than a quarter of the scale's range below what was expected. What is to be can't
  /// have failed yet.
  private func failingCore(at index: Int) -> CriticalMoment? {
    let touchpoint = journey.touchpoints[index]
    guard journey.state?.value != .toBe, usesLevels, (touchpoint.level?.value ?? .core) == .core,
      let gap = Gap(touchpoint), gap.isBeyondTolerance
    else { return nil }
    return moment(index, .failingCore(expected: gap.expected, experienced: gap.experienced))
  }

  private func moment(_ index: Int, _ evidence: CriticalMoment.Evidence) -> CriticalMoment {
    CriticalMoment(touchpointIndex: index, touchpointID: journey.touchpoints[index].id, evidence: evidence)
  }
}
