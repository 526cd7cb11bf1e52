import JourneyAnalysis
import JourneyModel
import Testing

/// CSAT, CES, CSI, and the intervals of shares.
@Suite struct SatisfactionTests {
  private func figure(_ entry: String) throws -> MetricFigure { try #require(MetricFigure(metric(entry))) }

  @Test func t11TwoMethodsOfTheSameAnswers_feedbackly() throws {
    let answers = "distribution: {5: 2, 4: 3, 3: 2, 2: 4, 1: 1}"
    let mean = try figure("metric: csat, method: normalised-mean, \(answers)")
    #expect(isNear(mean.value, 0.52083, 5e-6) && mean.shown(in: .english) == "52%")
    #expect(mean.method == .normalisedMean(on: Scale(1, 5)))
    let box = try figure("metric: csat, \(answers)")
    #expect(isNear(box.value, 0.41667, 5e-6) && box.shown(in: .finnish) == "42\u{A0}%")
    #expect(box.method == .topBox(Scale(4, 5)))
  }

  @Test(arguments: [
    ("5: 42, 4: 32, 3: 10, 2: 9, 1: 14", 0.6916), ("5: 10, 4: 20, 3: 10, 2: 5, 1: 5", 0.6),
    ("5: 120, 4: 40, 3: 40", 0.8),
  ])
  func t12t13t15TheTopTwoBoxes_delighted_vocMetrics_wyapy(answers: String, share: Double) throws {
    #expect(isNear(try figure("metric: csat, distribution: {\(answers)}").value, share, 5e-5))
  }

  @Test func t14SixtyOfAHundred_sourceTextAndScipy() throws {
    let found = try figure("metric: csat, count: 60, of: 100")
    #expect(isNear(found.value, 0.6, 1e-12))
    #expect(isNear(found.interval?.lower, 0.5020, 5e-5) && isNear(found.interval?.upper, 0.6906, 5e-5))
  }

  /// Newcombe 1998, table I, and scipy 1.17's `proportion_ci(method='wilson')`.
  @Test(arguments: [
    (81, 263, 0.255289, 0.366210), (15, 148, 0.062386, 0.160487), (0, 20, 0, 0.161125), (1, 29, 0.006113, 0.171755),
    (7, 50, 0.069508, 0.261862), (960, 1200, 0.776427, 0.821659), (1, 1, 0.206549, 1),
  ])
  func wilsonsTable_newcombe1998AndScipy(count: Int, total: Int, lower: Double, upper: Double) throws {
    let share = try #require(CountedShare(count, of: total))
    #expect(isNear(share.interval.lower, lower) && isNear(share.interval.upper, upper), "\(share.interval)")
    let mirrored = share.complement.interval
    #expect(isNear(mirrored.lower, 1 - upper) && isNear(mirrored.upper, 1 - lower))
  }

  @Test func notTheExactInterval_scipyDefaultAtSevenOfFifty() throws {
    let interval = try #require(CountedShare(7, of: 50)).interval
    #expect(!isNear(interval.lower, 0.058192, 5e-3) && !isNear(interval.upper, 0.267396, 5e-3))
  }

  @Test func notTheLowerBoundOfSuptask_whoseSampleSizeIsRight() throws {
    let interval = try #require(CountedShare(960, of: 1200)).interval
    #expect(!isNear(interval.lower, 0.778, 5e-4) && isNear(interval.upper, 0.821, 1e-3))
    #expect(SampleSize.share(margin: 0.03, expected: 0.8) == 683)
  }

  @Test func t16TheSignOfANetScoreIsThatOfItsBoxes_cysGroup() throws {
    let answers = "scale: 1..7, distribution: {1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120}"
    #expect(isNear(try figure("metric: ces, method: mean, better: high, \(answers)").value, 4.08, 1e-9))
    #expect(isNear(try figure("metric: ces, method: top-box, \(answers)").value, 0.46, 1e-12))
    let net = "metric: ces, method: net, \(answers), boxes: "
    #expect(isNear(try figure(net + "{top: 6..7, bottom: 1..3}").value, -13, 1e-9))
    #expect(isNear(try figure(net + "{top: 5..7, bottom: 1..3}").value, 3, 1e-9))
    #expect(MetricFigure.obstacle(to: try metric("metric: ces, method: net, \(answers)")) == .boxesMissing)
    #expect(MetricFigure.obstacle(to: try metric("metric: ces, \(answers)")) == .methodMissing)
  }

  @Test func whichWayEffortGoesIsWritten() throws {
    let answers = "method: mean, scale: 1..5, distribution: {1: 10, 2: 5}"
    #expect(try figure("metric: ces, better: low, \(answers)").isHighBetter == false)
    #expect(try figure("metric: ces, \(answers)").isHighBetter == nil)
    // Where low is good, the good answers are the low ones; more of them is better all the same.
    let box = try figure("metric: ces, better: low, method: top-box, scale: 1..5, distribution: {1: 10, 2: 5, 5: 5}")
    #expect(box.method == .topBox(Scale(1, 2)) && box.value == 0.75 && box.isHighBetter == true)
  }

  @Test func onOtherScalesTheBoxesAreWritten() throws {
    let answers = "scale: 1..10, distribution: {8: 10, 9: 20, 10: 10}"
    #expect(MetricFigure.obstacle(to: try metric("metric: csat, \(answers)")) == .boxesMissing)
    #expect(try figure("metric: csat, \(answers), boxes: {top: 9..10}").value == 0.75)
    #expect(
      MetricFigure.obstacle(to: try metric("metric: csat, distribution: {4: 1, 7: 3}"))
        == .answerOffScale(7, Scale(1, 5)))
  }

  @Test func t17OhiosWeightsAndEqualOnes_verint() throws {
    let ohio = try figure("metric: csi, means: [8.0, 7.0, 6.5], weights: [0.3885, 0.3190, 0.2925]")
    #expect(isNear(ohio.value, 69.3583, 5e-5))
    let equal = try figure("metric: csi, means: [8.0, 7.0, 6.5]")
    #expect(isNear(equal.value, 68.5185, 5e-5))
    #expect(equal.basis == .parts && equal.interval == nil && equal.range == Scale(0, 100))
    #expect(isNear(try figure("metric: csi, means: [1, 1, 1]").value, 0, 1e-12))
    #expect(isNear(try figure("metric: csi, means: [10, 10, 10]").value, 100, 1e-12))
  }

  @Test func weightsAreFoundByTheirNames() throws {
    let found = try figure(
      "metric: csi, means: {overall: 8.0, expected: 7.0, ideal: 6.5}, "
        + "weights: {ideal: 0.2925, overall: 0.3885, expected: 0.3190}")
    #expect(isNear(found.value, 69.3583, 5e-5))
    // A hundred points shared out are as good as parts of 1.
    let points = try figure("metric: csi, means: [8.0, 7.0, 6.5], weights: [38.85, 31.90, 29.25]")
    #expect(isNear(points.value, 69.3583, 5e-5))
  }

  @Test(arguments: [
    "means: [8, 7], weights: [1]", "means: [8, 7], weights: [0, 0]", "means: [8, 7], weights: [-1, 2]",
    "means: {a: 8, b: 7}, weights: {a: 1, c: 1}",
  ])
  func weightsThatDontFitMakeNoIndex(parts: String) throws {
    #expect(MetricFigure.obstacle(to: try metric("metric: csi, \(parts)")) == .weightsUnfit)
  }
}
