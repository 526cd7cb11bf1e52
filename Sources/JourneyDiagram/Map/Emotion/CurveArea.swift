/// The areas between a curve and the neutral line, each on one side of it.
package struct CurveArea {
  package let isAbove: Bool
  let outline: Shape.Outline
  /// Where the curve is furthest from the neutral line.
  let extreme: Point
  /// The curve's part of the outline as a fine line, from left to right.
  let heights: [Point]

  /// The areas of a curve over the pieces that are drawn through, from left to right.
  package static func areas(under curve: MonotoneCubic, neutral: Double, isDrawn: (Int) -> Bool) -> [CurveArea] {
    var areas: [CurveArea] = []
    var start: Point?
    var run: [Shape.Curve] = []
    func close() {
      guard let first = start, let last = run.last?.end else { return }
      defer { (start, run) = (nil, []) }
      // What leans furthest to a side tells which side it is.
      let extreme = ([first] + run.map(\.end)).max { abs($0.y - neutral) < abs($1.y - neutral) } ?? first
      guard abs(extreme.y - neutral) > 0.01 else { return }
      let (left, right) = (Point(first.x, neutral), Point(last.x, neutral))
      func straight(_ from: Point, _ to: Point) -> Shape.Curve { Shape.Curve(from, to, to) }
      let outline = [straight(left, first)] + run + [straight(last, right), straight(right, left)]
      areas.append(
        CurveArea(
          isAbove: extreme.y < neutral, outline: .path(left, outline), extreme: extreme,
          heights: Self.heights(from: first, run)))
    }
    for index in 0..<curve.count {
      guard isDrawn(index) else {
        close()
        continue
      }
      let (from, to) = (curve.points[index], curve.points[index + 1])
      if start == nil { start = from }
      if (from.y - neutral) * (to.y - neutral) < 0 {
        let cut = curve.split(index, at: crossing(of: curve, index, neutral))
        run.append(cut.first)
        close()
        start = cut.first.end
        run.append(cut.second)
      } else {
        run.append(curve.piece(index))
        if abs(to.y - neutral) < 1e-9 { close() }
      }
    }
    close()
    return areas
  }

  private static func heights(from start: Point, _ run: [Shape.Curve]) -> [Point] {
    var points = [start]
    var from = start
    for piece in run {
      for step in 1...12 {
        let (share, rest) = (Double(step) / 12, 1 - Double(step) / 12)
        let y =
          rest * rest * rest * from.y + 3 * rest * rest * share * piece.control1.y
          + 3 * rest * share * share * piece.control2.y + share * share * share * piece.end.y
        points.append(Point(from.x + (piece.end.x - from.x) * share, y))
      }
      from = piece.end
    }
    return points
  }

  /// The share of a piece's width where it crosses the neutral line; it does so once, since it is monotone.
  private static func crossing(of curve: MonotoneCubic, _ index: Int, _ neutral: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    let isRising = curve.points[index].y > neutral
    for _ in 0..<30 {
      let middle = (low + high) / 2
      if (curve.height(of: index, at: middle) > neutral) == isRising { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
