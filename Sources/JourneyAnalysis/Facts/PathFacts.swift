import JourneyModel
public import JourneySyntax

/// A main path with its figures, for the personas who walk it.
public struct PathFacts: Hashable, Sendable {
  /// The ids of the personas; empty where the journey names none.
  public let personas: [String]
  /// The ids of its touchpoints in order.
  public let touchpoints: [String]
  /// Its figures.
  public let figures: CurveFacts
  /// Each low with how soon it is got over, in order.
  public let recoveries: [RecoveryFacts]
  /// How the feeling changes within its touchpoints, in order.
  public let innerChanges: [InnerChangeFacts]
  /// Where it changes the channel, in order.
  public let channelSwitches: [ChannelSwitchFacts]
  /// The channels it uses, in the order in which it comes to them.
  public let channels: [ChannelFacts]
  /// The gaps by what expectations come from.
  public let gapsBySource: [GapGroupFacts]
  /// The gaps by dimension of service quality.
  public let gapsByDimension: [GapGroupFacts]
  /// The mean gap of service quality on the inner scale, −4…4: the mean of the dimensions' means.
  public let serviceQuality: FiniteNumber?
  /// Core, extended and exceeding; `nil` where no touchpoint says a level.
  public let levels: LevelFacts?
  /// Efficiency, ease and emotion; none where no touchpoint tells efficiency or ease.
  public let experience: [ExperienceSideFacts]
  /// The ways beside it.
  public let branches: [BranchFacts]

  init(_ path: PathAnalysis, _ context: FactContext) {
    personas = path.personas
    touchpoints = path.touchpointIndices.map(context.id)
    figures = CurveFacts(path.summary, context)
    recoveries = path.recoveries.compactMap { RecoveryFacts($0, context) }
    innerChanges = path.innerChanges.compactMap { InnerChangeFacts($0, context) }
    channelSwitches = path.channelSwitches.map { ChannelSwitchFacts($0, context) }
    channels = path.channels.map { ChannelFacts($0, context) }
    gapsBySource = path.expectation.sources.map {
      GapGroupFacts(name: $0.source, expectation: ExpectationFacts($0.gaps, context))
    }
    gapsByDimension = path.expectation.dimensions.map {
      GapGroupFacts(name: $0.dimension.rawValue, expectation: ExpectationFacts($0.gaps, context))
    }
    serviceQuality = path.expectation.serviceQuality.flatMap { FiniteNumber($0.mean) }
    levels = path.expectation.levels.map { LevelFacts($0, context) }
    experience = ExperienceSideFacts.all(path.expectation.threeE)
    branches = path.branches.map { BranchFacts($0, context) }
  }
}

extension PathFacts: FactRecord {
  package static let name = "path"
  package static let summary = "A main path with its figures, for the personas who walk it."
  package static let fields: [FactField<PathFacts>] = [
    FactField("personas", "The ids of the personas; empty where the journey names none.") { $0.personas },
    FactField("touchpoints", "The ids of its touchpoints in order.") { $0.touchpoints },
    FactField("figures", "Its figures.") { $0.figures },
    FactField("recoveries", "Each low with how soon it is got over, in order.") { $0.recoveries },
    FactField("innerChanges", "How the feeling changes within its touchpoints, in order.") { $0.innerChanges },
    FactField("channelSwitches", "Where it changes the channel, in order.") { $0.channelSwitches },
    FactField("channels", "The channels it uses, in the order in which it comes to them.") { $0.channels },
    FactField("gapsBySource", "The gaps by what the expectations come from; with two sources one counts in both.") {
      $0.gapsBySource
    },
    FactField("gapsByDimension", "The gaps by dimension of service quality; with two dimensions one counts in both.") {
      $0.gapsByDimension
    },
    FactField("serviceQuality", "The mean of the dimensions' mean gaps; null where none has one.", in: -4...4) {
      $0.serviceQuality
    },
    FactField("levels", "Core, extended and exceeding; null where no touchpoint says a level.") { $0.levels },
    FactField("experience", "Efficiency, ease and emotion; empty where no touchpoint tells efficiency or ease.") {
      $0.experience
    },
    FactField("branches", "The ways beside it, in the order in which they leave it.") { $0.branches },
  ]
}
