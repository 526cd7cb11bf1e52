extension Interval {
  /// The interval of the difference of two scores in points, from the adjusted values, −200…200.
  static func difference(_ earlier: NetPromoterScore, _ later: NetPromoterScore) -> Interval {
    let (one, two) = (earlier.adjusted, later.adjusted)
    let reach = z * (one.variance / one.n + two.variance / two.n).squareRoot()
    let middle = two.net - one.net
    return Interval(max(100 * (middle - reach), -200), min(100 * (middle + reach), 200))
  }

  /// Newcombe's interval of the difference of two shares, −1…1.
  static func difference(_ earlier: CountedShare, _ later: CountedShare) -> Interval {
    let (one, two) = (earlier.interval, later.interval)
    func reach(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    let middle = later.value - earlier.value
    return Interval(
      max(middle - reach(later.value - two.lower, one.upper - earlier.value), -1),
      min(middle + reach(two.upper - later.value, earlier.value - one.lower), 1))
  }

  /// Welch's interval of the difference of two means; `nil` where one has a single answer.
  static func difference(_ earlier: AnswerMean, _ later: AnswerMean, _ test: DifferenceTest) -> Interval? {
    guard case .means(let freedom) = test.kind, let one = earlier.standardError, let two = later.standardError else {
      return nil
    }
    let reach = t(freedom) * (one * one + two * two).squareRoot()
    let middle = later.value - earlier.value
    return Interval(middle - reach, middle + reach)
  }
}
