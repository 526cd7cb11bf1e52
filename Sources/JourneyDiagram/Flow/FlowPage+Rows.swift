import JourneyModel

/// How the layout's band becomes rows, and how lines get from one to the next.
extension FlowPage {
  /// A row on the page.
  struct PlacedRow {
    let bands: [FlowBand]
    let heading: Double
    let foot: Double
    /// From the layout's coordinates to the page's.
    var dx = 0.0
    var dy = 0.0
    var top = 0.0
    var bottom = 0.0
  }

  /// A line that goes from one row to the next.
  struct Crossing {
    let line: Int
    /// The place of the piece before it.
    let part: Int
    let cut: Int
    let y: Double
    let isDown: Bool
  }

  func placed(_ row: FlowRows.Row, _ index: Int, of rows: FlowRows, _ stages: [FlowNode: Int], left: Double)
    -> PlacedRow
  {
    let dx = left - row.minX
    var extents: [Int: (Double, Double)] = [:]
    for node in row.nodes {
      guard let stage = stages[node], let box = boxes[node] else { continue }
      let known = extents[stage] ?? (.infinity, -.infinity)
      extents[stage] = (min(known.0, box.x), max(known.1, box.maxX))
    }
    func has(_ stage: Int, _ others: some Sequence<FlowRows.Row>) -> Bool {
      others.contains { $0.nodes.contains { stages[$0] == stage } }
    }
    let bands = extents.keys.sorted().compactMap { stage in
      extents[stage].map { extent in
        FlowBand(
          context.journey.stages[stage], from: extent.0 + dx - FlowBand.paddingX, to: extent.1 + dx + FlowBand.paddingX,
          isContinued: has(stage, rows.rows.prefix(index).suffix(1)),
          isLast: !has(stage, rows.rows.dropFirst(index + 1).prefix(1)), network.graph, context)
      }
    }
    return PlacedRow(
      bands: bands, heading: bands.reduce(0) { max($0, $1.headingHeight) },
      foot: bands.reduce(0) { max($0, $1.footHeight) },
      dx: dx)
  }

  /// Takes empty heights out of the rows, except where a line would then run over a thing; the boxes afterwards.
  func squeeze(_ rows: inout FlowRows, _ divided: inout [[(row: Int, curve: FlowCurve)]]) -> [FlowNode: Box] {
    var parts = [[(line: Int, part: Int)]](repeating: [], count: rows.rows.count)
    for (line, pieces) in divided.enumerated() {
      for (part, piece) in pieces.enumerated() { parts[piece.row].append((line, part)) }
    }
    var result: [FlowNode: Box] = [:]
    for (index, row) in rows.rows.enumerated() {
      let curves = parts[index].map { divided[$0.line][$0.part].curve }
      let own = row.nodes.compactMap { node in boxes[node].map { (node: node, box: $0) } }
      var squeeze = FlowSqueeze(boxes: own.map(\.box), lines: curves)
      let collides = zip(parts[index], curves).contains { place, curve in
        let link = network.links[place.line]
        let others = own.filter { $0.node != link.tail && $0.node != link.head }.map { squeeze.box($0.box).inset(2, 2) }
        return squeeze.curve(curve).samples(every: 8).contains { point in
          others.contains { point.x > $0.x && point.x < $0.maxX && point.y > $0.y && point.y < $0.maxY }
        }
      }
      if collides { squeeze = .none }
      for (place, curve) in zip(parts[index], curves) { divided[place.line][place.part].curve = squeeze.curve(curve) }
      rows.rows[index].minY = .infinity
      rows.rows[index].maxY = -.infinity
      for (node, box) in own {
        let box = squeeze.box(box)
        result[node] = box
        rows.rows[index].include(box.y)
        rows.rows[index].include(box.maxY)
      }
    }
    return result
  }

  /// Has lines run level where they leave a row, and far enough apart to be told from each other.
  func level(_ crossings: [Crossing], _ divided: inout [[(row: Int, curve: FlowCurve)]]) {
    var first = 0
    while first < crossings.count {
      var last = first
      while last + 1 < crossings.count, crossings[last + 1].cut == crossings[first].cut { last += 1 }
      let group = crossings[first...last]
      // At the end of the upper row and at the beginning of the lower one.
      for isUpper in [true, false] {
        let places = group.map {
          (line: $0.line, part: $0.part + (isUpper == $0.isDown ? 0 : 1), isEnd: isUpper == $0.isDown)
        }
        let wishes = places.map { place in
          let curve = divided[place.line][place.part].curve
          return place.isEnd ? curve.end.y : curve.start.y
        }
        for (place, y) in zip(places, Self.spread(wishes, by: FlowWire.spacing)) {
          let curve = divided[place.line][place.part].curve
          divided[place.line][place.part].curve =
            place.isEnd ? curve.leveled(endingAt: y) : curve.reversed.leveled(endingAt: y).reversed
        }
      }
      first = last + 1
    }
  }

  /// Rising numbers, moved as little as possible so that they are at least `distance` apart.
  static func spread(_ wishes: [Double], by distance: Double) -> [Double] {
    // Less its place times the distance, each number must not be below the one before: neighbours that are share their mean.
    var groups: [(sum: Double, count: Int)] = []
    for (index, wish) in wishes.enumerated() {
      groups.append((wish - Double(index) * distance, 1))
      while groups.count > 1 {
        let (a, b) = (groups[groups.count - 2], groups[groups.count - 1])
        guard a.sum / Double(a.count) > b.sum / Double(b.count) else { break }
        groups.removeLast(2)
        groups.append((a.sum + b.sum, a.count + b.count))
      }
    }
    let means = groups.flatMap { group in [Double](repeating: group.sum / Double(group.count), count: group.count) }
    return means.enumerated().map { $1 + Double($0) * distance }
  }

  /// Joins the pieces of lines through the margins: nested, so that no two of them cross.
  func addWires(
    _ crossings: [Crossing], _ counts: [Int], _ rows: [PlacedRow], to lines: inout [FlowLine], left: Double
  ) {
    var lanes: [Int: Int] = [:]
    let spacing = FlowWire.spacing
    for crossing in crossings {
      let lane = lanes[crossing.cut, default: 0]
      lanes[crossing.cut] = lane + 1
      let inner = Double(counts[crossing.cut] - 1 - lane)
      let (before, behind) = (lines[crossing.line].parts[crossing.part], lines[crossing.line].parts[crossing.part + 1])
      let (upper, lower) = crossing.isDown ? (before.end, behind.start) : (behind.start, before.end)
      let gap = Double(counts[crossing.cut] - 1) * spacing
      let between = (rows[crossing.cut].bottom + rows[crossing.cut + 1].top) / 2 + 4
      lines[crossing.line].wires.append(
        FlowWire(
          upper: upper, lower: lower, right: upper.x + 8 + inner * spacing, left: lower.x - 4 - Double(lane) * spacing,
          middle: between - gap / 2 + inner * spacing, isDown: crossing.isDown))
    }
  }
}
