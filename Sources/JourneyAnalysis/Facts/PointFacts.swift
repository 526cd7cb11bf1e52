/// A touchpoint with its emotion: a peak, a trough, an end.
public struct PointFacts: Hashable, Sendable {
  /// The id of the touchpoint.
  public let touchpoint: String
  /// Its 1-based number among the journey's touchpoints.
  public let number: Int
  /// Its emotion.
  public let emotion: EmotionFigure

  init?(_ point: EmotionCurve.Point?, _ context: FactContext) {
    guard let point, let emotion = EmotionFigure(point.level, on: context.emotionScale) else { return nil }
    touchpoint = context.id(at: point.touchpointIndex)
    number = point.touchpointIndex + 1
    self.emotion = emotion
  }
}

extension PointFacts: FactRecord {
  package static let name = "point"
  package static let summary = "A touchpoint with its emotion: a peak, a trough, an end."
  package static let isInline = true
  package static let fields: [FactField<PointFacts>] = [
    FactField("touchpoint", "The id of the touchpoint.") { $0.touchpoint },
    FactField("number", "Its number among the journey's touchpoints, from 1.") { $0.number },
    FactField("emotion", "Its emotion.") { $0.emotion },
  ]
}
