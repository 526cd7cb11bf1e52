public import JourneyModel
public import JourneySyntax

/// A critical touchpoint with its place in the ranking, why it is critical, and what is done about it.
public struct MomentFacts: Hashable, Sendable {
  /// Its place among the critical touchpoints, from 1; the heaviest first.
  public let rank: Int
  /// The id of the touchpoint.
  public let touchpoint: String
  /// Its 1-based number among the journey's touchpoints.
  public let number: Int
  /// Whether it speaks for the company or against it; `nil` where it does neither.
  public let polarity: Polarity?
  /// Why it is critical, the heaviest reason first.
  public let reasons: [ReasonFacts]
  /// How much it weighs: the sum of its parts.
  public let weight: FiniteNumber
  /// What the weight is made of.
  public let parts: [WeightPartFacts]
  /// The weight and its parts in words.
  public let weightText: String
  /// Its emotion; `nil` where it has none.
  public let emotion: RatingFacts?
  /// Its gap to what was expected; `nil` where it has none.
  public let gap: GapFacts?
  /// Who is responsible: the touchpoint's owner, or else the stage's; `nil` for nobody.
  public let owner: String?
  /// How many metrics there are of the touchpoint, or else of its stage.
  public let metrics: Int
  /// The ids of the actions that address it and aren't rejected.
  public let actions: [String]
  /// How many pains it has.
  public let pains: Int
  /// How many of them are open as far as the file tells.
  public let openPains: Int

  /// The distinct kinds of its reasons, the heaviest first.
  public var kinds: [CriticalMoment.Kind] {
    var seen: Set<CriticalMoment.Kind> = []
    return reasons.map(\.kind).filter { seen.insert($0).inserted }
  }

  /// The critical touchpoints that are told, the heaviest first.
  static func all(_ context: FactContext) -> [MomentFacts] {
    var personas: [CriticalMoment: [String]] = [:]
    for path in context.paths {
      for moment in path.criticalMoments { personas[moment, default: []] += path.personas }
    }
    // What is critical only on a path that isn't told is left out.
    let elsewhere = Set(context.analysis.paths.flatMap(\.criticalMoments)).subtracting(personas.keys)
    var moments: [MomentFacts] = []
    for ranked in context.analysis.rankedMoments where context.told.contains(ranked.touchpointIndex) {
      let reasons = ranked.moments.filter { $0.kind == .declared || !elsewhere.contains($0) }
      guard !reasons.isEmpty else { continue }
      let told = reasons.map { ReasonFacts($0, personas: personas[$0] ?? [], context) }
      if let moment = MomentFacts(ranked, rank: moments.count + 1, told, context) { moments.append(moment) }
    }
    return moments
  }

  private init?(_ ranked: RankedMoment, rank: Int, _ reasons: [ReasonFacts], _ context: FactContext) {
    guard let weight = FiniteNumber(ranked.weight.total) else { return nil }
    let touchpoint = context.journey.touchpoints[ranked.touchpointIndex]
    self.rank = rank
    self.touchpoint = ranked.touchpointID
    number = ranked.touchpointIndex + 1
    polarity = ranked.polarity
    self.reasons = reasons
    self.weight = weight
    parts = ranked.weight.shares.compactMap(WeightPartFacts.init)
    weightText = ranked.weight.words(in: context.language)
    emotion = RatingFacts(touchpoint.emotion)
    gap = GapFacts(Gap(touchpoint))
    owner = ranked.owner.map(context.text)
    metrics = ranked.metricCount
    actions = ranked.actionIndices.map { context.journey.actions[$0].id }
    pains = ranked.painCount
    openPains = ranked.openPainCount
  }
}

extension MomentFacts: FactRecord {
  package static let name = "criticalMoment"
  package static let summary =
    "A critical touchpoint with its place in the ranking, why it is critical, and what is done about it."
  package static let fields: [FactField<MomentFacts>] = [
    FactField("rank", "Its place among the critical touchpoints, from 1; the heaviest first.") { $0.rank },
    FactField("touchpoint", "The id of the touchpoint.") { $0.touchpoint },
    FactField("number", "Its number among the journey's touchpoints, from 1.") { $0.number },
    FactField("polarity", "Whether it speaks for the company or against it; null where it does neither.") {
      $0.polarity
    },
    FactField("reasons", "Why it is critical, the heaviest reason first.") { $0.reasons },
    FactField("weight", "How much it weighs: the sum of its parts.") { $0.weight },
    FactField("parts", "What the weight is made of.") { $0.parts },
    FactField("weightText", "The weight and its parts in words.") { $0.weightText },
    FactField("emotion", "Its emotion; null where it has none.") { $0.emotion },
    FactField("gap", "Its gap to what was expected; null where it has none.") { $0.gap },
    FactField("owner", "Who is responsible: the touchpoint's owner, or else the stage's; null for nobody.") {
      $0.owner
    },
    FactField("metrics", "How many metrics there are of the touchpoint, or else of its stage.") { $0.metrics },
    FactField("actions", "The ids of the actions that address it and aren't rejected.") { $0.actions },
    FactField("pains", "How many pains it has.") { $0.pains },
    FactField("openPains", "How many of them are open: none where an action that addresses it is done.") {
      $0.openPains
    },
  ]
}
