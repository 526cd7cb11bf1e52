import JourneyDiagram
import JourneyTestSupport
import Testing

@Suite struct MonotoneCubicTests {
  private func curve(_ random: inout SeededGenerator) -> MonotoneCubic {
    var x = 0.0
    return MonotoneCubic(
      through: (0..<(2 + random.below(12))).map { _ in
        x += 20 + Double(random.below(200))
        return Point(x, Double(random.below(5)) * 44 - 88)
      })
  }

  /// The curve goes through its points and stays between neighbours: it shows no feeling that nobody scored.
  @Test func neverOvershoots() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let curve = curve(&random)
      for index in 0..<curve.count {
        let (from, to) = (curve.points[index], curve.points[index + 1])
        #expect(curve.piece(index).end == to)
        var previous = from.y
        for step in 0...40 {
          let y = curve.height(of: index, at: Double(step) / 40)
          #expect(y >= min(from.y, to.y) - 1e-9 && y <= max(from.y, to.y) + 1e-9)
          #expect((y - previous) * (to.y - from.y) >= -1e-9)
          previous = y
        }
      }
    }
  }

  @Test func aCutPieceIsTheSameCurve() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let curve = curve(&random)
      let cut = curve.split(0, at: 0.3)
      #expect(abs(cut.first.end.y - curve.height(of: 0, at: 0.3)) < 1e-9)
      #expect(cut.second.end == curve.piece(0).end)
    }
  }

  @Test func fewPoints() {
    #expect(MonotoneCubic(through: []).count == 0)
    #expect(MonotoneCubic(through: [Point(1, 2)]).count == 0)
    #expect(MonotoneCubic(through: [Point(0, 0), Point(3, 3)]).height(of: 0, at: 0.5) == 1.5)
  }
}
