/// Takes the empty heights out of a row. The layout is made for the whole journey, so that in a row there can be much room that
/// only other rows need.
struct FlowSqueeze {
  /// Up to such a height a gap stays as it is, in points.
  private static let keptGap = 26.0
  /// How much of a gap stays beyond that.
  private static let keptShare = 0.1
  private static let besideThing = 14.0
  private static let besideLine = 7.0

  /// Heights at which the scale changes, rising, with what they become.
  private let knots: [(from: Double, to: Double)]

  /// Leaves everything as it is.
  static let none = FlowSqueeze(knots: [])

  private init(knots: [(from: Double, to: Double)]) { self.knots = knots }

  /// For the things and the lines of a row: what lies between them is squeezed, and so are lines where they are steep.
  init(boxes: [Box], lines: [FlowCurve]) {
    var taken = boxes.map { ($0.y - Self.besideThing, $0.maxY + Self.besideThing) }
    for line in lines {
      for end in [line.start, line.end] { taken.append((end.y - Self.besideLine, end.y + Self.besideLine)) }
      let points = line.samples(every: 8)
      for (a, b) in zip(points, points.dropFirst()) where abs(b.y - a.y) < 0.4 * abs(b.x - a.x) {
        taken.append((min(a.y, b.y) - Self.besideLine, max(a.y, b.y) + Self.besideLine))
      }
    }
    taken.sort { $0 < $1 }
    var knots: [(from: Double, to: Double)] = []
    var saved = 0.0
    var end = taken.first?.1 ?? 0
    for (from, to) in taken {
      let gap = from - end
      if gap > Self.keptGap {
        knots.append((end, end - saved))
        saved += (gap - Self.keptGap) * (1 - Self.keptShare)
        knots.append((from, from - saved))
      }
      end = max(end, to)
    }
    self.knots = knots
  }

  /// Where a height comes to lie.
  func y(_ y: Double) -> Double {
    guard let first = knots.first, let last = knots.last, y > first.from else { return y }
    if y >= last.from { return y - last.from + last.to }
    var (low, high) = (0, knots.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if knots[middle].from <= y { low = middle } else { high = middle }
    }
    let (a, b) = (knots[low], knots[high])
    return a.to + (y - a.from) / (b.from - a.from) * (b.to - a.to)
  }

  /// A box whose height stays as it is.
  func box(_ box: Box) -> Box { Box(x: box.x, y: y(box.y), width: box.width, height: box.height) }

  /// A line whose steep parts become less steep.
  func curve(_ curve: FlowCurve) -> FlowCurve {
    func moved(_ point: Point) -> Point { Point(point.x, y(point.y)) }
    return FlowCurve(
      moved(curve.start), curve.pieces.map { Shape.Curve(moved($0.control1), moved($0.control2), moved($0.end)) })
  }
}
