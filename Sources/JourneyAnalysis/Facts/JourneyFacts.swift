public import JourneyModel
public import JourneySyntax

/// The facts of a journey: every figure that a report shows, with its count and what it is made of. All reports print
/// from here, so that no figure exists twice.
public struct JourneyFacts: Sendable {
  /// What the file is called; `nil` where it has no name.
  public let file: String?
  /// The title.
  public let title: String
  /// The language of the texts below.
  public let language: Language
  /// What the file claims to be; `nil` where it claims nothing.
  public let state: Journey.State?
  /// From where to where it goes, in words.
  public let scope: String?
  /// The phases that it means to cover; `nil` where it doesn't say.
  public let covers: [String]?
  /// What the journey is for.
  public let goal: String?
  /// Whose journey it is; `nil` where it isn't said.
  public let customer: Journey.Customer?
  /// How many of each there are.
  public let counts: CountFacts
  /// The scale of its emotions.
  public let emotionScale: ScaleFacts?
  /// The scale of its expectations.
  public let expectationScale: ScaleFacts?
  /// Who walks it.
  public let personas: [PersonaFacts]
  /// The groups that its customers are divided into.
  public let segments: [SegmentFacts]
  /// What it is based on.
  public let sources: [SourceFacts]
  /// The stages, in order.
  public let stages: [StageFacts]
  /// The touchpoints, in order.
  public let touchpoints: [TouchpointFacts]
  /// The main paths, in the order of the personas.
  public let paths: [PathFacts]
  /// The five gaps of the gap model, at each touchpoint that gives a service level.
  public let serviceGaps: [ServiceGapFacts]
  /// The ids of touchpoints that nobody comes to.
  public let unreachable: [String]
  /// Ways that lead nowhere although nothing says that they end.
  public let deadEnds: [DeadEndFacts]
  /// What is measured, in the order of the file: of the journey, of its stages, of its touchpoints.
  public let metrics: [MetricFacts]
  /// How metrics differ from one wave to the next.
  public let trends: [TrendFacts]
  /// How many customers reach each stage; `nil` where fewer than two counts are written.
  public let funnel: FunnelFacts?
  /// The critical touchpoints with all their reasons, the heaviest first.
  public let criticalMoments: [MomentFacts]
  /// What was promised.
  public let promises: [PromiseFacts]
  /// What is done.
  public let actions: [ActionFacts]

  /// Gathers the facts.
  /// - Parameters:
  ///   - file: what the file is called.
  ///   - language: the language of texts and reasons; `nil` for the journey's.
  ///   - persona: the id of the only persona whose path and touchpoints are told; `nil` for all.
  ///   - lines: the lines of the file, for the places where figures come from.
  /// - Complexity: O(n) in the touchpoints, for each path.
  public init(
    _ analysis: Analysis, file: String? = nil, language: Language? = nil, persona: String? = nil,
    lines: LineIndex? = nil
  ) {
    let journey = analysis.journey
    let language = language ?? journey.language
    let context = FactContext(analysis, language: language, persona: persona, lines: lines)
    let told = journey.touchpoints.filter { context.told.contains($0.index) }
    let moments = MomentFacts.all(context)
    let critical = Dictionary(moments.map { ($0.number, $0) }) { first, _ in first }
    let actions = journey.actions.map { ActionFacts($0, context) }
    var actionIDs: [Int: [String]] = [:]
    for action in actions {
      for place in Set(action.places) { actionIDs[place, default: []].append(action.id) }
    }
    let curves = StageCurveFacts.all(context)

    self.file = file
    self.language = language
    title = context.text(journey.title)
    state = journey.state?.value
    scope = journey.scope.map(context.text)
    covers = journey.covers?.map(\.value.id)
    goal = journey.goal?.text(in: language)
    customer = journey.customer?.value
    emotionScale = ScaleFacts(journey.scales.emotion)
    expectationScale = ScaleFacts(journey.scales.expectation)
    personas = journey.personas.filter { persona == nil || $0.id == persona }.map { PersonaFacts($0, context) }
    segments = SegmentFacts.all(context)
    sources = journey.sources.map { SourceFacts($0, context) }
    stages = journey.stages.map { StageFacts($0, curves: curves[$0.index] ?? [], context) }
    touchpoints = told.map {
      TouchpointFacts($0, critical: critical[$0.index + 1], actions: actionIDs[$0.index] ?? [], context)
    }
    paths = context.paths.map { PathFacts($0, context) }
    serviceGaps = analysis.serviceGaps.filter { context.told.contains($0.touchpointIndex) }
      .map { ServiceGapFacts($0, context) }
    unreachable = analysis.unreachable.filter(context.told.contains).map(context.id)
    deadEnds = analysis.deadEnds.filter { context.told.contains($0.touchpointIndex) }.map { DeadEndFacts($0, context) }
    metrics = MetricFacts.all(context)
    trends = TrendFacts.all(context)
    funnel = Funnel(journey).map { FunnelFacts($0, context) }
    criticalMoments = moments
    promises = journey.promises.map { PromiseFacts($0, context) }
    self.actions = actions
    counts = CountFacts(
      stages: journey.stages.count, touchpoints: told.count, scored: told.count { $0.emotion != nil },
      personas: personas.count, pains: told.reduce(0) { $0 + $1.pains.count },
      promises: promises.count { !$0.isWithdrawn }, actions: actions.count,
      metrics: metrics.count,
      critical: moments.count)
  }
}

extension JourneyFacts: FactRecord {
  package static let name = "journey"
  package static let summary = "The facts of a journey: every figure with its count and what it is made of."
  package static let fields: [FactField<JourneyFacts>] = [
    FactField("file", "What the file is called; null for standard input.") { $0.file },
    FactField("title", "The title.") { $0.title },
    FactField("language", "The language of titles, names and reasons in this report.") { $0.language },
    FactField("state", "What the file claims to be; null where it claims nothing.") { $0.state },
    FactField("scope", "From where to where it goes, in words.") { $0.scope },
    FactField("covers", "The phases that it means to cover; null where it doesn't say.") { $0.covers },
    FactField("goal", "What the journey is for.") { $0.goal },
    FactField("customer", "Whose journey it is; null where it isn't said.") { $0.customer },
    FactField("counts", "How many of each there are.") { $0.counts },
    FactField("emotionScale", "The scale of its emotions.") { $0.emotionScale },
    FactField("expectationScale", "The scale of its expectations.") { $0.expectationScale },
    FactField("personas", "Who walks it.") { $0.personas },
    FactField("segments", "The groups that its customers are divided into.") { $0.segments },
    FactField("sources", "What it is based on.") { $0.sources },
    FactField("stages", "The stages, in order.") { $0.stages },
    FactField("touchpoints", "The touchpoints, in order.") { $0.touchpoints },
    FactField("paths", "The main paths, in the order of the personas; personas on the same touchpoints share one.") {
      $0.paths
    },
    FactField("serviceGaps", "The five gaps of the gap model, at each touchpoint that gives a service level.") {
      $0.serviceGaps
    },
    FactField("unreachable", "The ids of touchpoints that nobody comes to.") { $0.unreachable },
    FactField("deadEnds", "Ways that lead nowhere although nothing says that they end.") { $0.deadEnds },
    FactField("metrics", "What is measured, in the order of the file.") { $0.metrics },
    FactField("trends", "How metrics differ from one wave to the next.") { $0.trends },
    FactField("funnel", "How many customers reach each stage; null where fewer than two counts are written.") {
      $0.funnel
    },
    FactField("criticalMoments", "The critical touchpoints with all their reasons, the heaviest first.") {
      $0.criticalMoments
    },
    FactField("promises", "What was promised.") { $0.promises },
    FactField("actions", "What is or will be done.") { $0.actions },
  ]
}
