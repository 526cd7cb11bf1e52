package import JourneyAnalysis
package import JourneyModel

/// A moment that hurts, with what makes it press: what to look at first.
package struct PressingMoment {
  /// The 0-based place of the touchpoint among all.
  package let touchpoint: Int
  /// The mark of what presses most.
  package let mark: MomentMark
  /// Why, in a few words: the time it took, the author's own words, or what the numbers say.
  package let reason: String

  /// How many are named at most.
  package static let limit = 3

  /// The moments that press most, the worst first.
  ///
  /// A failing core comes first, since nothing above it can hold; then the low point, which is what is remembered, what the
  /// author declared, the widest gap, a bad end, the longest wait and the steepest fall. Of those that are equal in that the
  /// one with more reasons comes first, then the one that feels worse, then the earlier one.
  ///
  /// - Parameter count: how many at most.
  package static func all(in analysis: Analysis, language: Language, atMost count: Int = limit) -> [PressingMoment] {
    struct Candidate {
      let index: Int
      var moments: [CriticalMoment]
      let level: Double
    }
    var candidates: [Candidate] = []
    for moment in analysis.criticalMoments where moment.polarity == .negative {
      if candidates.last?.index == moment.touchpointIndex {
        candidates[candidates.count - 1].moments.append(moment)
      } else {
        let level = analysis.journey.touchpoints[moment.touchpointIndex].emotion?.level ?? 0
        candidates.append(Candidate(index: moment.touchpointIndex, moments: [moment], level: level))
      }
    }
    func severity(_ candidate: Candidate) -> (Int, Int, Double, Int) {
      let kinds = candidate.moments.map { rank($0.kind) }
      return (kinds.min() ?? 0, -Set(kinds).count, candidate.level, candidate.index)
    }
    return candidates.sorted { severity($0) < severity($1) }.prefix(count).compactMap { candidate in
      PressingMoment(
        candidate.moments.sorted { rank($0.kind) < rank($1.kind) },
        at: analysis.journey.touchpoints[candidate.index], language: language)
    }
  }

  private init?(_ moments: [CriticalMoment], at place: Touchpoint, language: Language) {
    guard let first = moments.first else { return nil }
    touchpoint = place.index
    mark = MomentMark(first)
    let wait = moments.first { $0.kind == .longestWait }.map {
      CalledOutMoment.detail(of: $0.reason(in: language))
    }
    let pain = place.pains.max { ($0.severity?.value ?? .low) < ($1.severity?.value ?? .low) }?.text
    let gap = moments.first { $0.kind == .failingCore || $0.kind == .widestGap }.map {
      CalledOutMoment.detail(of: $0.reason(in: language))
    }
    let words = (place.quotes.first?.text ?? place.thinks.first).map {
      MapWord.quoted($0.text(in: language), in: language)
    }
    let feeling = place.feeling.map { feeling in
      [feeling.text(in: language), place.emotion?.shown(in: language)].compactMap { $0 }.joined(separator: ", ")
    }
    reason = wait ?? pain?.text(in: language) ?? gap ?? words ?? feeling ?? first.reason(in: language)
  }

  private static func rank(_ kind: CriticalMoment.Kind) -> Int {
    let order: [CriticalMoment.Kind] = [
      .failingCore, .trough, .declared, .widestGap, .end, .longestWait, .steepestFall, .peak,
    ]
    return order.firstIndex(of: kind) ?? order.count
  }
}
