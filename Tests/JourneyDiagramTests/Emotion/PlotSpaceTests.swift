import JourneyDiagram
import JourneyTestSupport
import Testing

@Suite struct PlotSpaceTests {
  @Test func findsWhatIsInTheWay() {
    var space = PlotSpace(from: 0, to: 500)
    let box = Box(x: 100, y: -10, width: 80, height: 20)
    space.add(box)
    #expect(space.obstacle(to: Box(x: 170, y: 5, width: 40, height: 40)) == box)
    #expect(space.obstacle(to: Box(x: 180, y: 5, width: 40, height: 40)) == nil)
    #expect(space.obstacle(to: Box(x: 120, y: 10, width: 40, height: 40)) == nil)
  }

  /// However full the plot is, whatever is cleared covers nothing and has only moved up or down.
  @Test(arguments: 0..<40)
  func whatIsClearedCoversNothing(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var space = PlotSpace(from: 50, to: 900)
    for _ in 0..<80 {
      let box = Box(
        x: Double(random.below(900)), y: Double(random.below(200)) - 100, width: Double(10 + random.below(150)),
        height: Double(8 + random.below(60)))
      let cleared = space.clear(box, movingUp: random.chance(50), gap: 4)
      #expect(space.obstacle(to: cleared) == nil)
      #expect(cleared.x == box.x && cleared.width == box.width && cleared.height == box.height)
      space.add(cleared)
    }
  }
}
