import JourneyModel

/// A step of the curve between two scored touchpoints that follow each other.
public struct CurveStepFacts: Hashable, Sendable {
  /// Where it begins.
  public let from: PointFacts
  /// Where it ends.
  public let to: PointFacts
  /// How far it goes: negative for a fall.
  public let change: ScaleDistance

  init?(_ step: CurveStep?, _ context: FactContext) {
    guard let step, let begin = PointFacts(step.from, context), let end = PointFacts(step.to, context),
      let change = ScaleDistance(step.height, on: context.emotionScale)
    else { return nil }
    self.from = begin
    self.to = end
    self.change = change
  }
}

extension CurveStepFacts: FactRecord {
  package static let name = "step"
  package static let summary = "A step of the curve between two scored touchpoints that follow each other."
  package static let fields: [FactField<CurveStepFacts>] = [
    FactField("from", "Where it begins.") { $0.from },
    FactField("to", "Where it ends.") { $0.to },
    FactField("change", "How far it goes; negative for a fall.") { $0.change },
  ]
}
