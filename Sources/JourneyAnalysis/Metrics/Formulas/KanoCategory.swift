/// What a feature is to a customer, by the model of Kano (1984).
public enum KanoCategory: String, Hashable, Sendable, CaseIterable {
  case attractive = "A"
  case oneDimensional = "O"
  case mustBe = "M"
  case indifferent = "I"
  case reverse = "R"
  case questionable = "Q"

  /// An answer to "how do you feel if it is there", and to "how do you feel if it isn't".
  public enum Answer: Int, Hashable, Sendable, CaseIterable {
    case like, mustBe, neutral, liveWith, dislike
  }

  /// The category of a pair of answers.
  /// - Parameters:
  ///   - present: how it would be to have the feature (the functional question).
  ///   - absent: how it would be not to have it (the dysfunctional question).
  public init(present: Answer, absent: Answer) {
    self =
      switch (present, absent) {
      case (.like, .like), (.dislike, .dislike): .questionable
      case (.like, .dislike): .oneDimensional
      case (.like, _): .attractive
      case (.dislike, _), (_, .like): .reverse
      case (_, .dislike): .mustBe
      default: .indifferent
      }
  }
}
