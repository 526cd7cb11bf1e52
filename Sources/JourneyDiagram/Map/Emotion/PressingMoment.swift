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

  /// The moments that press most, the worst first: those of the ranked list that speak against the company and that maps call
  /// out.
  ///
  /// - Parameter count: how many at most.
  package static func all(in analysis: Analysis, language: Language, atMost count: Int = limit) -> [PressingMoment] {
    analysis.rankedMoments.lazy.filter { $0.polarity == .negative }.compactMap { ranked in
      PressingMoment(
        ranked.moments.filter { $0.kind.isCalledOut && $0.polarity == .negative },
        at: analysis.journey.touchpoints[ranked.touchpointIndex], language: language)
    }.prefix(count).map { $0 }
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
}
