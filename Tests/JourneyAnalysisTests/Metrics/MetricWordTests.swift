import JourneyAnalysis
import JourneyModel
import Testing

/// What is said about figures is said in three languages, as a piece that fits before a full stop.
@Suite struct MetricWordTests {
  private func check(_ text: (Language) -> String?, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let texts = try Language.allCases.map { try #require(text($0), sourceLocation: sourceLocation) }
    for text in texts {
      #expect(!text.isEmpty && !text.hasSuffix(".") && !text.contains("  "), sourceLocation: sourceLocation)
    }
    #expect(Set(texts).count == 3, "\(texts)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    MetricObstacle.nothingGiven, .nobodyAnswered, .scoreIncomplete, .tooManyAnswers,
    .countAboveTotal(count: 6, total: 5), .shareIncomplete, .methodMissing, .boxesMissing, .boxesUnfit, .scaleMissing,
    .answerOffScale(7, Scale(1, 5)), .notTheScoresScale(Scale(1, 10)), .weightsUnfit,
    .partsMissing([.margin, .retention, .discount]), .formulaUndefined,
  ])
  func obstacles(obstacle: MetricObstacle) throws {
    try check(obstacle.text)
    try check(MetricCaution.answersUnused(obstacle).text)
    try check(DifferenceObstacle.noFigure(obstacle).text)
  }

  @Test(arguments: [
    MetricCaution.fewAnswers(1, fewest: 30), .fewAnswers(12, fewest: 30), .wideScore(halfWidth: 12.4),
    .wideShare(halfWidth: 0.134), .answersUnknown, .countsDisagree(counted: 500, said: 1520),
  ])
  func cautions(caution: MetricCaution) throws { try check(caution.text) }

  @Test(arguments: [
    DifferenceObstacle.otherMetric, .otherMethod, .otherScale, .otherUnit, .otherDirection, .otherLevel, .notCounted,
    .singleAnswer, .noSpread,
  ])
  func differences(obstacle: DifferenceObstacle) throws { try check(obstacle.text) }

  @Test(arguments: [
    MetricMethod.netPromoterScore, .share, .topBox(Scale(4, 5)), .net(good: Scale(6, 7), bad: Scale(1, 3)),
    .mean(on: Scale(1, 7)), .mean(on: nil), .normalisedMean(on: Scale(1, 5)), .satisfactionIndex(weights: []),
    .satisfactionIndex(weights: [1, 2]), .serviceQuality(weights: []), .serviceQuality(weights: [1, 2]), .lifetimeValue,
    .kanoBetter, .stated,
  ])
  func methods(method: MetricMethod) throws { try check(method.name) }

  @Test(arguments: [
    "metric: fcr, count: 60, of: 100, value: 60 %, target: 50 %",
    "metric: fcr, count: 60, of: 100, value: 70.5 %, target: 90 %",
    "metric: fcr, count: 60, of: 100, value: 70 %, weighted: yes, target: 60 %",
    "metric: trust, count: 60, of: 100, value: 6, target: 5 %",
  ])
  func claimsAndTargets(entry: String) throws {
    let figure = try #require(MetricFigure(metric(entry)))
    try check(figure.claimText)
    try check(figure.targetText)
  }

  @Test func aDifferenceSaysWhatItIs() throws {
    let score = MetricDifference(
      from: try metric("metric: nps, promoters: 100, passives: 60, detractors: 40"),
      to: try metric("metric: nps, promoters: 120, passives: 60, detractors: 20"))
    #expect(score.text(in: .english) == "+20, more than noise (p\u{A0}=\u{A0}0.006)")
    try check(score.text)
    let share = MetricDifference(
      from: try metric("metric: fcr, count: 50, of: 100"), to: try metric("metric: fcr, count: 53, of: 100"))
    #expect(share.text(in: .finnish) == "+3\u{A0}prosenttiyksikköä, ei erotu sattumasta (p\u{A0}=\u{A0}0,671)")
    try check(MetricDifference(from: try metric("metric: nps, value: 3"), to: try metric("metric: nps, value: 5")).text)
    try check(MetricDifference(from: try metric("metric: nps, value: 3"), to: try metric("metric: fcr, value: 5")).text)
    for verdict in [
      "promoters: 120, passives: 60, detractors: 20", "promoters: 100, passives: 61, detractors: 40", "value: 3",
    ] {
      let difference = MetricDifference(
        from: try metric("metric: nps, promoters: 100, passives: 60, detractors: 40"),
        to: try metric("metric: nps, \(verdict)"))
      for claim in Metric.Claim.allCases {
        try check(ClaimedChange(claim, against: difference).text)
        try check(ClaimedChange(claim, against: nil).text)
      }
    }
  }
}
