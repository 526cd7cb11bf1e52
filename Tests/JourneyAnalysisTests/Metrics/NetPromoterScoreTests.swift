import JourneyAnalysis
import JourneyModel
import Testing

@Suite struct NetPromoterScoreTests {
  private func score(_ promoters: Int, _ passives: Int, _ detractors: Int) throws -> NetPromoterScore {
    try #require(NetPromoterScore(promoters: promoters, passives: passives, detractors: detractors))
  }

  private func figure(_ distribution: String) throws -> MetricFigure {
    try #require(MetricFigure(metric("metric: nps, distribution: {\(distribution)}")))
  }

  @Test func t1TenAnswersFromOneToTen_rbouch85DSAdventures() throws {
    let found = try figure("1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1")
    #expect(isNear(found.value, -40, 1e-9))
    #expect(found.basis == .answers(.score(try score(2, 2, 6))))
  }

  @Test func t2AThousandAnswers_talkstatsThread58500() throws {
    let found = try score(291, 476, 395)
    #expect(isNear(found.value, -8.9501, 5e-5) && found.value.rounded() == -9)
    #expect(isNear(Interval(found.waldInterval.lower, found.waldInterval.upper).halfWidth, 4.3877, 5e-5))
  }

  @Test func t3ThirdsAndHalves_crossValidated18603() throws {
    let found = try score(162, 108, 54)
    #expect(isNear(found.value, 33.33, 5e-3))
    #expect(isNear(found.standardError, 4.1409, 5e-5))
    // The variance of one answer is 5/9, its root about 0.75.
    #expect(isNear(found.standardError * found.standardError * 324 / 10_000, 5.0 / 9, 1e-12))
  }

  @Test func t4TheSameScoreOfTwoSpreads_codebeats() throws {
    let torn = "10: 5, 9: 9, 2: 5, 1: 4, 0: 5"
    let close = "9: 8, 8: 10, 7: 2, 6: 8"
    #expect(try figure(torn).value == 0 && figure(close).value == 0)
    let means = try [torn, close].map {
      let answers = try metric("metric: nps, distribution: {\($0)}").distribution.map { ($0.answer, $0.count) }
      return try #require(AnswerMean(answers))
    }
    #expect(means.map(\.answers) == [28, 28])
    #expect(isNear(means[0].standardDeviationOfAnswers, 4.23, 5e-3))
    #expect(isNear(means[1].standardDeviationOfAnswers, 1.17, 5e-3))
    #expect(isNear(means[0].standardDeviation, 4.31, 5e-3) && isNear(means[1].standardDeviation, 1.19, 5e-3))
  }

  @Test func t5AHundredAnswers_sixArmTutorial() throws {
    #expect(isNear(try score(50, 30, 20).value, 30, 1e-9))
  }

  @Test func t6RoundedOnlyWhenPrinted_pubDevSatisfaction() throws {
    let found = try figure("1: 1, 7: 2, 8: 1, 9: 1, 10: 1")
    #expect(isNear(found.value, 16.67, 5e-3))
    #expect(found.shown(in: .english) == "+17")
    // Shares that are rounded first give 33 − 17 = 16, which as a claim is found out.
    let answers = "distribution: {1: 1, 7: 2, 8: 1, 9: 1, 10: 1}"
    #expect(try MetricFigure(metric("metric: nps, value: 16, \(answers)"))?.claimed?.verdict == .differs)
    #expect(try MetricFigure(metric("metric: nps, value: 17, \(answers)"))?.claimed?.verdict == .agrees)
  }

  @Test func t7PromotersAndDetractorsDependOnEachOther_computed() throws {
    let found = try #require(MetricFigure(metric("metric: nps, promoters: 250, detractors: 75, n: 1000")))
    let plain = try score(250, 675, 75)
    #expect(found.basis == .answers(.score(plain)))
    #expect(isNear(found.value, 17.5, 1e-9) && isNear(plain.standardError, 1.7157, 5e-5))
    #expect(isNear(plain.waldInterval.lower, 14.14, 5e-3) && isNear(plain.waldInterval.upper, 20.86, 5e-3))
  }

  @Test func t7IsNotDrawnIndependently_gistJdmaturenIsWrong() throws {
    let plain = try score(250, 675, 75)
    // The gist prints 14.3…20.5: it draws promoters and detractors as if one said nothing of the other.
    #expect(!isNear(plain.waldInterval.lower, 14.3, 0.05) && !isNear(plain.waldInterval.upper, 20.5, 0.05))
  }

  @Test func t8TheAdjustedIntervalOfAFewAnswers_computed() throws {
    let found = try score(19, 10, 7)
    #expect(isNear(found.value, 33.33, 5e-3))
    #expect(isNear(found.waldInterval.lower, 7.80, 5e-3) && isNear(found.waldInterval.upper, 58.87, 5e-3))
    #expect(isNear(found.interval.lower, 6.25, 5e-3) && isNear(found.interval.upper, 55.29, 5e-3))
  }

  @Test func t9AllPromoters_computed() throws {
    let found = try score(10, 0, 0)
    #expect(found.standardError == 0 && found.waldInterval.halfWidth == 0)
    #expect(isNear(found.interval.lower, 47.50, 5e-3) && found.interval.upper == 100)
    #expect(isNear(found.adjustedIntervalUnclamped.upper, 106.34, 5e-3))
  }

  /// Pages that let the scale begin at 1, or 6 be passive, are wrong (nicereply 266, aspenanalytics).
  @Test func zeroIsAnAnswerAndSixADetractor() throws {
    #expect(try figure("0: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1").basis == .answers(.score(score(2, 2, 2))))
  }

  @Test(arguments: [(5.0, 1534), (10, 382), (15, 168), (20, 94)])
  func howManyItTakes_measuringUSigTestSampleSize(margin: Double, answers: Int) {
    #expect(SampleSize.score(margin: margin) == answers)
  }

  @Test func noMarginTakesNoNumber() {
    #expect(SampleSize.score(margin: 0) == nil && SampleSize.score(margin: -1) == nil)
    #expect(SampleSize.score(margin: .nan) == nil && SampleSize.score(margin: 1e-12) == nil)
    #expect(SampleSize.share(margin: 0) == nil && SampleSize.score(margin: 1000) == 1)
    #expect(SampleSize.score(margin: 10, variance: 0) == 1)
  }
}
