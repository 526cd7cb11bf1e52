import JourneyAnalysis
import JourneyModel

/// What the map says of one critical touchpoint: all its reasons together.
struct CalledOutMoment {
  /// The 0-based place of the touchpoint among all.
  let touchpoint: Int
  /// What it is, the most important first: peak, low point, end …
  let kinds: [CriticalMoment.Kind]
  /// `nil` for an end that is neither good nor bad.
  let polarity: Polarity?
  /// The heading: `Low point · End`.
  let heading: String
  /// Why it is critical: the author's words where there are any, then what the numbers say.
  let lines: [String]
  /// What the numbers say, without the author's words; none where the heading says it all.
  let reasons: [String]
  /// All reasons in full.
  let note: String

  /// Whether it is a peak, a low point, a failing core or a moment that the author declared: then its card is emphasised too.
  var isDecisive: Bool { kinds.contains { [.declared, .peak, .trough, .failingCore].contains($0) } }

  /// The moments of a journey, one for each touchpoint that has any, by touchpoint.
  static func all(in analysis: Analysis, language: Language) -> [CalledOutMoment] {
    var result: [CalledOutMoment] = []
    var group: [CriticalMoment] = []
    for moment in analysis.criticalMoments {
      if let first = group.first, first.touchpointIndex != moment.touchpointIndex {
        result.append(CalledOutMoment(group, at: first.touchpointIndex, in: analysis.journey, language: language))
        group = []
      }
      group.append(moment)
    }
    if let first = group.first {
      result.append(CalledOutMoment(group, at: first.touchpointIndex, in: analysis.journey, language: language))
    }
    return result
  }

  private init(_ moments: [CriticalMoment], at index: Int, in journey: Journey, language: Language) {
    let place = journey.touchpoints[index]
    touchpoint = index
    kinds = moments.map(\.kind).sorted { Self.rank($0) < Self.rank($1) }
    let polarities = moments.compactMap(\.polarity)
    polarity = polarities.contains(.negative) && !kinds.contains(.peak) ? .negative : polarities.first
    let named = kinds.filter { Self.main.contains($0) }
    var headings: [String] = []
    for kind in named.isEmpty ? Array(kinds.prefix(1)) : named {
      let word = Self.word(kind).text(in: language)
      // That the author declared it says nothing new where it is the peak or the low point.
      if kind == .declared, !headings.isEmpty { continue }
      if !headings.contains(word) { headings.append(word) }
    }
    heading = headings.joined(separator: " · ")
    // What the heading names comes first.
    let others = moments.filter { !Self.main.contains($0.kind) }.sorted { Self.rank($0.kind) < Self.rank($1.kind) }
    reasons = others.map { [kinds] moment in
      let reason = moment.reason(in: language)
      return named.isEmpty && moment.kind == kinds.first ? Self.detail(of: reason) : reason
    }
    var lines = Self.ownWords(of: place, polarity, language).map { [$0] } ?? []
    lines += reasons
    if lines.isEmpty {
      let first = kinds.first
      lines = moments.filter { $0.kind == first }.prefix(1).map { moment in
        moment.kind == .declared ? place.name.text(in: language) : moment.reason(in: language)
      }
    }
    self.lines = lines
    note = ([place.name.text(in: language)] + moments.map { $0.reason(in: language) }).joined(separator: " · ")
  }

  private static let main: [CriticalMoment.Kind] = [.peak, .trough, .end, .declared]

  private static func rank(_ kind: CriticalMoment.Kind) -> Int {
    let order: [CriticalMoment.Kind] = [
      .trough, .peak, .end, .declared, .failingCore, .widestGap, .longestWait, .steepestFall,
    ]
    return order.firstIndex(of: kind) ?? order.count
  }

  private static func word(_ kind: CriticalMoment.Kind) -> MapWord {
    switch kind {
    case .declared: .criticalMoment
    case .peak: .peak
    case .trough: .lowPoint
    case .end: .end
    case .steepestFall: .fall
    case .widestGap: .expectationGap
    case .longestWait: .longWait
    case .failingCore: .failingCore
    }
  }

  /// The pain where it hurts, the customer's own words where it is good.
  private static func ownWords(of touchpoint: Touchpoint, _ polarity: Polarity?, _ language: Language) -> String? {
    switch polarity {
    case .negative:
      touchpoint.pains.max { ($0.severity?.value ?? .low) < ($1.severity?.value ?? .low) }?.text.text(in: language)
    case .positive:
      touchpoint.quotes.first.map { MapWord.quoted($0.text.text(in: language), in: language) }
        ?? touchpoint.thinks.first.map { MapWord.quoted($0.text(in: language), in: language) }
    case nil: nil
    }
  }

  /// What stands behind the colon of a reason, where the heading says what stands before it.
  private static func detail(of reason: String) -> String {
    guard let colon = reason.firstIndex(of: ":") else { return reason }
    let detail = String(reason[reason.index(after: colon)...]).trimmingSpaces
    return detail.prefix(1).uppercased() + detail.dropFirst()
  }
}
