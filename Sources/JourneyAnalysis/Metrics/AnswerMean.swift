/// The mean of answers on a scale, with the interval that Student's t gives.
public struct AnswerMean: Hashable, Sendable {
  /// How many answered, > 0.
  public let answers: Int
  /// The mean.
  public let value: Double
  /// `nil` for a single answer, which says nothing of the others.
  public let interval: Interval?

  /// The mean of a distribution; `nil` where nobody answered.
  /// - Parameter distribution: each answer with the number of people who gave it, ≥ 0.
  public init?(_ distribution: [(answer: Double, count: Int)]) {
    let answers = distribution.reduce(0) { $0 + max($1.count, 0) }
    guard answers > 0 else { return nil }
    let n = Double(answers)
    let mean = distribution.reduce(0) { $0 + $1.answer * Double(max($1.count, 0)) } / n
    self.answers = answers
    value = mean
    guard answers > 1 else {
      interval = nil
      return
    }
    let squares = distribution.reduce(0) {
      $0 + ($1.answer - mean) * ($1.answer - mean) * Double(max($1.count, 0))
    }
    let reach = Interval.t(answers - 1) * (squares / (n - 1) / n).squareRoot()
    interval = Interval(mean - reach, mean + reach)
  }
}
