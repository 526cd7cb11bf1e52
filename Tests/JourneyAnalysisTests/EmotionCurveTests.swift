import JourneyAnalysis
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

struct EmotionCurveTests {
  @Test func webShopOnItsOwnScale() throws {
    let curve = try makeCurve([4, 3, 4, 2, 4, 2, 4, 5, 3, 2, 1, 4], scale: "1..5")
    #expect(curve.points.first?.level == 1)
    #expect(curve.peak?.level == 2)
    #expect(curve.trough?.level == -2)
    #expect(curve.end?.level == 1)
    let mean = try #require(curve.mean)
    #expect(abs(mean + 3 - 3.1667) < 0.0001)
    #expect(try #require(curve.peakEnd).value + 3 == 2.5)
    #expect(try makeCurve([4, 3, 4, 2, 4, 2, 4, 5], scale: "1..5").mean == 0.5)
  }

  @Test func rescales() throws {
    #expect(try makeCurve([1, 3, 4], scale: "1..5").points.map(\.level) == [-2, 0, 1])
    let wide = try makeCurve([3, -1], scale: "-3..3").points.map(\.level)
    #expect(wide[0] == 2)
    #expect(abs(wide[1] + 0.6667) < 0.0001)
  }

  @Test func touchpointsWithoutScoreAreLeftOut() throws {
    let curve = try makeCurve([1, nil, -2, 0, nil, nil])
    #expect(curve.points.map(\.touchpointIndex) == [0, 2, 3])
    #expect(curve.scoredCount == 3)
    #expect(curve.touchpointCount == 6)
    #expect(curve.end?.touchpointIndex == 3)
  }

  @Test func smallCurves() throws {
    let none = try makeCurve([nil, nil])
    #expect(none.points.isEmpty && none.peak == nil && none.end == nil && none.mean == nil && none.peakEnd == nil)
    #expect(none.isFlat)
    let one = try makeCurve([1])
    #expect(one.peak == one.trough && one.end?.level == 1 && one.peakEnd == nil && one.steepestFall == nil)
    let equal = try makeCurve([1, 1, 1])
    #expect(equal.isFlat && equal.troughs.count == 3 && equal.mean == 1)
  }

  @Test func steepestFallEndsLowerAndLater() throws {
    let fall = try #require(try makeCurve([2, 0, 1, -1, 1, -1]).steepestFall)
    #expect(fall.from.touchpointIndex == 4)
    #expect(fall.to.touchpointIndex == 5)
    #expect(try makeCurve([-2, 0, 1]).steepestFall == nil)
  }

  /// Repeating a touchpoint in the middle moves the mean and leaves what is remembered.
  @Test func repeatingMovesOnlyTheMean() throws {
    let once = try makeCurve([1, 2, 0, -1])
    let twice = try makeCurve([1, 2, 0, 0, -1])
    #expect(once.peakEnd?.value == twice.peakEnd?.value)
    #expect(once.mean != twice.mean)
  }

  private func makeCurve(_ emotions: [Double?], scale: String = "-2..2") throws -> EmotionCurve {
    try #require(Analysis(try journey(emotions: emotions, scale: scale)).paths.first).curve
  }
}
