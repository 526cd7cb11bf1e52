/// The mean of answers on a scale, with the interval that Student's t gives.
public struct AnswerMean: Hashable, Sendable {
  /// How many answered, > 0.
  public let answers: Int
  /// The mean.
  public let value: Double
  /// The sum of the squared distances from the mean, ≥ 0.
  let squares: Double

  /// The mean of a distribution; `nil` where nobody answered, or more did than can be counted.
  /// - Parameter distribution: each answer with the number of people who gave it; below 0 counts as 0.
  public init?(_ distribution: [(answer: Double, count: Int)]) {
    guard let answers = Int.sum(distribution.map { max($0.count, 0) }), answers > 0 else { return nil }
    let n = Double(answers)
    let mean = distribution.reduce(0) { $0 + $1.answer * Double(max($1.count, 0)) } / n
    self.answers = answers
    value = mean
    squares = distribution.reduce(0) {
      $0 + ($1.answer - mean) * ($1.answer - mean) * Double(max($1.count, 0))
    }
  }

  /// The standard deviation of the population, estimated from this sample (n − 1); `nil` for a single answer.
  public var standardDeviation: Double? { answers > 1 ? (squares / Double(answers - 1)).squareRoot() : nil }

  /// The standard deviation of these answers themselves (n).
  public var standardDeviationOfAnswers: Double { (squares / Double(answers)).squareRoot() }

  /// How far means of samples like this one scatter; `nil` for a single answer.
  public var standardError: Double? { standardDeviation.map { $0 / Double(answers).squareRoot() } }

  /// Where the mean of everybody lies: x̄ ± t·s/√n; `nil` for a single answer, which says nothing of the others.
  public var interval: Interval? {
    standardError.map {
      let reach = Interval.t(Double(answers - 1)) * $0
      return Interval(value - reach, value + reach)
    }
  }
}
