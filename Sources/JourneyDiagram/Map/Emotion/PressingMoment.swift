package import JourneyAnalysis
package import JourneyModel

/// A moment that hurts, with what makes it press: what to look at first.
package struct PressingMoment {
  /// The 0-based place of the touchpoint among all.
  package let touchpoint: Int
  /// The mark of what presses most.
  package let mark: MomentMark
  /// Why, in a few words: what the mark stands for with its numbers, or the author's own words.
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
    reason =
      switch first.kind {
      // What is felt and what the author declares is best told in the author's own words.
      case .declared, .trough, .branchTrough, .end: Self.ownWords(of: place, language) ?? first.reason(in: language)
      default: first.shortReason(in: language)
      }
  }

  /// The gravest pain, what the customer says or thinks, or how it feels; `nil` where nothing of that is written.
  private static func ownWords(of place: Touchpoint, _ language: Language) -> String? {
    if let pain = place.gravestPain { return pain.text.text(in: language) }
    if let words = place.quotes.first?.text ?? place.thinks.first {
      return MapWord.quoted(words.text(in: language), in: language)
    }
    return place.feeling.map { feeling in
      [feeling.text(in: language), place.emotion?.shown(in: language)].compactMap { $0 }.joined(separator: ", ")
    }
  }
}

extension Touchpoint {
  /// The pain of the highest severity, the last of those that tie; `nil` for none.
  var gravestPain: Pain? {
    func severity(_ pain: Pain) -> Degree { pain.severity?.value ?? .low }
    return self.pains.max { severity($0) < severity($1) }
  }
}
