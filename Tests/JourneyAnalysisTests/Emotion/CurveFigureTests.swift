import JourneyAnalysis
import JourneyModel
import JourneySyntax
import Testing

/// The figures of a curve, with the numbers of where they were published.
struct CurveFigureTests {
  private func path(_ emotions: [Double?], scale: String = "-2..2") throws -> PathAnalysis {
    try #require(Analysis(try journey(emotions: emotions, scale: scale)).paths.first)
  }

  /// T18, the cold-hand study's two patients (Kahneman et al. 1993): pain from 0 to 10, where 0 is neutral.
  @Test func t18TwoPatients() throws {
    #expect(try #require(PeakEnd([2, 8, 5, 7])).value == 7.5)
    #expect(try #require(PeakEnd([2, 8, 5, 7, 4, 1])).value == 4.5)
  }

  /// T19, a web shop on 1…5: a tie of 5 and 1, and the low counts.
  @Test func t19WebShop() throws {
    let shop = try path([4, 3, 4, 2, 4, 2, 4, 5, 3, 2, 1, 4], scale: "1..5").summary
    let value = try #require(shop.peakEnd)
    #expect(value.value + 3 == 2.5 && value.isTied)
    for language in Language.allCases { #expect(try #require(value.tie(in: language)).count > 20) }
    let short = try #require(try path([4, 3, 4, 2, 4, 2, 4, 5], scale: "1..5").summary.peakEnd)
    #expect(short.value + 3 == 5 && !short.isTied && short.tie(in: .english) == nil)
  }

  private static let scales: [(String, [Double], [Double])] = [
    ("1..5", [1, 3, 4], [-2, 0, 1]), ("-3..3", [3, -1, 0], [2, -0.6666666666666667, 0]),
    ("1..7", [1, 4, 7], [-2, 0, 2]), ("0..10", [0, 5, 7.5], [-2, 0, 1]), ("-100..100", [-100, 50, 100], [-2, 1, 2]),
  ]

  /// T20, scales of tools: the author's number stays, inside it is −2…2.
  @Test(arguments: scales)
  func t20Scales(scale: String, numbers: [Double], levels: [Double]) throws {
    let found = try path(numbers, scale: scale)
    for (point, level) in zip(found.curve.points, levels) { #expect(abs(point.level - level) < 1e-12) }
    #expect(found.summary.peak?.level == levels.max())
  }

  /// T21, scored insights: of four, one has no score and one no weight.
  @Test func t21WeightedInsights() throws {
    let mean = try #require(
      WeightedMean([.init(-2), .init(1, weight: 50), .init(nil), .init(2, weight: 0)]))
    #expect(abs(mean.value + 1) < 1e-12)
    #expect(mean.count == 2 && mean.leftOut == 2)
    #expect(WeightedMean([]) == nil && WeightedMean([.init(nil), .init(1, weight: 0)]) == nil)
    #expect(WeightedMean([.init(.nan), .init(1, weight: .infinity)]) == nil)
    #expect(try #require(WeightedMean([.init(2, weight: 1e308), .init(0, weight: 1e308)])).value == 1)
  }

  @Test func nothingScored() throws {
    for summary in [try path([nil, nil]).summary, CurveSummary()] {
      #expect(summary.mean == nil && summary.peak == nil && summary.trough == nil && summary.end == nil)
      #expect(summary.peakEnd == nil && summary.volatility == nil && summary.durationWeightedMean == nil)
      #expect(summary.steepestFall == nil && summary.steepestRise == nil && summary.recovery == nil)
      #expect(summary.scoredCount == 0 && summary.isFlat)
    }
  }

  @Test func oneScore() throws {
    let one = try path([nil, -1]).summary
    #expect(one.mean == -1 && one.volatility == nil && one.peakEnd == nil)
    #expect(one.recovery?.isRecovered == false)
    #expect(one.scoredCount == 1 && one.touchpointCount == 2)
  }

  @Test func allEqual() throws {
    let equal = try path([1, 1, 1]).summary
    #expect(equal.volatility == 0 && equal.isFlat && equal.mean == 1 && equal.recovery == nil)
    #expect(equal.peakEnd?.value == 1 && equal.peakEnd?.isTied == false)
    #expect(try path([0, 0]).summary.peakEnd?.value == 0)
  }

  @Test func volatilityIsTheMeanStep() throws {
    #expect(try path([2, -2, nil, 2]).summary.volatility == 4)
    #expect(try path([0, 1, 0, -1]).summary.volatility == 1)
    // Half as far on a scale that is twice as wide.
    #expect(try path([0, 1, 0, -1], scale: "-4..4").summary.volatility == 0.5)
  }

  @Test func theSteepestRise() throws {
    let rise = try #require(try path([-2, 0, -1, 1, -1, 1]).curve.steepestRise)
    #expect(rise.from.touchpointIndex == 4 && rise.to.touchpointIndex == 5 && rise.height == 2)
    #expect(try path([2, 1, 0]).curve.steepestRise == nil)
  }

  @Test func recoveryCountsTouchpoints() throws {
    #expect(try path([1, -2, nil, -1, 0]).summary.recovery?.touchpoints == 3)
    #expect(try path([1, -2, 0.5]).summary.recovery?.touchpoints == 1)
    let never = try #require(try path([1, -2, -0.5, nil]).summary.recovery)
    #expect(never.touchpoints == nil && never.words(in: .finnish) == "tunne ei palaa neutraaliin")
    let all = try path([-1, 1, -2, -1, nil, 0, -1]).recoveries
    #expect(all.map(\.from.touchpointIndex) == [0, 2, 6])
    #expect(all.map(\.touchpoints) == [1, 3, nil])
    #expect(all[1].words(in: .swedish) == "tillbaka till neutralt 3 kontaktpunkter senare")
    #expect(all[0].words(in: .english) == "back to neutral at the next touchpoint")
  }

  @Test func theWeightOfTime() throws {
    let text = """
      journey: A
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: a, emotion: 2, duration: 10 min}
            - {touchpoint: b, emotion: -2, duration: 30 min}
            - {touchpoint: c, emotion: 2}
            - {touchpoint: d, duration: 2 h}
            - {touchpoint: e, emotion: 2, duration: 0 min}
      """
    let summary = try #require(Analysis(try journey(text)).paths.first).summary
    #expect(summary.durationWeightedMean == -1)
    #expect(summary.timedCount == 2 && summary.scoredCount == 4)
    #expect(try path([1, 2]).summary.durationWeightedMean == nil)
  }

  /// `before` and `after` are told beside the curve and move none of its figures.
  @Test func whatHappensWithinATouchpoint() throws {
    let path = try #require(
      Analysis(
        try journey(along: [
          "a {emotion: 1, before: -2, after: 2}", "b {emotion: 0, after: -1}", "c {after: 2}",
          "d {before: 1, after: 2}",
        ])
      ).paths.first)
    #expect(path.innerChanges.map(\.touchpointIndex) == [0, 1, 3])
    #expect(path.innerChanges.map(\.size) == [4, -1, 1])
    #expect(path.summary.scoredCount == 2 && path.summary.peak?.level == 1 && path.summary.trough?.level == 0)
    #expect(path.curve.steepestFall?.height == -1)
  }

  @Test func stagesAreSummedApart() throws {
    let text = """
      journey: A
      stages:
        - {stage: awareness, touchpoints: [{touchpoint: a, emotion: 1}, {touchpoint: b}]}
        - {stage: purchase, touchpoints: [{touchpoint: c, emotion: -2}, {touchpoint: d, emotion: 0}]}
      """
    let path = try #require(Analysis(try journey(text)).paths.first)
    #expect(path.stages.map(\.stageIndex) == [0, 1])
    #expect(path.stages.map(\.summary.mean) == [1, -1])
    #expect(path.stages.map(\.summary.scoredCount) == [1, 2])
    #expect(path.stages[0].summary + path.stages[1].summary == path.summary)
  }
}
