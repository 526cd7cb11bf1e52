import JourneyAnalysis
import JourneyModel

/// What the map says of one critical touchpoint: all its reasons together.
struct CalledOutMoment {
  /// The 0-based place of the touchpoint among all.
  let touchpoint: Int
  /// What it is, the most important first: low point, peak, end … Empty for what is a moment of truth and no more.
  let kinds: [CriticalMoment.Kind]
  /// Its marks, the one that stands on the curve first; at least one.
  let marks: [MomentMark]
  /// `nil` for an end that is neither good nor bad, and for what is a moment of truth and no more.
  let polarity: Polarity?
  /// The heading, `Low point · End`, and behind it the same with less and less of whose the moment is, for places with little room:
  /// `Peak (Ann, Bo, Eve) · End`, `Peak (Ann +2) · End`, `Peak · End`. At least one.
  private let headings: [String]
  /// The author's own words for it; `nil` where there are none.
  let words: String?
  /// What the numbers say beyond the heading, each with its mark.
  let statements: [MomentReason]
  /// What the numbers say of the kind that the heading names; `nil` where the heading says it all.
  let detail: String?
  /// All reasons in full.
  let note: String

  /// What it is: `Low point · End`.
  var heading: String { headings[0] }
  /// The mark that stands on the curve and on the card.
  var mark: MomentMark { marks[0] }
  /// The marks that the map shows for it: on the curve, round it and in the call-out.
  var shownMarks: [MomentMark] { [mark] + (marks.contains(.end) ? [.end] : []) + statements.map(\.mark) }
  /// Whether it is a moment of truth and no more: then a label says so instead of a call-out.
  var isQuiet: Bool { kinds.isEmpty }
  /// What the numbers say, without the author's words; none where the heading says it all.
  var reasons: [String] { (detail.map { [$0] } ?? []) + statements.map(\.text) }
  /// Why it is critical: the author's words where there are any, then what the numbers say.
  var lines: [String] { (words.map { [$0] } ?? []) + reasons }

  /// Whether it is a peak, a low point, a failing core or a moment that the author declared: then its card is emphasised too.
  var isDecisive: Bool { kinds.contains { [.declared, .peak, .trough, .branchTrough, .failingCore].contains($0) } }

  /// The moments of a journey, one for each touchpoint that has any, by touchpoint.
  static func all(in analysis: Analysis, language: Language) -> [CalledOutMoment] {
    let journey = analysis.journey
    let who = MomentOwners(analysis, language: language)
    var groups: [Int: [CriticalMoment]] = [:]
    for moment in analysis.criticalMoments { groups[moment.touchpointIndex, default: []].append(moment) }
    return journey.touchpoints.compactMap { touchpoint in
      let moments = groups[touchpoint.index] ?? []
      guard !moments.isEmpty || touchpoint.momentOfTruth != nil else { return nil }
      return CalledOutMoment(moments, at: touchpoint, who: who, language: language)
    }
  }

  private init(
    _ moments: [CriticalMoment], at place: Touchpoint, who: MomentOwners, language: Language
  ) {
    let moments = moments.sorted { $0.kind.tellingRank < $1.kind.tellingRank }
    let truth = place.momentOfTruth?.value
    touchpoint = place.index
    kinds = moments.map(\.kind)
    marks = (moments.map(MomentMark.init) + (truth.map { [.momentOfTruth($0)] } ?? [])).sorted()
    let polarities = moments.compactMap(\.polarity)
    polarity = polarities.contains(.negative) && !kinds.contains(.peak) ? .negative : polarities.first

    // The heading names what decides, or else the first of what the numbers show.
    var named = moments.filter { Self.main.contains($0.kind) }
    if named.isEmpty { named = Array(moments.prefix(1)) }
    // That the author declared it says nothing new where it is the peak or the low point.
    if named.count > 1 { named.removeAll { $0.kind == .declared } }
    let suffixes = Set(named.map { who.suffix(of: $0) })
    let shared = suffixes.count == 1 ? suffixes.first ?? "" : ""
    let truthName = truth.map { Self.word($0).text(in: language) }
    let truthHeading = MapWord.momentOfTruth.text(in: language)
    headings = MomentOwners.Detail.allCases.map { detail in
      named.isEmpty ? truthHeading : Self.heading(named, who, detail, isShared: suffixes.count == 1, language)
    }

    var statements: [MomentReason] = []
    let others = moments.filter { moment in !named.contains(moment) && moment.kind != .declared }
    for moment in others {
      let detail = moment.detail(in: language)
      let suffix = who.suffix(of: moment)
      let name = moment.kind.mapWord.text(in: language) + (suffix == shared ? "" : suffix)
      // A failing core that is the widest gap too has the same numbers.
      let isKnown = moment.kind == .widestGap && kinds.contains(.failingCore)
      statements.append(
        MomentReason(mark: MomentMark(moment), polarity: moment.polarity, text: isKnown ? name : "\(name): \(detail)"))
    }
    if let truth, let truthName, !moments.isEmpty {
      statements.append(MomentReason(mark: .momentOfTruth(truth), polarity: nil, text: "\(truthHeading): \(truthName)"))
    }
    self.statements = statements

    if let only = named.first, !Self.main.contains(only.kind) {
      detail = Self.capitalised(only.detail(in: language))
    } else if moments.isEmpty {
      detail = truthName.map(Self.capitalised)
    } else {
      detail = named.lazy.compactMap { $0.shareText(in: language) }.first.map(Self.capitalised)
    }
    words = Self.ownWords(of: place, polarity, language)
    let truthNote = truthName.map { ["\(truthHeading): \($0)"] } ?? []
    note = ([place.name.text(in: language)] + moments.map { $0.reason(in: language) } + truthNote).joined(
      separator: " · ")
  }

  /// What several moments are, each with whose it is; what all of them share is said once, at the end.
  private static func heading(
    _ moments: [CriticalMoment], _ who: MomentOwners, _ detail: MomentOwners.Detail, isShared: Bool,
    _ language: Language
  ) -> String {
    var headings: [String] = []
    for moment in moments {
      let heading = moment.kind.mapWord.text(in: language) + (isShared ? "" : who.suffix(of: moment, detail))
      if !headings.contains(heading) { headings.append(heading) }
    }
    return headings.joined(separator: " · ") + (isShared ? moments.first.map { who.suffix(of: $0, detail) } ?? "" : "")
  }

  /// The longest heading that fits, or else the shortest one, and whether it isn't the whole one.
  func fittedHeading(_ wrap: (String) -> WrappedText) -> (text: WrappedText, isShort: Bool) {
    var wrapped = wrap(heading)
    let isShort = wrapped.isClipped
    for shorter in headings.dropFirst() where wrapped.isClipped { wrapped = wrap(shorter) }
    return (wrapped, isShort)
  }

  private static let main: [CriticalMoment.Kind] = [.peak, .trough, .branchTrough, .end, .declared]

  private static func word(_ moment: MomentOfTruth) -> MapWord {
    switch moment {
    case .zero: .zeroMoment
    case .first: .firstMoment
    case .second: .secondMoment
    case .ultimate: .ultimateMoment
    }
  }

  /// The pain where it hurts, the customer's own words where it is good.
  private static func ownWords(of touchpoint: Touchpoint, _ polarity: Polarity?, _ language: Language) -> String? {
    switch polarity {
    case .negative:
      touchpoint.gravestPain?.text.text(in: language)
    case .positive:
      touchpoint.quotes.first.map { MapWord.quoted($0.text.text(in: language), in: language) }
        ?? touchpoint.thinks.first.map { MapWord.quoted($0.text(in: language), in: language) }
    case nil: nil
    }
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
