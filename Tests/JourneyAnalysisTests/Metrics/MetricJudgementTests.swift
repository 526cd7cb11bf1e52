import JourneyAnalysis
import JourneyModel
import Testing

/// What is said about a figure besides the figure.
@Suite struct MetricJudgementTests {
  private func figure(_ entry: String, limits: MetricLimits = .standard) throws -> MetricFigure {
    try #require(MetricFigure(metric(entry), limits: limits))
  }

  @Test func aFigureRestsOnAnswersOrPartsOrAClaim() throws {
    let counted = try figure("metric: fcr, count: 7, of: 50")
    #expect(counted.basis == .answers(.share(try #require(CountedShare(7, of: 50)))) && counted.answers == 50)
    let claimed = try figure("metric: nps, value: 12, n: 80")
    #expect(claimed.basis == .claim && claimed.answers == 80 && claimed.interval == nil)
    let bare = try figure("metric: nps, value: 12")
    #expect(bare.basis == .claim && bare.answers == nil && bare.cautions == [.answersUnknown])
    // A technical measure is nobody's answer.
    #expect(try figure("metric: load time, value: 340, unit: ms").cautions == [])
  }

  /// `−9` stands for everything from −9.5 to −8.5, `−8.95` for no more than half a hundredth.
  @Test(arguments: [
    ("-9", ClaimedValue.Verdict.agrees), ("-8.95", .agrees), ("-8.9", .differs), ("-8.96", .differs), ("-8", .differs),
    ("9", .differs), ("-8.9501", .agrees),
  ])
  func aClaimIsAsExactAsItIsWritten(value: String, verdict: ClaimedValue.Verdict) throws {
    let entry = "metric: nps, promoters: 291, passives: 476, detractors: 395, value: \(value)"
    #expect(try figure(entry).claimed?.verdict == verdict)
    #expect(try figure(entry + ", weighted: yes").claimed?.verdict == .weighted)
  }

  @Test(arguments: [
    ("69 %", ClaimedValue.Verdict.agrees), ("69", .agrees), ("0.69", .agrees), ("69.2 %", .agrees),
    ("69.16 %", .agrees),
    ("70 %", .differs), ("0.7", .agrees), ("0.70", .differs), ("69.1 %", .differs), ("0 %", .differs), ("0", .differs),
  ])
  func aClaimedShareMayBeAPercentage_t12(value: String, verdict: ClaimedValue.Verdict) throws {
    let entry = "metric: csat, distribution: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}, value: \(value)"
    #expect(try figure(entry).claimed?.verdict == verdict)
  }

  @Test func aClaimOfHalfAUnitIsNear() throws {
    // 17.5 is as near to 17 as to 18.
    for value in ["17", "18"] {
      let entry = "metric: nps, promoters: 250, passives: 675, detractors: 75, value: \(value)"
      #expect(try figure(entry).claimed?.verdict == .agrees)
    }
  }

  @Test func fewAnswersAndWideIntervals() throws {
    let few = try figure("metric: nps, promoters: 10, passives: 9, detractors: 10")
    #expect(few.cautions.first == .fewAnswers(29, fewest: 30) && few.cautions.count == 2)
    let wide = try figure("metric: nps, promoters: 40, passives: 20, detractors: 40")
    guard case .wideScore(let points) = try #require(wide.cautions.first) else {
      Issue.record("\(wide.cautions)")
      return
    }
    #expect(isNear(points, 17.2, 0.3) && wide.cautions.count == 1)
    #expect(try figure("metric: nps, promoters: 400, passives: 200, detractors: 400").cautions == [])
    guard case .wideShare(let part) = try figure("metric: fcr, count: 25, of: 50").cautions.first else {
      Issue.record("no caution")
      return
    }
    #expect(isNear(part, 0.134, 1e-3))
    #expect(try figure("metric: fcr, count: 25, of: 50", limits: MetricLimits(halfWidthOfShare: 0.2)).cautions == [])
  }

  @Test func tenOfTenBuyersAreEverybodyAndTenOfFiveThousandArent() throws {
    let entry = "metric: retention, count: 9, of: 10, population: "
    #expect(try figure(entry + "10").isCensus && figure(entry + "10").cautions == [])
    #expect(try figure(entry + "20").isCensus)
    #expect(try !figure(entry + "21").isCensus)
    #expect(try figure(entry + "5000").cautions.first == .fewAnswers(10, fewest: 30))
    #expect(try figure(entry + "0").cautions.isEmpty == false)
  }

  @Test func otherCountsThanNSays() throws {
    let found = try figure("metric: csat, distribution: {5: 400, 1: 100}, n: 520")
    #expect(found.cautions == [.countsDisagree(counted: 500, said: 520)] && found.answers == 500)
  }

  @Test func aClaimStandsInForAnswersThatMakeNoFigure() throws {
    let found = try figure("metric: ces, value: 4.1, scale: 1..7, distribution: {1: 40, 7: 30}")
    #expect(found.basis == .claim && found.value == 4.1 && found.answers == 70)
    #expect(found.cautions == [.answersUnused(.methodMissing)])
  }

  @Test(arguments: [
    ("count: 60, of: 100, target: 50 %", TargetCheck.Verdict.met, true),
    ("count: 60, of: 100, target: 80 %", .missed, true), ("count: 60, of: 100, target: 80", .missed, true),
    ("count: 60, of: 100, target: 0.65", .indistinguishable, true),
    ("count: 60, of: 100, target: 60 %", .indistinguishable, true),
    ("count: 60, of: 100, population: 100, target: 65 %", .missed, false),
    ("value: 60 %, target: 65 %", .missed, false),
    ("value: 65 %, target: 65 %", .met, false),
  ])
  func aTargetIsMetOrMissedOrNeither(facts: String, verdict: TargetCheck.Verdict, isTested: Bool) throws {
    let target = try #require(try figure("metric: fcr, \(facts)").target)
    #expect(target.verdict == verdict && target.isTested == isTested)
  }

  @Test func aTargetMayBeAtMost() throws {
    let churn = "metric: churn, count: 60, of: 1000, target: "
    #expect(try figure(churn + "10 %").target?.verdict == .met)
    #expect(try figure(churn + "3 %").target?.verdict == .missed)
    let effort = "metric: ces, method: mean, scale: 1..5, distribution: {1: 50, 2: 50}, target: 3"
    #expect(try figure(effort).target?.verdict == .directionUnknown)
    #expect(try figure(effort + ", better: low").target?.verdict == .met)
  }

  @Test(arguments: [
    ("metric: nps", MetricObstacle.nothingGiven), ("metric: nps, n: 40", .nothingGiven),
    ("metric: nps, promoters: 4", .scoreIncomplete), ("metric: nps, promoters: 4, detractors: 5", .scoreIncomplete),
    ("metric: nps, promoters: 4, detractors: 5, n: 8", .scoreIncomplete),
    ("metric: nps, promoters: 0, passives: 0, detractors: 0", .nobodyAnswered),
    ("metric: nps, scale: 1..10, distribution: {9: 4}", .notTheScoresScale(Scale(1, 10))),
    ("metric: nps, distribution: {11: 4}", .answerOffScale(11, Scale(0, 10))),
    ("metric: csat, distribution: {5: 0}", .nobodyAnswered),
    ("metric: fcr, count: 5", .shareIncomplete), ("metric: fcr, of: 5", .shareIncomplete),
    ("metric: fcr, count: 0, of: 0", .nobodyAnswered),
    ("metric: fcr, count: 6, of: 5", .countAboveTotal(count: 6, total: 5)),
    ("metric: trust, method: top-box, distribution: {1: 4}", .scaleMissing),
    ("metric: trust, method: normalised-mean, distribution: {1: 4}", .scaleMissing),
    ("metric: trust, scale: 1..5, method: net, distribution: {1: 4}, boxes: {top: 3..5, bottom: 1..3}", .boxesUnfit),
    ("metric: trust, scale: 1..5, method: top-box, distribution: {1: 4}, boxes: {top: 5..7}", .boxesUnfit),
    ("metric: csi, means: [0, 5, 5]", .answerOffScale(0, Scale(1, 10))),
  ])
  func whatMakesNoFigureSaysWhy(entry: String, obstacle: MetricObstacle) throws {
    let found = try metric(entry)
    #expect(MetricFigure(found) == nil)
    #expect(MetricFigure.obstacle(to: found) == obstacle)
  }

  @Test func aScoreOfOtherBoxesIsAnotherMethod() throws {
    let found = try figure(
      "metric: nps, scale: 1..5, boxes: {top: 4..5, bottom: 1..2}, distribution: {5: 3, 3: 1, 1: 1}")
    #expect(found.value == 40 && found.method == .net(good: Scale(4, 5), bad: Scale(1, 2)))
  }

  @Test func greatNumbersNeitherOverflowNorTrap() throws {
    let most = 999_999_999_999_999
    let found = try figure("metric: nps, promoters: \(most), passives: \(most), detractors: \(most), target: 1")
    #expect(found.value == 0 && found.interval.map { $0.lower.isFinite } == true)
    #expect(NetPromoterScore(promoters: .max, passives: 1, detractors: 0) == nil)
    #expect(AnswerMean([(1, .max), (2, .max)]) == nil)
    #expect(CountedShare(.max, of: .max)?.interval.upper == 1)
    let many = (0..<9999).map { "\($0): \(most)" }.joined(separator: ", ")
    #expect(MetricFigure.obstacle(to: try metric("metric: trust, distribution: {\(many)}")) == .tooManyAnswers)
    #expect(
      try MetricDifference(
        from: metric("metric: fcr, count: \(most), of: \(most)"), to: metric("metric: fcr, count: 1, of: 1")
      ).test?.p == 1)
  }
}
