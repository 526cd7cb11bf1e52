/// Finds places for the shares on their lines: not far from where the line begins, clear of everything that is written, and
/// where possible clear of other lines.
struct FlowShares {
  private static let cell = 24.0
  private static let step = 6.0

  private struct Cell: Hashable {
    let x: Int
    let y: Int

    init(_ point: Point) {
      x = Int((min(max(point.x, -1e6), 1e6) / FlowShares.cell).rounded(.down))
      y = Int((min(max(point.y, -1e6), 1e6) / FlowShares.cell).rounded(.down))
    }

    init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  private var taken: [Cell: [Box]] = [:]
  private var lines: [Cell: [(line: Int, point: Point)]] = [:]

  /// - Parameter obstacles: what must not be covered.
  init(lines: [FlowLine], obstacles: [Box]) {
    for box in obstacles { take(box) }
    for (index, line) in lines.enumerated() {
      for part in line.parts {
        for point in part.samples(every: Self.step) { self.lines[Cell(point), default: []].append((index, point)) }
      }
    }
  }

  /// The middle of a share's place on a line, or right above or below one of the main way that is too short for it; `nil` where
  /// there is no room.
  mutating func place(_ share: FlowShare, on line: FlowLine, at index: Int) -> Point? {
    if let point = place(share, on: line, at: index, aside: 0) { return point }
    guard line.link.isMain else { return nil }
    let aside = FlowShare.height / 2 + 7
    return place(share, on: line, at: index, aside: -aside) ?? place(share, on: line, at: index, aside: aside)
  }

  /// - Parameter aside: how far below the line, in points.
  private mutating func place(_ share: FlowShare, on line: FlowLine, at index: Int, aside: Double) -> Point? {
    var best: (cost: Double, point: Point)?
    var length = 0.0
    for (number, part) in line.parts.enumerated() {
      let points = part.samples(every: Self.step)
      for (from, point) in zip([points[0]] + points, points) {
        length += from.distance(to: point)
        // Not on the arrow's head, and not where the line goes over into the margin.
        if aside == 0, number + 1 == line.parts.count, point.distance(to: part.end) < 12 + share.width / 2 { continue }
        let point = point.moved(0, aside)
        let box = share.box(at: point)
        if isTaken(box.inset(-2, -2)) { continue }
        let cost = abs(length - 40) + 220 * Double(others(in: box.inset(-4, -4), than: index))
        if cost < best?.cost ?? .infinity { best = (cost, point) }
      }
    }
    if let best { take(share.box(at: best.point)) }
    return best?.point
  }

  private mutating func take(_ box: Box) {
    for cell in Self.cells(of: box) { taken[cell, default: []].append(box) }
  }

  private func isTaken(_ box: Box) -> Bool {
    Self.cells(of: box).contains { taken[$0, default: []].contains { $0.overlaps(box) } }
  }

  /// How many other lines run under a box.
  private func others(in box: Box, than line: Int) -> Int {
    var found: Set<Int> = []
    for cell in Self.cells(of: box) {
      for (other, point) in lines[cell, default: []] where other != line {
        if point.x > box.x, point.x < box.maxX, point.y > box.y, point.y < box.maxY { found.insert(other) }
      }
    }
    return found.count
  }

  private static func cells(of box: Box) -> [Cell] {
    let (from, to) = (Cell(Point(box.x, box.y)), Cell(Point(box.maxX, box.maxY)))
    return (from.x...to.x).flatMap { x in (from.y...to.y).map { Cell(x, $0) } }
  }
}
