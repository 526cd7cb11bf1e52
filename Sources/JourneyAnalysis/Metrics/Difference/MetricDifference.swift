public import JourneyModel

/// By how much a metric differs from one measurement to a later one, and whether that is more than noise.
public struct MetricDifference: Hashable, Sendable {
  /// What has become of a figure.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    case improved, worsened
    /// No difference that is more than noise.
    case unchanged
  }

  /// The earlier figure; `nil` where there is none.
  public let earlier: MetricFigure?
  /// The later figure; `nil` where there is none.
  public let later: MetricFigure?
  /// The later figure less the earlier one, in their unit; `nil` where they can't be compared.
  public let value: Double?
  /// Where the difference of everybody lies, at 95 %, in the figures' unit; `nil` where that can't be told.
  ///
  /// Scores: from the adjusted values. Shares: Newcombe's (1998, Statistics in Medicine 17, method 10), from Wilson's
  /// intervals of the two. Means: Welch's.
  public let interval: Interval?
  /// The test; `nil` where there can't be one.
  public let test: DifferenceTest?
  /// For scores the test from the plain values too, which other programs print; `nil` otherwise.
  public let plainTest: DifferenceTest?
  /// Why there is no difference, or no test of it; `nil` where there is.
  public let obstacle: DifferenceObstacle?
  /// Whether both asked at least half of everybody, so that a difference is one even where a sample's would be noise.
  public let isCensus: Bool

  /// Compares two measurements of one metric.
  public init(from earlier: Metric, to later: Metric) {
    let (one, two) = (MetricFigure(earlier), MetricFigure(later))
    let obstacle = Self.obstacle(earlier, one, later, two)
    let comparison: (test: DifferenceTest?, interval: Interval?, obstacle: DifferenceObstacle?) =
      if obstacle == nil, let one, let two { DifferenceTest.compared(one.basis, two.basis) } else {
        (nil, nil, obstacle)
      }
    self.earlier = one
    self.later = two
    value = if obstacle == nil, let one, let two { two.value - one.value } else { nil }
    interval = comparison.interval
    test = comparison.test
    plainTest =
      if obstacle == nil, case .answers(.score(let first)) = one?.basis, case .answers(.score(let second)) = two?.basis
      {
        DifferenceTest(plain: first, second)
      } else {
        nil
      }
    self.obstacle = comparison.obstacle
    isCensus = one?.isCensus == true && two?.isCensus == true
  }

  /// What the difference is in; `nil` where there is none.
  public var unit: MetricFigure.Unit? { value == nil ? nil : later?.unit }

  /// Whether the difference is more than noise at 95 %; `nil` where that can't be told.
  ///
  /// Between two measurements of everybody each difference is real.
  public var isMoreThanNoise: Bool? {
    if isCensus, let value { return value != 0 }
    return test?.isSignificant
  }

  /// What has become of the figure, as far as it is more than noise; `nil` where that, or which way is better, can't be told.
  public var change: Change? {
    guard let isMoreThanNoise, let value else { return nil }
    guard isMoreThanNoise, value != 0 else { return .unchanged }
    return (later?.isHighBetter).map { (value > 0) == $0 ? .improved : .worsened }
  }

  private static func obstacle(
    _ earlier: Metric, _ one: MetricFigure?, _ later: Metric, _ two: MetricFigure?
  ) -> DifferenceObstacle? {
    guard earlier.metric.isSame(as: later.metric) else { return .otherMetric }
    guard let one, let two else {
      return (MetricFigure.obstacle(to: earlier) ?? MetricFigure.obstacle(to: later)).map { .noFigure($0) }
    }
    if let first = earlier.level?.value, let second = later.level?.value, first != second { return .otherLevel }
    guard one.unit == two.unit else { return .otherUnit }
    if let obstacle = MetricMethod.difference(one.method, two.method) { return obstacle }
    if let first = one.isHighBetter, let second = two.isHighBetter, first != second { return .otherDirection }
    return nil
  }
}

extension MetricKind {
  /// Whether it is the same metric; own names without regard to case.
  func isSame(as other: MetricKind) -> Bool { self == other || id.lowercased() == other.id.lowercased() }
}

extension MetricMethod {
  /// What keeps figures of two methods from being compared; `nil` where nothing does.
  static func difference(_ one: MetricMethod, _ two: MetricMethod) -> DifferenceObstacle? {
    switch (one, two) {
    case _ where one == two: nil
    // An author's bare claim is of the method that the metric has elsewhere, for all that is known.
    case (.stated, _), (_, .stated): nil
    case (.mean(let first), .mean(let second)): first == nil || second == nil ? nil : .otherScale
    case (.normalisedMean, .normalisedMean): .otherScale
    default: .otherMethod
    }
  }
}
