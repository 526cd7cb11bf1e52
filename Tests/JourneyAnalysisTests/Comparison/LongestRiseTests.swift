import JourneyTestSupport
import Testing

@testable import JourneyAnalysis

@Suite struct LongestRiseTests {
  @Test func oneThatMovedIsLeftOut() {
    #expect(LongestRise.places(in: [0, 1, 2, 3]) == [0, 1, 2, 3])
    #expect(LongestRise.places(in: [9, 0, 1, 2, 3]) == [1, 2, 3, 4])
    #expect(LongestRise.places(in: [1, 2, 3, 0]) == [0, 1, 2])
    #expect(LongestRise.places(in: []).isEmpty)
    #expect(LongestRise.places(in: [3, 2, 1]).count == 1)
  }

  @Test(arguments: 0..<50) func asLongAsTheSlowWayFinds(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let numbers = Array(0..<(1 + random.below(40))).shuffled(using: &random)
    let places = LongestRise.places(in: numbers)
    let found = places.map { numbers[$0] }
    #expect(found == found.sorted() && places == places.sorted())
    var lengths: [Int] = []
    for (place, number) in numbers.enumerated() {
      lengths.append(1 + (zip(numbers[..<place], lengths).filter { $0.0 < number }.map(\.1).max() ?? 0))
    }
    #expect(places.count == lengths.max())
  }
}
