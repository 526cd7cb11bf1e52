import JourneyAnalysis
import JourneyModel
import JourneyTestSupport
import Testing

/// What must hold of every figure, whatever the answers are.
@Suite struct MetricPropertyTests {
  private static let seeds = Array(UInt64(1)...200)

  /// How many gave each answer of a scale from 0 up.
  private static func counts(_ size: Int, _ random: inout SeededGenerator) -> [Int] {
    let most = random.pick([2, 20, 500])
    var counts = (0..<size).map { _ in random.below(most) }
    counts[random.below(size)] += 1
    return counts
  }

  private static func score(_ counts: [Int]) -> NetPromoterScore? {
    NetPromoterScore(
      promoters: counts[9] + counts[10], passives: counts[7] + counts[8], detractors: counts[0...6].reduce(0, +))
  }

  private func figure(_ counts: [Int], order: [Int]? = nil) throws -> MetricFigure {
    let answers = (order ?? Array(counts.indices)).map { "\($0): \(counts[$0])" }.joined(separator: ", ")
    return try #require(MetricFigure(metric("metric: nps, distribution: {\(answers)}")))
  }

  @Test(arguments: seeds) func theOrderOfAnswersIsNothing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let counts = Self.counts(11, &random)
    let order = counts.indices.shuffled(using: &random)
    #expect(try figure(counts) == figure(counts, order: order))
    let pairs = counts.enumerated().map { (answer: Double($0.offset), count: $0.element) }
    let mean = try #require(AnswerMean(pairs))
    let other = try #require(AnswerMean(order.map { pairs[$0] }))
    #expect(
      isNear(mean.value, other.value, 1e-12)
        && isNear(mean.standardDeviationOfAnswers, other.standardDeviationOfAnswers, 1e-9))
  }

  @Test(arguments: seeds) func nineForTenAndZeroForSixChangeNothing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let counts = Self.counts(11, &random)
    var moved = counts
    moved[10] += moved[9]
    moved[9] = 0
    moved[6] += moved[0]
    moved[0] = 0
    #expect(try figure(counts) == figure(moved))
  }

  @Test(arguments: seeds) func swappedPromotersAndDetractorsTurnTheSign(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let one = try #require(Self.score(Self.counts(11, &random)))
    let two = try #require(
      NetPromoterScore(promoters: one.detractors, passives: one.passives, detractors: one.promoters))
    #expect(isNear(two.value, -one.value, 1e-9))
    #expect(isNear(two.interval.lower, -one.interval.upper, 1e-9))
    #expect(isNear(two.interval.upper, -one.interval.lower, 1e-9))
  }

  @Test(arguments: seeds) func morePassivesMoveTheScoreTowardsZero(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let one = try #require(Self.score(Self.counts(11, &random)))
    let two = try #require(
      NetPromoterScore(
        promoters: one.promoters, passives: one.passives + 1 + random.below(50), detractors: one.detractors))
    #expect(abs(two.value) <= abs(one.value) && two.value * one.value >= 0)
    if one.value != 0 { #expect(abs(two.value) < abs(one.value)) }
  }

  @Test(arguments: seeds) func theScoresIntervalHoldsItsMiddleAndStaysOnTheScale(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let score = try #require(Self.score(Self.counts(11, &random)))
    let n = Double(score.answers)
    #expect(score.interval.contains(score.value * n / (n + 3)))
    #expect(-100 <= score.interval.lower && score.interval.upper <= 100)
    let twice = try #require(
      NetPromoterScore(
        promoters: 2 * score.promoters, passives: 2 * score.passives, detractors: 2 * score.detractors))
    #expect(twice.value == score.value)
    #expect(twice.adjustedIntervalUnclamped.halfWidth < score.adjustedIntervalUnclamped.halfWidth)
  }

  @Test(arguments: seeds) func aSharesIntervalIsMirroredAndNarrows(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let total = 1 + random.below(random.pick([5, 100, 100_000]))
    let share = try #require(CountedShare(random.below(total + 1), of: total))
    let (interval, other) = (share.interval, share.complement.interval)
    #expect(isNear(other.lower, 1 - interval.upper, 1e-12) && isNear(other.upper, 1 - interval.lower, 1e-12))
    #expect(
      0 <= interval.lower && interval.lower <= share.value && share.value <= interval.upper && interval.upper <= 1)
    let twice = try #require(CountedShare(2 * share.count, of: 2 * total))
    #expect(twice.interval.halfWidth < interval.halfWidth)
  }

  @Test(arguments: seeds) func aMeanMovesWithItsScale(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var counts = Self.counts(7, &random)
    counts[0] += 1
    counts[6] += 1
    let (factor, shift) = (Double(1 + random.below(9)) / 2, Double(random.below(41) - 20))
    func mean(_ change: (Double) -> Double) throws -> AnswerMean {
      try #require(AnswerMean(counts.enumerated().map { (change(Double($0.offset)), $0.element) }))
    }
    let (one, two) = (try mean { $0 }, try mean { $0 * factor + shift })
    #expect(isNear(two.value, one.value * factor + shift, 1e-9))
    #expect(isNear(two.standardDeviation, (one.standardDeviation ?? .nan) * factor, 1e-9))
    #expect(isNear(two.interval?.lower, (one.interval?.lower ?? .nan) * factor + shift, 1e-9))
    #expect(one.interval?.contains(one.value) == true)
    let twice = try #require(AnswerMean(counts.enumerated().map { (Double($0.offset), 2 * $0.element) }))
    #expect((twice.interval?.halfWidth ?? .infinity) < (one.interval?.halfWidth ?? 0))
  }

  @Test(arguments: seeds) func aDifferenceTurnsItsSignWithItsOrder(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func mean() throws -> AnswerMean {
      var counts = Self.counts(5, &random)
      counts[0] += 1
      counts[4] += 1
      return try #require(AnswerMean(counts.enumerated().map { (Double($0.offset), $0.element) }))
    }
    func share() throws -> CountedShare {
      let total = 1 + random.below(300)
      return try #require(CountedShare(random.below(total + 1), of: total))
    }
    let pairs: [(AnswerSample, AnswerSample)] = [
      (.mean(try mean()), .mean(try mean())), (.share(try share()), .share(try share())),
      (
        .score(try #require(Self.score(Self.counts(11, &random)))),
        .score(try #require(Self.score(Self.counts(11, &random))))
      ),
    ]
    for (one, two) in pairs {
      let (there, back) = (DifferenceTest.compared(one, two), DifferenceTest.compared(two, one))
      let test = try #require(there.test)
      #expect(isNear(back.test?.statistic, -test.statistic, 1e-9) && isNear(back.test?.p, test.p, 1e-9))
      #expect((0...1).contains(test.p))
      #expect(isNear(back.interval?.lower, -(there.interval?.upper ?? .nan), 1e-9))
      let same = DifferenceTest.compared(one, one)
      #expect(same.test?.statistic == 0 && same.test?.p == 1)
    }
  }

  @Test(arguments: seeds) func quantilesUndoWhatLiesBelow(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let share = (Double(random.below(999_998)) + 1) / 1_000_000
    let z = try #require(NormalDistribution.quantile(share))
    #expect(isNear(NormalDistribution.below(z), share, 1e-12))
    let student = StudentDistribution(freedom: 1 + Double(random.below(5000)) / 7)
    let t = try #require(student.quantile(share))
    #expect(isNear(student.below(t), share, 1e-12))
    #expect(abs(t) >= abs(z) - 1e-12)
    #expect(isNear(student.quantile(1 - share), -t, 1e-6 * max(1, abs(t))))
  }

  @Test func quantilesOfNoShareAreNone() {
    for share in [0, 1, -1, 2, Double.nan, .infinity] {
      #expect(NormalDistribution.quantile(share) == nil)
      #expect(StudentDistribution(freedom: 3).quantile(share) == nil)
    }
    #expect(StudentDistribution(freedom: .nan).quantile(0.975).map { $0 > 12.7 } == true)
    #expect(
      StudentDistribution(freedom: .infinity).quantile(0.975).map { isNear($0, 1.959963984540054, 1e-15) } == true)
    #expect(
      StudentDistribution(freedom: 4).below(.infinity) == 1 && StudentDistribution(freedom: 4).beyond(-1e300) == 0)
  }
}
