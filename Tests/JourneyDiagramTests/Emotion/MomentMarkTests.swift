import JourneyDiagram
import JourneyModel
import Testing

@Suite struct MomentMarkTests {
  private func shapes(_ mark: MomentMark, radius: Double, polarity: Polarity?, isFramed: Bool = true) -> [Shape] {
    var drawing = Drawing(width: 40, height: 40, ground: Theme.light.page)
    mark.draw(
      on: &drawing, at: Point(20, 20), radius: radius, polarity: polarity, theme: .light, isFramed: isFramed)
    return drawing.shapes
  }

  /// Whoever sees no colours must still tell the kinds apart.
  @Test(arguments: [true, false])
  func everyKindHasAShapeOfItsOwn(isFramed: Bool) {
    let outlines = MomentMark.all.map { mark in
      shapes(mark, radius: 8, polarity: .negative, isFramed: isFramed).map(\.outline)
    }
    #expect(Set(outlines).count == MomentMark.all.count)
  }

  /// Neither does a mark reach far beyond its circle, nor is it lost in it.
  @Test(arguments: MomentMark.all)
  func fillsItsCircle(mark: MomentMark) {
    let (radius, center) = (8.0, 20.0)
    let points = shapes(mark, radius: radius, polarity: nil).flatMap { shape -> [Point] in
      switch shape.outline {
      case .rectangle(let box, _), .ellipse(let box): [Point(box.x, box.y), Point(box.maxX, box.maxY)]
      case .polygon(let points), .line(let points): points
      case .path(let start, let curves): [start] + curves.map(\.end)
      }
    }
    let reach = points.reduce(0) { max($0, abs($1.x - center), abs($1.y - center)) }
    #expect(reach > radius * 0.8 && reach <= radius + 0.01)
  }

  @Test func whatHasNoSideTakesTheGivenOne() {
    let colors = [Polarity.positive, .negative, nil].map { shapes(.end, radius: 8, polarity: $0).compactMap(\.fill) }
    #expect(Set(colors).count == 3)
    #expect(shapes(.peak, radius: 8, polarity: .negative) == shapes(.peak, radius: 8, polarity: nil))
  }
}
