import JourneyAnalysis
import JourneyTestSupport
import Testing

struct PeakEndTests {
  /// The published example (Kahneman, Thinking, Fast and Slow): pain from 0 to 10, neutral is no pain.
  @Test func patients() throws {
    #expect(try #require(PeakEnd([3, 8, 7], neutral: 0)).value == 7.5)
    #expect(try #require(PeakEnd([2, 8, 5, 1], neutral: 0)).value == 4.5)
  }

  /// A web shop on 1…5, with its return stage and without.
  @Test func webShop() throws {
    let whole = try #require(PeakEnd([4, 3, 4, 2, 4, 2, 4, 5, 3, 2, 1, 4], neutral: 3))
    #expect(whole.peak == 1)
    #expect(whole.end == 4)
    #expect(whole.value == 2.5)
    #expect(whole.isTied)
    let short = try #require(PeakEnd([4, 3, 4, 2, 4, 2, 4, 5], neutral: 3))
    #expect(short.peak == 5)
    #expect(short.value == 5)
    #expect(!short.isTied)
  }

  @Test func tiesGoToTheNegativeAndThenToTheLater() throws {
    #expect(try #require(PeakEnd([-2, 2, 0])).peakIndex == 0)
    #expect(try #require(PeakEnd([-2, 2, -2, 0])).peakIndex == 2)
    #expect(try #require(PeakEnd([1, 1, 1])).peakIndex == 2)
    #expect(try #require(PeakEnd([0, 0])).value == 0)
  }

  @Test func needsTwoScores() {
    #expect(PeakEnd([]) == nil)
    #expect(PeakEnd([2]) == nil)
  }

  /// Metamorphic relations over random curves.
  @Test(arguments: 0..<200) func relations(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let scores = (0..<2 + random.below(12)).map { _ in Double(random.below(17)) / 4 - 2 }
    let known = try #require(PeakEnd(scores))

    #expect(known.value >= scores.min() ?? 0)
    #expect(known.value <= scores.max() ?? 0)

    let a = Double(1 + random.below(40)) / 8
    let b = Double(random.below(41)) / 4 - 5
    let moved = try #require(PeakEnd(scores.map { a * $0 + b }, neutral: b))
    #expect(abs(moved.value - (a * known.value + b)) < 1e-9)
    #expect(moved.peakIndex == known.peakIndex)

    let reversed = try #require(PeakEnd(scores.reversed()))
    #expect(reversed.peak == known.peak)
    #expect(reversed.end == scores.first)

    let middle = scores.indices.dropFirst().dropLast().first { scores[$0] != known.peak }
    if let middle {
      var longer = scores
      longer.insert(scores[middle], at: middle)
      #expect(try #require(PeakEnd(longer)).value == known.value)
    }
  }
}
