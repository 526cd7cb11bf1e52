/// All rules there are.
public enum RuleRegistry {
  /// The rules, by id.
  public static let all: [any Rule] = [
    WayWithoutEnd(),
    EmotionOutOfRange(),
    DuplicateID(),
    MissingStage(),
    MixedLanguages(),
    JourneyWithoutCurve(),
    RatingOutOfRange(),
    ReferenceWithoutTarget(),
    StageWithoutTouchpoint(),
    InvalidSuppression(),
    UnusedSuppression(),
    UnknownKey(),
    UnreachableTouchpoint(),
  ]

  /// The rule with an id; `nil` where there is none.
  public static func rule(_ id: String) -> (any Rule)? { all.first { $0.id == id } }
}
