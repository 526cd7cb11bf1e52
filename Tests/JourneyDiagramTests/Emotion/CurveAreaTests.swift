import JourneyDiagram
import Testing

@Suite struct CurveAreaTests {
  private let curve = MonotoneCubic(through: [Point(0, -60), Point(100, 80), Point(200, 20), Point(300, -40)])

  @Test func eachAreaLiesOnOneSide() {
    let areas = CurveArea.areas(under: curve, neutral: 0) { _ in true }
    #expect(areas.map(\.isAbove) == [true, false, true])
  }

  /// Without colour the sides are told apart by how they are hatched, and nothing is filled.
  @Test func hatchesStayInTheAreaAndTellItsSide() {
    for area in CurveArea.areas(under: curve, neutral: 0, isDrawn: { _ in true }) {
      var drawing = Drawing(width: 300, height: 200, ground: Theme.light.page)
      area.hatch(on: &drawing, color: Theme.light.ink, neutral: 0)
      #expect(drawing.shapes.allSatisfy { $0.fill == nil })
      #expect(drawing.shapes.compactMap(\.stroke?.pattern) == [area.isAbove ? .dotted : .solid])
      for shape in drawing.shapes {
        guard case .line(let points) = shape.outline else { continue }
        #expect(points.allSatisfy { area.isAbove ? $0.y > -60.01 && $0.y < 0.01 : $0.y < 80.01 && $0.y > -0.01 })
      }
    }
  }

  @Test func aPieceThatIsntDrawnHasNoArea() {
    #expect(CurveArea.areas(under: curve, neutral: 0) { _ in false }.isEmpty)
  }
}
