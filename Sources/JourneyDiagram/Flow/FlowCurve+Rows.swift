/// How a line is cut where it goes from one row to the next.
extension FlowCurve {
  /// The line in parts, cut at places of x: `cuts` rise, and part `i` lies between cut `i - 1` and cut `i`.
  ///
  /// From its start to its end the line goes over each cut between them once. Where a steep line swings over a cut several times,
  /// it is cut where that strains the two rows least, and kept within them elsewhere.
  ///
  /// - Parameter strain: how far a height is from what a row has, in points.
  package func divided(at cuts: [Double], strain: (_ row: Int, _ y: Double) -> Double = { _, _ in 0 })
    -> [(row: Int, curve: FlowCurve)]
  {
    func row(_ x: Double) -> Int { cuts.firstIndex { x < $0 } ?? cuts.count }
    var parts: [(row: Int, curve: FlowCurve)] = []
    var rest = self
    var place = row(start.x)
    let last = row(end.x)
    let step = last > place ? 1 : -1
    while place != last {
      func sum(at crossing: Crossing) -> Double {
        strain(place, crossing.point.y) + strain(place + step, crossing.point.y)
      }
      // Of those that strain them alike the last.
      let crossings = rest.crossings(of: cuts[step > 0 ? place : place - 1], isRising: step > 0).reversed()
      guard let crossing = crossings.min(by: { sum(at: $0) < sum(at: $1) }) else { break }
      let (before, behind) = rest.split(at: crossing)
      parts.append((place, before.kept(in: place, cuts)))
      rest = behind
      place += step
    }
    parts.append((place, rest.kept(in: place, cuts)))
    return parts
  }

  /// Where the line goes over a place of x.
  private struct Crossing {
    let piece: Int
    /// The share of the piece up to there, 0…1.
    let t: Double
    let point: Point
  }

  /// How many places of a piece are looked at, so that no swing of it is missed.
  private static let steps = 24

  /// Where the line goes over a cut in one direction, in order.
  private func crossings(of cut: Double, isRising: Bool) -> [Crossing] {
    func isBehind(_ x: Double) -> Bool { isRising ? x > cut : x < cut }
    var found: [Crossing] = []
    var from = start
    for (index, piece) in pieces.enumerated() {
      var before = 0.0
      var wasBehind = isBehind(from.x)
      for step in 1...Self.steps {
        let t = Double(step) / Double(Self.steps)
        let isNowBehind = isBehind(piece.point(from: from, at: t).x)
        if isNowBehind, !wasBehind {
          var (inside, outside) = (before, t)
          for _ in 0..<24 {
            let middle = (inside + outside) / 2
            if isBehind(piece.point(from: from, at: middle).x) { outside = middle } else { inside = middle }
          }
          found.append(Crossing(piece: index, t: outside, point: piece.point(from: from, at: outside)))
        }
        (before, wasBehind) = (t, isNowBehind)
      }
      from = piece.end
    }
    return found
  }

  private func split(at crossing: Crossing) -> (FlowCurve, FlowCurve) {
    let from = crossing.piece == 0 ? start : pieces[crossing.piece - 1].end
    let (inside, outside) = pieces[crossing.piece].split(from: from, at: crossing.t)
    return (
      FlowCurve(start, pieces[..<crossing.piece] + [inside]),
      FlowCurve(inside.end, [outside] + pieces[(crossing.piece + 1)...])
    )
  }

  /// The line within a row: where it swings out of it, it runs along the edge.
  private func kept(in row: Int, _ cuts: [Double]) -> FlowCurve {
    let low = row > 0 ? cuts[row - 1] : -Double.infinity
    let high = row < cuts.count ? cuts[row] : Double.infinity
    var from = start
    let isWithin = pieces.allSatisfy { piece in
      defer { from = piece.end }
      return (1...Self.steps).allSatisfy { step in
        let x = piece.point(from: from, at: Double(step) / Double(Self.steps)).x
        return x > low - 0.01 && x < high + 0.01
      }
    }
    guard !isWithin else { return self }
    func clamped(_ point: Point) -> Point { Point(min(max(point.x, low), high), point.y) }
    return FlowCurve(
      clamped(start),
      pieces.map { Shape.Curve(clamped($0.control1), clamped($0.control2), clamped($0.end)) })
  }
}
