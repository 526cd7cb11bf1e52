/// A run of cubic Bézier curves.
package struct FlowCurve: Hashable {
  /// Where it begins.
  package var start: Point
  /// The curves that follow.
  package var pieces: [Shape.Curve]

  /// A line of curves, each from the end of the one before.
  package init(_ start: Point, _ pieces: [Shape.Curve]) {
    self.start = start
    self.pieces = pieces
  }

  /// From the coordinates of a start and of three points for each piece; `nil` for another count.
  init?(_ numbers: [Double]) {
    guard numbers.count >= 8, numbers.count % 6 == 2 else { return nil }
    start = Point(numbers[0], numbers[1])
    pieces = stride(from: 2, to: numbers.count, by: 6).map { at in
      Shape.Curve(
        Point(numbers[at], numbers[at + 1]), Point(numbers[at + 2], numbers[at + 3]),
        Point(numbers[at + 4], numbers[at + 5]))
    }
  }

  /// Where it ends.
  package var end: Point { pieces.last?.end ?? start }

  /// The same line from its end to its start.
  package var reversed: FlowCurve {
    var from = start
    var result: [Shape.Curve] = []
    for piece in pieces {
      result.append(Shape.Curve(piece.control2, piece.control1, from))
      from = piece.end
    }
    return FlowCurve(end, result.reversed())
  }

  /// The same line elsewhere.
  func moved(_ dx: Double, _ dy: Double) -> FlowCurve {
    FlowCurve(
      start.moved(dx, dy),
      pieces.map { Shape.Curve($0.control1.moved(dx, dy), $0.control2.moved(dx, dy), $0.end.moved(dx, dy)) })
  }

  /// The line with a straight piece to a further point.
  func extended(to point: Point) -> FlowCurve {
    FlowCurve(start, pieces + [.straight(end, point)])
  }

  /// Points along the line, `step` points apart or less, the ends included.
  package func samples(every step: Double) -> [Point] {
    var result = [start]
    var from = start
    for piece in pieces {
      let length =
        from.distance(to: piece.control1) + piece.control1.distance(to: piece.control2)
        + piece.control2.distance(to: piece.end)
      let count = max(Int((length / step).rounded(.up)), 1)
      for index in 1...count {
        result.append(piece.point(from: from, at: Double(index) / Double(count)))
      }
      from = piece.end
    }
    return result
  }

  /// The line without its last `length` points, and where it heads there: room for an arrow's head.
  func trimmed(by length: Double) -> FlowCurve {
    var curve = self
    while let last = curve.pieces.popLast() {
      let from = curve.end
      if from.distance(to: end) < length, !curve.pieces.isEmpty { continue }
      var (low, high) = (0.0, 1.0)
      for _ in 0..<20 {
        let middle = (low + high) / 2
        if last.point(from: from, at: middle).distance(to: end) > length { low = middle } else { high = middle }
      }
      curve.pieces.append(last.split(from: from, at: low).first)
      return curve
    }
    return self
  }

  /// The line with its end at another height, where it runs level.
  func leveled(endingAt y: Double) -> FlowCurve {
    guard let last = pieces.last else { return self }
    let from = pieces.count > 1 ? pieces[pieces.count - 2].end : start
    let reach = max(min(abs(last.end.x - from.x) * 0.6, 40), 12)
    let back = last.end.x >= from.x ? -reach : reach
    var curve = self
    curve.pieces[pieces.count - 1] = Shape.Curve(
      last.control1, Point(last.end.x + back, y), Point(last.end.x, y))
    return curve
  }
}
