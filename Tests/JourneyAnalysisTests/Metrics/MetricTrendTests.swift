import JourneyAnalysis
import JourneyModel
import Testing

@Suite struct MetricTrendTests {
  private static let waves = "waves: [spring, autumn, winter]\n"

  @Test func wavesFollowEachOtherAsTheJourneyListsThem() throws {
    let read = try metrics(
      "metric: nps, wave: winter, value: 3", "metric: fcr, wave: spring, count: 5, of: 10",
      "metric: nps, wave: spring, value: 1", "metric: nps, value: 9", "metric: NPS, wave: autumn, value: 2",
      head: Self.waves)
    let trends = MetricTrend.all(read, in: try journey(named: Self.waves))
    #expect(trends.map { $0.metrics.map { $0.wave?.id } } == [["spring", "autumn", "winter"], ["spring"]])
    #expect(trends[0].steps.map(\.difference.value) == [1, 1] && trends[1].steps.isEmpty)
  }

  @Test func segmentsAndLevelsHaveTrendsOfTheirOwn() throws {
    let head = Self.waves + "segments: [old, new]\n"
    let read = try metrics(
      "metric: nps, wave: spring, segment: old, value: 1", "metric: nps, wave: autumn, segment: new, value: 2",
      "metric: nps, wave: autumn, segment: old, value: 3",
      "metric: nps, wave: autumn, segment: old, level: relationship, value: 4", head: head)
    #expect(MetricTrend.all(read, in: try journey(named: head)).map(\.metrics.count) == [2, 1, 1])
  }

  @Test(arguments: [
    ("claim: improved", "promoters: 120, passives: 60, detractors: 20", ClaimedChange.Verdict.borneOut),
    ("claim: improved", "promoters: 104, passives: 60, detractors: 36", .withinNoise),
    ("claim: worsened", "promoters: 120, passives: 60, detractors: 20", .contradicted),
    ("claim: unchanged", "promoters: 120, passives: 60, detractors: 20", .contradicted),
    ("claim: unchanged", "promoters: 104, passives: 60, detractors: 36", .borneOut),
    ("claim: improved", "value: 40, n: 200", .untold(.notCounted)),
  ])
  func aClaimIsHeldAgainstTheTest_t10(claim: String, counts: String, verdict: ClaimedChange.Verdict) throws {
    let read = try metrics(
      "metric: nps, wave: spring, promoters: 100, passives: 60, detractors: 40",
      "metric: nps, wave: autumn, \(claim), \(counts)", head: Self.waves)
    let trend = try #require(MetricTrend.all(read, in: try journey(named: Self.waves)).first)
    #expect(trend.steps.first?.claim?.verdict == verdict)
  }

  @Test func aClaimOfTheFirstWaveHasNothingBefore() throws {
    let read = try metrics("metric: nps, wave: spring, claim: improved, value: 3", head: Self.waves)
    let trend = try #require(MetricTrend.all(read, in: try journey(named: Self.waves)).first)
    #expect(trend.firstClaim?.verdict == .nothingBefore)
  }

  @Test func withoutADirectionNothingImproves() throws {
    let read = try metrics(
      "metric: trust, wave: spring, count: 10, of: 100",
      "metric: trust, wave: autumn, count: 60, of: 100, claim: improved",
      "metric: trust, wave: winter, count: 10, of: 100, claim: unchanged", head: Self.waves)
    let trend = try #require(MetricTrend.all(read, in: try journey(named: Self.waves)).first)
    #expect(trend.steps.map(\.claim?.verdict) == [.directionUnknown, .contradicted])
  }

  private func journey(named head: String) throws -> Journey {
    try JourneyAnalysisTests.journey("journey: A\n\(head)stages:\n  - stage: purchase\n    touchpoints: [Pays]\n")
  }
}
