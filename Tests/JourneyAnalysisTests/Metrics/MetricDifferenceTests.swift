import JourneyAnalysis
import JourneyModel
import Testing

@Suite struct MetricDifferenceTests {
  private func difference(_ earlier: String, _ later: String) throws -> MetricDifference {
    let both = try metrics(earlier, later, head: "scales: {emotion: -2..2}\n")
    return MetricDifference(from: both[0], to: both[1])
  }

  @Test func t10TwentyPointsOfTwoScores_computedFromMeasuringU() throws {
    let found = try difference(
      "metric: nps, promoters: 100, passives: 60, detractors: 40",
      "metric: nps, promoters: 120, passives: 60, detractors: 20")
    #expect(isNear(found.value, 20, 1e-9))
    #expect(found.unit == .points)
    #expect(isNear(found.plainTest?.statistic, 2.7472, 5e-5) && isNear(found.plainTest?.p, 0.0060, 5e-5))
    #expect(isNear(found.test?.statistic, 2.7216, 5e-5) && isNear(found.test?.p, 0.0065, 5e-5))
    #expect(found.isMoreThanNoise == true && found.change == .improved && found.obstacle == nil)
    #expect(found.interval?.contains(0) == false)
  }

  @Test func theOtherWayRoundTheSignTurns() throws {
    let (one, two) = (
      "metric: csat, scale: 1..5, distribution: {1: 5, 3: 10, 5: 40}",
      "metric: csat, scale: 1..5, distribution: {1: 15, 3: 20, 5: 20}"
    )
    let (there, back) = (try difference(one, two), try difference(two, one))
    #expect(isNear(there.value.map { -$0 }, back.value ?? .nan, 1e-12))
    #expect(isNear(there.test?.p, back.test?.p ?? .nan, 1e-12))
    #expect(isNear(there.interval.map { -$0.upper }, back.interval?.lower ?? .nan, 1e-12))
    #expect(there.change == .worsened && back.change == .improved)
  }

  @Test(arguments: [
    ("metric: churn, count: 30, of: 100", "metric: churn, count: 10, of: 100", MetricDifference.Change.improved),
    ("metric: fcr, count: 30, of: 100", "metric: fcr, count: 33, of: 100", .unchanged),
    ("metric: conversion, count: 0, of: 10", "metric: conversion, count: 0, of: 20", .unchanged),
    (
      "metric: ces, method: mean, better: low, scale: 1..5, distribution: {1: 10, 2: 20}",
      "metric: ces, method: mean, better: low, scale: 1..5, distribution: {4: 10, 5: 20}", .worsened
    ),
  ])
  func lessMayBeBetter(earlier: String, later: String, change: MetricDifference.Change) throws {
    #expect(try difference(earlier, later).change == change)
  }

  @Test(arguments: [
    ("metric: nps, value: 10", "metric: nps, value: 20, n: 50", DifferenceObstacle.notCounted),
    ("metric: nps, value: 10", "metric: csat, value: 20 %", .otherMetric),
    ("metric: nps, value: 10", "metric: nps", .noFigure(.nothingGiven)),
    ("metric: csat, distribution: {1: 5, 5: 5}", "metric: csat, method: mean, distribution: {1: 5, 5: 5}", .otherUnit),
    (
      "metric: csat, distribution: {1: 5, 5: 5}",
      "metric: csat, method: normalised-mean, distribution: {1: 5, 5: 5}", .otherMethod
    ),
    (
      "metric: ces, method: mean, scale: 1..5, distribution: {1: 5, 5: 5}",
      "metric: ces, method: mean, scale: 1..7, distribution: {1: 5, 5: 5}", .otherScale
    ),
    (
      "metric: ces, method: mean, scale: 1..5, better: low, distribution: {1: 5, 5: 5}",
      "metric: ces, method: mean, scale: 1..5, better: high, distribution: {1: 5, 5: 5}", .otherDirection
    ),
    ("metric: nps, value: 10, level: relationship", "metric: nps, value: 20, level: transactional", .otherLevel),
    ("metric: trust, distribution: {3: 1}", "metric: Trust, distribution: {3: 5, 4: 5}", .singleAnswer),
    ("metric: trust, distribution: {3: 4}", "metric: trust, distribution: {4: 5}", .noSpread),
  ])
  func whatCantBeTestedSaysWhy(earlier: String, later: String, obstacle: DifferenceObstacle) throws {
    let found = try difference(earlier, later)
    #expect(found.obstacle == obstacle)
    #expect(found.isMoreThanNoise == nil && found.change == nil && found.test == nil)
    #expect((found.value == nil) == obstacle.forbidsDifference)
  }

  @Test func betweenTwoCensusesEachDifferenceIsReal() throws {
    let found = try difference(
      "metric: retention, count: 9, of: 12, population: 12", "metric: retention, count: 10, of: 12, population: 12")
    #expect(found.test?.isSignificant == false)
    #expect(found.isMoreThanNoise == true && found.change == .improved)
  }
}
