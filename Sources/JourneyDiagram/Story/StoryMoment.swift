import JourneyAnalysis
import JourneyModel

/// What there is to tell of a critical touchpoint: all its reasons together.
struct StoryMoment: Sendable {
  /// The number, the name and the emotion of the touchpoint.
  let number: Int
  let name: String
  let emotion: String?
  /// The emotion on the inner scale, −2…2; 0 where there is none.
  let level: Double
  /// What makes it critical, the most important first.
  let kinds: [CriticalMoment.Kind]
  /// `nil` for an end that is neither good nor bad.
  let polarity: Polarity?
  /// Each kind's word, with its numbers where the emotion doesn't say them already: `Core fails: experienced 2, …`.
  let headings: [String]
  /// The reasons as whole sentences without their full stops.
  let reasons: [String]
  /// The gravest pain of the touchpoint.
  let pain: String?

  /// The moments of a journey, one for each touchpoint that has any, by touchpoint.
  /// - Parameters:
  ///   - paths: The only paths whose moments count; `nil` for all.
  ///   - told: The touchpoints that are told.
  static func all(
    of analysis: Analysis, along paths: [PathAnalysis]?, at told: [Touchpoint], _ language: Language
  ) -> [StoryMoment] {
    let places = Set(told.map(\.index))
    var moments = analysis.criticalMoments
    if let paths {
      let own = Set(paths.flatMap(\.criticalMoments))
      moments = moments.filter { own.contains($0) || $0.kind == .declared }
    }
    var groups: [[CriticalMoment]] = []
    for moment in moments where places.contains(moment.touchpointIndex) {
      if groups.last?.first?.touchpointIndex == moment.touchpointIndex {
        groups[groups.count - 1].append(moment)
      } else {
        groups.append([moment])
      }
    }
    return groups.map { StoryMoment($0, at: analysis.journey.touchpoints[$0[0].touchpointIndex], language) }
  }

  private init(_ moments: [CriticalMoment], at touchpoint: Touchpoint, _ language: Language) {
    let moments = moments.sorted { $0.kind.tellingRank < $1.kind.tellingRank }
    number = touchpoint.index + 1
    name = touchpoint.name.text(in: language)
    emotion = touchpoint.emotion?.shown(in: language)
    level = touchpoint.emotion?.level ?? 0
    kinds = moments.map(\.kind)
    let polarities = moments.compactMap(\.polarity)
    polarity = polarities.contains(.negative) && !kinds.contains(.peak) ? .negative : polarities.first
    headings = moments.map { moment in
      switch moment.kind {
      case .declared, .peak, .trough, .end: moment.kind.mapWord.text(in: language)
      default: moment.shortReason(in: language)
      }
    }
    reasons = moments.map { $0.reason(in: language) }
    pain = touchpoint.gravestPain?.text.text(in: language)
  }
}
