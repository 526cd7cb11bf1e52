import JourneyModel

/// How the feeling changes within one touchpoint.
public struct InnerChangeFacts: Hashable, Sendable {
  /// The id of the touchpoint.
  public let touchpoint: String
  /// Its 1-based number among the journey's touchpoints.
  public let number: Int
  /// What the feeling is when it begins.
  public let before: EmotionFigure
  /// What it is when it is over.
  public let after: EmotionFigure
  /// After less before.
  public let change: ScaleDistance

  init?(_ change: InnerChange, _ context: FactContext) {
    let scale = context.emotionScale
    guard let before = EmotionFigure(change.before.level, on: scale),
      let after = EmotionFigure(change.after.level, on: scale), let size = ScaleDistance(change.size, on: scale)
    else { return nil }
    touchpoint = context.id(at: change.touchpointIndex)
    number = change.touchpointIndex + 1
    self.before = before
    self.after = after
    self.change = size
  }
}

extension InnerChangeFacts: FactRecord {
  package static let name = "innerChange"
  package static let summary = "How the feeling changes within one touchpoint, which the curve doesn't show."
  package static let isInline = true
  package static let fields: [FactField<InnerChangeFacts>] = [
    FactField("touchpoint", "The id of the touchpoint.") { $0.touchpoint },
    FactField("number", "Its number among the journey's touchpoints, from 1.") { $0.number },
    FactField("before", "What the feeling is when it begins.") { $0.before },
    FactField("after", "What it is when it is over.") { $0.after },
    FactField("change", "After less before.") { $0.change },
  ]
}
