import JourneyModel
public import JourneySyntax

/// How many customers reach each stage, and where they are lost.
public struct FunnelFacts: Hashable, Sendable {
  /// From each place to the next.
  public let steps: [FunnelStepFacts]
  /// From the first place to the last.
  public let overall: FunnelStepFacts?
  /// The place in `steps` where most are lost; `nil` where nobody is.
  public let largestLoss: Int?
  /// The place in `steps` where the largest part is lost; `nil` where nobody is.
  public let largestDropOff: Int?

  init(_ funnel: Funnel, _ context: FactContext) {
    steps = funnel.steps.map { FunnelStepFacts($0, context) }
    overall = funnel.overall.map { FunnelStepFacts($0, context) }
    largestLoss = funnel.largestLoss.flatMap { funnel.steps.firstIndex(of: $0) }
    largestDropOff = funnel.largestDropOff.flatMap { funnel.steps.firstIndex(of: $0) }
  }
}

extension FunnelFacts: FactRecord {
  package static let name = "funnel"
  package static let summary =
    "How many customers reach each stage, and where they are lost. Optional stages are no part of it."
  package static let fields: [FactField<FunnelFacts>] = [
    FactField("steps", "From each place where people were counted to the next.") { $0.steps },
    FactField("overall", "From the first place to the last.") { $0.overall },
    FactField("largestLoss", "The step on which most are lost, counted from 0; null where nobody is.") {
      $0.largestLoss
    },
    FactField("largestDropOff", "The step on which the largest part is lost, counted from 0; null where nobody is.") {
      $0.largestDropOff
    },
  ]
}

/// A step of a funnel.
public struct FunnelStepFacts: Hashable, Sendable {
  /// The id of the stage where it begins.
  public let from: String
  /// The id of the stage where it ends; the same one where it is counted at both ends.
  public let to: String
  /// Whether the later count is of those who leave the stage.
  public let isExit: Bool
  /// How many there were.
  public let entered: Int
  /// How many of them went on.
  public let continued: Int
  /// How many were lost; below 0 where more came than could.
  public let lost: Int
  /// The part that went on; above 1 where more came than could, `nil` where nobody could.
  public let conversion: FiniteNumber?
  /// Where the conversion of everybody lies; `nil` where more came than could.
  public let interval: IntervalFacts?

  init(_ step: Funnel.Step, _ context: FactContext) {
    from = context.journey.stages[step.from.stageIndex].id
    to = context.journey.stages[step.to.stageIndex].id
    isExit = step.to.isExit
    entered = step.from.count
    continued = step.to.count
    lost = step.loss
    conversion = step.conversion.flatMap { FiniteNumber($0) }
    interval = step.share.flatMap { IntervalFacts($0, in: context.language) }
  }
}

extension FunnelStepFacts: FactRecord {
  package static let name = "funnelStep"
  package static let summary = "A step of a funnel."
  package static let fields: [FactField<FunnelStepFacts>] = [
    FactField("from", "The id of the stage where it begins.") { $0.from },
    FactField("to", "The id of the stage where it ends.") { $0.to },
    FactField("exit", "Whether the later count is of those who leave that stage, and not of those who come in.") {
      $0.isExit
    },
    FactField("entered", "How many there were.") { $0.entered },
    FactField("continued", "How many went on.") { $0.continued },
    FactField("lost", "How many were lost; below 0 where more came than could.") { $0.lost },
    FactField("conversion", "The part that went on; above 1 where more came than could, null where nobody could.") {
      $0.conversion
    },
    FactField("interval", "Where the conversion of everybody lies; null where more came than could.") { $0.interval },
  ]
}
