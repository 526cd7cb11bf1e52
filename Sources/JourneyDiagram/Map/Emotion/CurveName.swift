import JourneyAnalysis
import JourneyModel

/// The name of a curve on a ground of its colour, beside the curve.
struct CurveName {
  let text: WrappedText
  let color: Color
  let width: Double
  let height: Double

  private static let padding = (x: 7.0, y: 2.5)

  /// `nil` for a curve that is everybody's.
  init?(of curve: PlottedCurve, _ context: MapContext) {
    guard let name = curve.curve.name else { return nil }
    text = context.wrap(name, MapStyle.smallBold, width: 116, lines: 2)
    color = curve.color
    width = text.width + 2 * Self.padding.x
    height = text.height + 2 * Self.padding.y
  }

  /// The names at the right ends. Those of curves that end together stand in one stack, in the curves' order.
  static func atTheEnds(
    of curves: [PlottedCurve], _ dots: [EmotionPlot.Dot], _ context: MapContext, in space: inout PlotSpace,
    bounds: ClosedRange<Double>
  ) -> [(name: CurveName, box: Box, point: Point)] {
    let gap = 3.0
    var placed: [(name: CurveName, box: Box, point: Point)] = []
    var isDone = Set<Int>()
    for curve in curves {
      guard let end = curve.curve.points.last?.touchpointIndex, isDone.insert(end).inserted else { continue }
      let stack = curves.compactMap { other -> (name: CurveName, point: Point)? in
        guard other.curve.points.last?.touchpointIndex == end, let point = other.line.points.last else { return nil }
        return CurveName(of: other, context).map { ($0, point) }
      }
      guard let dot = dots.first(where: { $0.touchpoint.index == end }), !stack.isEmpty else { continue }
      let height = stack.reduce(-gap) { $0 + $1.name.height + gap }
      let width = stack.reduce(0) { max($0, $1.name.width) }
      // What overhangs the mark above and below stands right of the ring that an end may have.
      let left = max(min(dot.center.x + dot.radius + 8, bounds.upperBound - width), bounds.lowerBound)
      let start = Box(x: left, y: dot.center.y - height / 2, width: width, height: height)
      let (up, down) = (
        space.clear(start, movingUp: true, gap: 2), space.clear(start, movingUp: false, gap: 2)
      )
      let box = abs(up.y - start.y) < abs(down.y - start.y) ? up : down
      space.add(box)
      var top = box.y
      for (name, point) in stack {
        placed.append((name, Box(x: box.x, y: top, width: name.width, height: name.height), point))
        top += name.height + gap
      }
    }
    return placed
  }

  /// The free place nearest to a point: right of it, or else above or below.
  func place(beside point: Point, clearance: Double, in space: PlotSpace, bounds: ClosedRange<Double>) -> Box {
    var best: (cost: Double, box: Box)?
    for (left, price) in [(point.x + clearance + 4, 0.0), (point.x - width / 2, 6)] {
      let x = max(min(left, bounds.upperBound - width), bounds.lowerBound)
      let start = Box(x: x, y: point.y - height / 2, width: width, height: height)
      for movingUp in [point.y <= 0, point.y > 0] {
        let box = space.clear(start, movingUp: movingUp, gap: 2)
        let cost = abs(box.y - start.y) + price
        if cost < best?.cost ?? .infinity { best = (cost, box) }
      }
    }
    return best?.box ?? Box(center: point, width: width, height: height)
  }

  /// Draws it into a box of its size.
  func draw(on drawing: inout Drawing, in box: Box, theme: Theme) {
    drawing.rectangle(box, radius: min(box.height / 2, 8), fill: color)
    drawing.paragraphWithNote(text, x: box.midX, top: box.y + Self.padding.y, color: theme.inverse, anchor: .middle)
  }
}
