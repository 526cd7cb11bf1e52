/// Puts labels beside their points within a plot that doesn't grow; what finds no room is left out.
struct CurveLabelPlacement {
  /// A label, its box, and the line from the mark to it.
  struct Placed {
    let label: CurveLabel
    let box: Box
    let start: Point
    let foot: Point
  }

  private static let gap = 5.0
  private static let distance = 9.0
  private static let step = 6.0
  private static let shifts = [0, -0.25, 0.25, -0.45, 0.45, -0.7, 0.7, -1.0, 1.0]

  /// Where labels may stand.
  private let room: Box
  /// What is in the way; every label that is placed is added to it.
  private var space: PlotSpace
  private var placed: [Placed] = []

  private init(in space: PlotSpace, room: Box) {
    self.space = space
    self.room = room
  }

  /// Places labels, those that press most first.
  ///
  /// Whoever comes first has the best place, which may leave none for its neighbour; so they are placed from the left and
  /// from the right as well, and what serves all best is taken. That one is missing weighs more the more it presses.
  static func best(of labels: [CurveLabel], in space: PlotSpace, room: Box) -> [Placed] {
    var best: (cost: Double, placed: [Placed])?
    let ranked = Array(labels.enumerated())
    let fromLeft = ranked.sorted { ($0.element.anchor.x, $0.offset) < ($1.element.anchor.x, $1.offset) }
    for order in [ranked, fromLeft, Array(fromLeft.reversed())] {
      var placement = CurveLabelPlacement(in: space, room: room)
      var cost = 0.0
      for (rank, label) in order { cost += placement.place(label) ?? 1_000 / Double(rank + 1) }
      if cost < best?.cost ?? .infinity { best = (cost, placement.placed) }
    }
    return best?.placed ?? []
  }

  /// Places a label at the nearest free place that its line reaches without crossing anything.
  ///
  /// - Returns: how far from the best place that is; `nil` where there is no room.
  private mutating func place(_ label: CurveLabel) -> Double? {
    var best: (cost: Double, placed: Placed)?
    for isAbove in [true, false] {
      let natural = label.anchor.y < 0 || (label.anchor.y == 0 && label.mark != .lowPoint)
      for shift in Self.shifts {
        // Straight up or down there is room for a line; far to a side it would lie across the curve.
        for distance in stride(from: Self.distance, through: 150, by: Self.step) {
          let side = isAbove == natural ? 0.0 : 22
          let least = distance + abs(shift) * 26 + side
          guard least < best?.cost ?? .infinity else { break }
          guard let placed = self.placed(label, isAbove: isAbove, shift: shift, distance: distance) else { continue }
          // Across the neutral line it would hide the area under the curve, or its line would lead through it.
          let hides = placed.box.y < 0 && placed.box.maxY > 0
          let leadsAcross = placed.start.y * placed.foot.y < 0
          let cost = least + (hides ? 40 : 0) + (leadsAcross ? 40 : 0)
          if cost < best?.cost ?? .infinity { best = (cost, placed) }
        }
      }
    }
    guard let (cost, placed) = best else { return nil }
    self.placed.append(placed)
    space.add(placed.box)
    for box in Self.line(of: placed) { space.add(box) }
    return cost
  }

  /// The label at a place; `nil` where that isn't free.
  private func placed(_ label: CurveLabel, isAbove: Bool, shift: Double, distance: Double) -> Placed? {
    let anchor = label.anchor
    let left = min(
      max(anchor.x - label.width / 2 + shift * label.width, room.x), room.maxX - label.width)
    let reach = label.reach + distance
    let y = isAbove ? anchor.y - reach - label.height : anchor.y + reach
    let box = Box(x: left, y: y, width: label.width, height: label.height)
    guard box.y >= room.y, box.maxY <= room.maxY, box.x >= room.x - 0.01 else { return nil }
    guard space.obstacle(to: box.inset(-Self.gap, -Self.gap)) == nil else { return nil }
    let x = min(max(anchor.x, box.x + 8), box.maxX - 8)
    let side = isAbove ? -1.0 : 1
    let placed = Placed(
      label: label, box: box, start: anchor.moved(0, side * (label.reach + 1)),
      foot: Point(x, isAbove ? box.maxY : box.y))
    return Self.line(of: placed).contains { space.obstacle(to: $0) != nil } ? nil : placed
  }

  /// The room of the line from the mark to the label, as boxes along it.
  private static func line(of placed: Placed) -> [Box] {
    let (from, to) = (placed.start, placed.foot)
    let pieces = max(Int(max(abs(to.x - from.x), abs(to.y - from.y)) / 8), 1)
    return (0..<pieces).map { index in
      let (low, high) = (Double(index) / Double(pieces), Double(index + 1) / Double(pieces))
      let start = Point(from.x + (to.x - from.x) * low, from.y + (to.y - from.y) * low)
      let end = Point(from.x + (to.x - from.x) * high, from.y + (to.y - from.y) * high)
      // Short of the mark and of the label, which are in the way themselves.
      let top = min(start.y, end.y) + (index == 0 || index == pieces - 1 ? 1.5 : 0)
      let bottom = max(start.y, end.y) - (index == 0 || index == pieces - 1 ? 1.5 : 0)
      return Box(
        x: min(start.x, end.x) - 1.5, y: top, width: abs(end.x - start.x) + 3, height: max(bottom - top, 0.1))
    }
  }
}
