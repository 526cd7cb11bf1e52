/// Counted answers, by how they are summed up.
public enum AnswerSample: Hashable, Sendable {
  /// A share of them.
  case share(CountedShare)
  /// The share of good ones less that of bad ones.
  case score(NetPromoterScore)
  /// Their mean.
  case mean(AnswerMean)

  /// The figure: a share 0…1, points −100…100, or a number of the scale.
  public var value: Double {
    switch self {
    case .share(let share): share.value
    case .score(let score): score.value
    case .mean(let mean): mean.value
    }
  }

  /// How many they are, > 0.
  public var answers: Int {
    switch self {
    case .share(let share): share.total
    case .score(let score): score.answers
    case .mean(let mean): mean.answers
    }
  }

  /// Where the figure of everybody lies, at 95 %: Wilson's, the adjusted Wald, or Student's interval; `nil` for the mean of
  /// a single answer.
  public var interval: Interval? {
    switch self {
    case .share(let share): share.interval
    case .score(let score): score.interval
    case .mean(let mean): mean.interval
    }
  }
}
