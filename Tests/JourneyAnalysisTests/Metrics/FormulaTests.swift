import JourneyAnalysis
import JourneyModel
import Testing

/// Formulas that put together more than answers.
@Suite struct FormulaTests {
  private func figure(_ entry: String) throws -> MetricFigure { try #require(MetricFigure(metric(entry))) }

  @Test func t23MeanOfTheDimensions_12manage() throws {
    let gaps = "gaps: {tangibles: -0.65, reliability: -1.10, responsiveness: -0.83, assurance: -0.70, empathy: -1.01}"
    #expect(isNear(try figure("metric: servqual, \(gaps)").value, -0.858, 1e-12))
    #expect(try figure("metric: servqual, \(gaps)").shown(in: .english) == "−0.86")
    let weights =
      "weights: {tangibles: 0.11, reliability: 0.32, responsiveness: 0.22, assurance: 0.19, empathy: 0.16}"
    #expect(isNear(try figure("metric: servqual, \(gaps), \(weights)").value, -0.9007, 5e-5))
    let both = try #require(ServiceQuality(gaps: [-0.65, -1.10, -0.83, -0.70, -1.01], weights: [11, 32, 22, 19, 16]))
    #expect(isNear(both.weighted, -0.9007, 5e-5) && isNear(both.unweighted, -0.858, 1e-12))
    #expect(ServiceQuality(gaps: [1, 2])?.weighted == nil && ServiceQuality(gaps: []) == nil)
  }

  @Test(arguments: [(9.0, 3.0, 15.0), (9, 9, 9), (3, 9, 3), (10, 1, 19)])
  func t24Opportunity_decikit(importance: Double, satisfaction: Double, value: Double) {
    #expect(OpportunityScore(importance: importance, satisfaction: satisfaction).value == value)
  }

  @Test func opportunityOfATouchpointOnItsOwnScales() throws {
    let read = try journey(
      """
      journey: A
      scales: {importance: 1..5, satisfaction: 1..10}
      stages:
        - stage: purchase
          touchpoints:
            - touchpoint: Pays
              importance: 5
              satisfaction: 3
            - touchpoint: Waits
              importance: 5
      """)
    let touchpoints = read.stages[0].touchpoints
    let score = try #require(OpportunityScore(touchpoints[0]))
    #expect(isNear(score.value, 17, 1e-9) && score.band == .extreme)
    #expect(OpportunityScore(touchpoints[1]) == nil)
  }

  @Test func kanosTable_scribd60002990() {
    typealias Answer = KanoCategory.Answer
    let rows = Answer.allCases.map { present in
      Answer.allCases.map { KanoCategory(present: present, absent: $0).rawValue }.joined()
    }
    #expect(rows == ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"])
  }

  @Test func likeAndLikeContradictEachOther_stp25PrintsO() {
    #expect(KanoCategory(present: .like, absent: .like) == .questionable)
    #expect(KanoCategory(present: .like, absent: .like) != .oneDimensional)
  }

  @Test func t25BetterAndWorse_computed() throws {
    let entry = "metric: kano, categories: {attractive: 30, one-dimensional: 20, must-be: 40, indifferent: 10"
    let counts = try #require(KanoCounts(metric(entry + "}")))
    #expect(counts.better?.value == 0.5 && counts.worse?.value == 0.6 && counts.category == .mustBe)
    // Reverse and questionable answers are left out.
    let more = try #require(KanoCounts(metric(entry + ", reverse: 7, questionable: 3}")))
    #expect(more.better == counts.better && more.worse == counts.worse)
    #expect(try figure(entry + "}").value == 0.5)
    #expect(KanoCounts([.reverse: 3])?.better == nil && KanoCounts([:]) == nil && KanoCounts([.mustBe: -1]) == nil)
    #expect(KanoCounts([.attractive: 5, .indifferent: 5])?.category == .attractive)
    #expect(MetricFigure.obstacle(to: try metric("metric: kano, categories: {reverse: 3}")) == .formulaUndefined)
  }

  @Test func t28LifetimeValue_waycalculator() throws {
    #expect(isNear(try figure("metric: clv, margin: 8, retention: 4.25 %, discount: 12 %").value, 0.315545))
    #expect(isNear(try figure("metric: clv, margin: 100, retention: 0.8, discount: 0.1").value, 266.67, 5e-3))
    #expect(isNear(LifetimeValue(margin: 100, retention: 0.8, discount: 0.1)?.churn, 0.2, 1e-12))
  }

  @Test func t28PercentagesTypedAsNumbersAreNoShares_rawFormulaGives3886() {
    #expect(LifetimeValue(margin: 8, retention: 4.25, discount: 12) == nil)
  }

  @Test func aValueWithoutEndOrPartsIsNone() throws {
    #expect(LifetimeValue(margin: 1, retention: 1, discount: 0) == nil)
    #expect(
      MetricFigure.obstacle(to: try metric("metric: clv, margin: 8, retention: 100 %, discount: 0 %"))
        == .formulaUndefined)
    #expect(
      MetricFigure.obstacle(to: try metric("metric: clv, margin: 8")) == .partsMissing([.retention, .discount]))
  }

  @Test func whoDoesntStayHasLeft() throws {
    let stayed = try #require(CountedShare(188, of: 200))
    #expect(isNear(stayed.complement.value, 1 - stayed.value, 1e-12))
    #expect(try figure("metric: churn, count: 12, of: 200").interval == stayed.complement.interval)
    #expect(try figure("metric: churn, count: 12, of: 200").isHighBetter == false)
  }
}
