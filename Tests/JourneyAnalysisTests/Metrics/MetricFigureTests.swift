import JourneyAnalysis
import JourneyModel
import JourneySyntax
import Testing

@Suite struct MetricFigureTests {
  private func isNear(_ one: Double, _ two: Double, _ tolerance: Double = 5e-7) -> Bool { abs(one - two) < tolerance }

  /// Newcombe 1998, table I, and scipy 1.17's `proportion_ci(method='wilson')`.
  @Test(arguments: [
    (81, 263, 0.255289, 0.366210), (15, 148, 0.062386, 0.160487), (0, 20, 0, 0.161125), (1, 29, 0.006113, 0.171755),
    (7, 50, 0.069508, 0.261862), (960, 1200, 0.776427, 0.821659), (1, 1, 0.206549, 1),
  ])
  func wilsonsInterval(count: Int, total: Int, lower: Double, upper: Double) throws {
    let interval = try #require(CountedShare(count, of: total)).interval
    #expect(isNear(interval.lower, lower) && isNear(interval.upper, upper), "\(interval)")
    let mirrored = try #require(CountedShare(total - count, of: total)).interval
    #expect(isNear(mirrored.lower, 1 - upper) && isNear(mirrored.upper, 1 - lower))
  }

  @Test func nobodyIsNoShare() {
    #expect(CountedShare(0, of: 0) == nil)
    #expect(CountedShare(3, of: 2) == nil)
    #expect(NetPromoterScore(promoters: 0, passives: 0, detractors: 0) == nil)
    #expect(AnswerMean([]) == nil)
  }

  @Test func theScoreLiesWithinItsInterval() throws {
    let score = try #require(NetPromoterScore(promoters: 71, passives: 58, detractors: 35))
    #expect(isNear(score.value, 21.95122, 1e-4))
    #expect(score.interval.lower < score.value && score.value < score.interval.upper)
    let all = try #require(NetPromoterScore(promoters: 5, passives: 0, detractors: 0))
    #expect(all.value == 100 && all.interval.upper == 100)
  }

  /// A published distribution of 1,000 effort scores with the mean 4.08 (support.cys.group, 3000095529).
  @Test func theMeanOfADistribution() throws {
    let counts = [80, 210, 140, 110, 160, 180, 120]
    let mean = try #require(AnswerMean(counts.enumerated().map { (Double($0.offset + 1), $0.element) }))
    #expect(isNear(mean.value, 4.08, 1e-9))
    #expect(mean.answers == 1000)
    #expect(AnswerMean([(3, 1)])?.interval == nil)
    // Two answers: x̄ ± 12.706·s/√2.
    let two = try #require(AnswerMean([(1, 1), (3, 1)])?.interval)
    #expect(isNear(two.upper - two.lower, 2 * 12.7062, 1e-3))
  }

  @Test(arguments: [
    ("metric: csat, distribution: {1: 5, 2: 8, 3: 21, 4: 62, 5: 68}, scale: 1..5, method: top-box", 130.0 / 164, 164),
    ("metric: nps, distribution: {0: 1, 6: 1, 8: 1, 9: 1, 10: 2}", 100.0 / 6, 6),
    ("metric: fcr, count: 7, of: 50", 0.14, 50),
    ("metric: ces, distribution: {1: 2, 7: 2}, scale: 1..7, method: mean", 4, 4),
    ("metric: csi, value: 68.5, n: 40", 68.5, 40),
  ])
  func aFigureFromAFile(entry: String, value: Double, answers: Int) throws {
    let text = """
      journey: Tea
      metrics:
        - {\(entry)}
      stages:
        - stage: Water
          touchpoints: [Boils]
      """
    let journey = try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey)
    let metric = try #require(journey.metrics.first)
    let figure = try #require(MetricFigure(metric))
    #expect(isNear(figure.value, value, 1e-9), "\(figure)")
    #expect(figure.answers == answers)
  }

  @Test func anEffortScoreWithoutAMethodIsNotGuessed() throws {
    let text =
      "journey: Tea\nmetrics:\n  - {metric: ces, distribution: {1: 2, 7: 2}}\nstages:\n  - stage: Water\n    touchpoints: [Boils]\n"
    let journey = try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey)
    let metric = try #require(journey.metrics.first)
    #expect(MetricFigure(metric) == nil)
  }

  /// Better and worse are two figures of one question: T25.
  @Test func kanoTellsBothShares() throws {
    let entry = "metric: kano, categories: {attractive: 30, one-dimensional: 20, must-be: 40, indifferent: 10}"
    let figure = try #require(MetricFigure(metric(entry)))
    #expect(figure.value == 0.5 && figure.worse == -0.6)
    #expect(figure.shownInFull(in: .english) == "better 50%")
    #expect(figure.worseShown(in: .english) == "worse \u{2212}60%")
    #expect(figure.worseShown(in: .finnish) == "huonompi \u{2212}60\u{A0}%")
    let none = try #require(MetricFigure(metric("metric: kano, categories: {attractive: 3, indifferent: 1}")))
    #expect(none.worseShown(in: .english) == "worse 0%")
    #expect(try #require(MetricFigure(metric("metric: csat, value: 62 %"))).worse == nil)
  }

  @Test(arguments: [
    ("metric: revenue, value: 37.50, unit: €", "37.50\u{A0}€"), ("metric: revenue, value: 40, unit: €", "40\u{A0}€"),
    ("metric: visits, value: 3.5, unit: visits", "3.5\u{A0}visits"), ("metric: revenue, value: 37.50", "37.5"),
    ("metric: share, value: 12, unit: '%'", "12%"), ("metric: csat, value: 62 %, unit: €", "62%"),
  ])
  func theAuthorsUnitStandsBehindTheFigure(entry: String, shown: String) throws {
    #expect(try #require(MetricFigure(metric(entry))).shownInFull(in: .english) == shown)
  }

  @Test func theTargetHasTheUnitToo() throws {
    let figure = try #require(MetricFigure(metric("metric: revenue, value: 30, target: 40, unit: €, better: high")))
    #expect(figure.targetText(in: .english) == "Target 40\u{A0}€ missed")
  }
}
