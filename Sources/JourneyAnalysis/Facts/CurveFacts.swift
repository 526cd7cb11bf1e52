/// The figures of a stretch of a way: of a path, of its part in a stage or a channel, of a branch.
public struct CurveFacts: Hashable, Sendable {
  /// How many touchpoints carry an emotion: what all its emotion figures rest on.
  public let scored: Int
  /// How many touchpoints it has.
  public let of: Int
  /// The mean of the emotions; `nil` where there is none.
  public let mean: EmotionFigure?
  /// The mean weighted by how long touchpoints take; `nil` where none tells it.
  public let weightedMean: EmotionFigure?
  /// How many touchpoints the weighted mean rests on.
  public let timed: Int
  /// The highest point, the latest of those that tie; `nil` where nothing is scored.
  public let peak: PointFacts?
  /// The lowest point, the latest of those that tie; `nil` where nothing is scored.
  public let trough: PointFacts?
  /// The last scored touchpoint.
  public let end: PointFacts?
  /// Whether all emotions are equal, so that peak and trough say nothing.
  public let isFlat: Bool
  /// What is remembered; `nil` for fewer than two emotions.
  public let peakEnd: PeakEndFacts?
  /// The mean size of its steps; `nil` for fewer than two emotions.
  public let volatility: ScaleDistance?
  /// The steepest fall; `nil` where it never falls.
  public let steepestFall: CurveStepFacts?
  /// The steepest rise; `nil` where it never rises.
  public let steepestRise: CurveStepFacts?
  /// How soon the feeling is back to neutral behind the lowest point; `nil` where no emotion is negative.
  public let recovery: RecoveryFacts?
  /// What was experienced against what was expected.
  public let expectation: ExpectationFacts
  /// How many touchpoints name a channel.
  public let withChannel: Int
  /// How often the channel changes.
  public let channelSwitches: Int
  /// How often the customer then has to begin anew.
  public let lostContexts: Int

  init(_ summary: CurveSummary, _ context: FactContext) {
    let scale = context.emotionScale
    scored = summary.scoredCount
    of = summary.touchpointCount
    mean = EmotionFigure(summary.mean, on: scale)
    weightedMean = EmotionFigure(summary.durationWeightedMean, on: scale)
    timed = summary.timedCount
    peak = PointFacts(summary.peak, context)
    trough = PointFacts(summary.trough, context)
    end = PointFacts(summary.end, context)
    isFlat = summary.isFlat
    peakEnd = PeakEndFacts(summary, context)
    volatility = ScaleDistance(summary.volatility, on: scale)
    steepestFall = CurveStepFacts(summary.steepestFall, context)
    steepestRise = CurveStepFacts(summary.steepestRise, context)
    recovery = summary.recovery.flatMap { RecoveryFacts($0, context) }
    expectation = ExpectationFacts(summary.gaps, context)
    withChannel = summary.channels.count
    channelSwitches = summary.channels.switches
    lostContexts = summary.channels.lostSwitches
  }
}

extension CurveFacts: FactRecord {
  package static let name = "curve"
  package static let summary =
    "The figures of a stretch of a way: of a path, of its part in a stage or a channel, of a branch."
  package static let fields: [FactField<CurveFacts>] = [
    FactField("scored", "How many touchpoints carry an emotion: what all emotion figures here rest on.") { $0.scored },
    FactField("of", "How many touchpoints it has; one that is passed twice counts twice.") { $0.of },
    FactField("mean", "The mean of the emotions; null where there is none.") { $0.mean },
    FactField(
      "weightedMean", "The mean weighted by how long touchpoints take; null where no scored touchpoint has a duration."
    ) { $0.weightedMean },
    FactField("timed", "How many touchpoints carry an emotion and a duration: what the weighted mean rests on.") {
      $0.timed
    },
    FactField("peak", "The highest point; the latest of those that tie.") { $0.peak },
    FactField("trough", "The lowest point; the latest of those that tie.") { $0.trough },
    FactField("end", "The last touchpoint that carries an emotion.") { $0.end },
    FactField("flat", "Whether all emotions are equal, so that peak and trough say nothing.") { $0.isFlat },
    FactField("peakEnd", "What is remembered; null for fewer than two emotions.") { $0.peakEnd },
    FactField("volatility", "The mean size of its steps; null for fewer than two emotions.") { $0.volatility },
    FactField("steepestFall", "The steepest fall; null where it never falls.") { $0.steepestFall },
    FactField("steepestRise", "The steepest rise; null where it never rises.") { $0.steepestRise },
    FactField(
      "recovery", "How soon the feeling is back to neutral behind the lowest point; null where no emotion is negative."
    ) { $0.recovery },
    FactField("expectation", "What was experienced against what was expected.") { $0.expectation },
    FactField("withChannel", "How many touchpoints name a channel: what the next two rest on.") { $0.withChannel },
    FactField("channelSwitches", "How often the channel changes from one of them to the next.") { $0.channelSwitches },
    FactField("lostContexts", "In how many of those changes the customer has to begin anew.") { $0.lostContexts },
  ]
}
