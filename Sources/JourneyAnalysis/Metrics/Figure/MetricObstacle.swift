public import JourneyModel

/// Why no figure can be made of what a metric gives.
public enum MetricObstacle: Error, Hashable, Sendable {
  /// It gives neither answers nor a value.
  case nothingGiven
  /// Nobody answered.
  case nobodyAnswered
  /// Of promoters, passives and detractors some are missing, and `n` doesn't make up for them.
  case scoreIncomplete
  /// Promoters, passives and detractors, or the counts of a distribution, are more than can be counted.
  case tooManyAnswers
  /// More did than there were.
  case countAboveTotal(count: Int, total: Int)
  /// How many did or were is given, but not of how many, or the other way round.
  case shareIncomplete
  /// The method isn't given, and different ones give different figures.
  case methodMissing
  /// Which answers count as good, or as bad, isn't given, and on this scale it can't be taken for granted.
  case boxesMissing
  /// A box doesn't lie on the scale, or good and bad answers overlap.
  case boxesUnfit
  /// The scale isn't given.
  case scaleMissing
  /// An answer isn't on the scale.
  case answerOffScale(Double, Scale)
  /// A Net Promoter Score is only what was asked on 0…10.
  case notTheScoresScale(Scale)
  /// The weights are another number than what they weigh, have other names, or don't come to anything above zero.
  case weightsUnfit
  /// Keys of the formula aren't given.
  case partsMissing([Part])
  /// The formula has no result with these numbers.
  case formulaUndefined

  /// What a formula is made of.
  public enum Part: Hashable, Sendable {
    case margin, retention, discount
  }
}
