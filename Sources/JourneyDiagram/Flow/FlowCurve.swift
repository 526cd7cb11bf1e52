/// A run of cubic Bézier curves.
struct FlowCurve: Hashable {
  var start: Point
  var pieces: [Shape.Curve]

  init(_ start: Point, _ pieces: [Shape.Curve]) {
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

  var end: Point { pieces.last?.end ?? start }

  /// The same line from its end to its start.
  var reversed: FlowCurve {
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
    FlowCurve(start, pieces + [Self.straight(end, point)])
  }

  static func straight(_ from: Point, _ to: Point) -> Shape.Curve {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    return Shape.Curve(from.moved(dx / 3, dy / 3), from.moved(dx * 2 / 3, dy * 2 / 3), to)
  }

  /// A piece cut in two.
  static func split(_ from: Point, _ piece: Shape.Curve, at t: Double) -> (Shape.Curve, Shape.Curve) {
    func mix(_ a: Point, _ b: Point) -> Point { Point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t) }
    let (a, b, c) = (mix(from, piece.control1), mix(piece.control1, piece.control2), mix(piece.control2, piece.end))
    let (d, e) = (mix(a, b), mix(b, c))
    let middle = mix(d, e)
    return (Shape.Curve(a, d, middle), Shape.Curve(e, c, piece.end))
  }

  /// Points along the line, `step` points apart or less, the ends included.
  func samples(every step: Double) -> [Point] {
    var result = [start]
    var from = start
    for piece in pieces {
      let length =
        from.distance(to: piece.control1) + piece.control1.distance(to: piece.control2)
        + piece.control2.distance(to: piece.end)
      let count = max(Int((length / step).rounded(.up)), 1)
      for index in 1...count {
        result.append(Self.split(from, piece, at: Double(index) / Double(count)).0.end)
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
        if Self.split(from, last, at: middle).0.end.distance(to: end) > length { low = middle } else { high = middle }
      }
      curve.pieces.append(Self.split(from, last, at: low).0)
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

  /// The line in parts, cut at heights of x: `cuts` rise, and part `i` lies between cut `i - 1` and cut `i`.
  func divided(at cuts: [Double]) -> [(row: Int, curve: FlowCurve)] {
    func row(_ x: Double) -> Int { cuts.firstIndex { x < $0 } ?? cuts.count }
    var parts: [(row: Int, curve: FlowCurve)] = []
    var current = FlowCurve(start, [])
    var place = row(start.x)
    var from = start
    var rest = Array(pieces.reversed())
    while let piece = rest.popLast() {
      guard let (t, next) = Self.leaving(from, piece, place, cuts) else {
        current.pieces.append(piece)
        from = piece.end
        continue
      }
      let (inside, outside) = Self.split(from, piece, at: t)
      current.pieces.append(inside)
      parts.append((place, current))
      current = FlowCurve(inside.end, [])
      from = inside.end
      place = next
      rest.append(outside)
    }
    if !current.pieces.isEmpty { parts.append((place, current)) }
    return parts
  }

  /// Where a piece leaves a part, and which part it comes into; `nil` where it stays.
  private static func leaving(_ from: Point, _ piece: Shape.Curve, _ place: Int, _ cuts: [Double]) -> (Double, Int)? {
    let low = place > 0 ? cuts[place - 1] : -Double.infinity
    let high = place < cuts.count ? cuts[place] : Double.infinity
    let steps = 24
    var before = 0.0
    for step in 1...steps {
      let t = Double(step) / Double(steps)
      let x = split(from, piece, at: t).0.end.x
      guard x < low - 0.01 || x > high + 0.01 else {
        before = t
        continue
      }
      let goesUp = x > high
      var (inside, outside) = (before, t)
      for _ in 0..<24 {
        let middle = (inside + outside) / 2
        let x = split(from, piece, at: middle).0.end.x
        if goesUp ? x > high : x < low { outside = middle } else { inside = middle }
      }
      return (outside, goesUp ? place + 1 : place - 1)
    }
    return nil
  }
}

extension Point {
  /// How far another place is from here, in points.
  func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
