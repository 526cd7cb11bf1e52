import JourneyModel

/// The page of the flow: header, rows of stages with their touchpoints and ways, and the foot.
struct FlowPage {
  private static let margin = 36.0
  /// Between the things of a row and the edges of its bands.
  private static let padding = 18.0

  let context: MapContext
  let network: FlowNetwork
  let cards: [Int: FlowCard]
  let boxes: [FlowNode: Box]
  /// The ways of the network's links, as they were laid out.
  let curves: [FlowCurve]
  /// The height of the layout in points.
  let height: Double

  /// - Complexity: O(n) in the things and the length of the lines.
  func drawing() -> Drawing {
    let stages = stages
    var rows = FlowRows(boxes, stages: stages, height: height)
    var divided = divided(by: rows)
    let crossings = crossings(of: divided)
    let boxes = squeeze(&rows, &divided)
    level(crossings, &divided)
    for part in divided.joined() { for point in part.curve.samples(every: 10) { rows.rows[part.row].include(point.y) } }
    var counts = [Int](repeating: 0, count: rows.cuts.count)
    for crossing in crossings { counts[crossing.cut] += 1 }

    let wires = Double(counts.max() ?? 0)
    let inset = wires > 0 ? wires * FlowWire.spacing + 22 : 0
    let left = Self.margin + inset + FlowBand.paddingX
    let rowsWidth = rows.rows.reduce(0) { max($0, $1.maxX - $1.minX) }
    let width = max(
      left + rowsWidth + FlowBand.paddingX + inset + Self.margin,
      MapHeader.minimumWidth(for: context.journey) + 2 * Self.margin
    ).rounded(.up)
    let header = MapHeader(context, width: width - 2 * Self.margin)
    var drawing = Drawing(width: width, height: 0, ground: context.theme.page)
    header.draw(on: &drawing, x: Self.margin, y: Self.margin - 4)

    let top = Self.margin + header.height + 22
    let placed = placed(rows, stages, counts, left: left, top: top)
    for place in placed {
      for band in place.bands {
        band.draw(on: &drawing, top: place.top, heading: place.heading, bottom: place.bottom, context.theme)
      }
    }
    var lines = network.links.map { FlowLine($0, context) }
    for index in lines.indices {
      lines[index].parts = divided[index].map { $0.curve.moved(placed[$0.row].dx, placed[$0.row].dy) }
    }
    addWires(crossings, counts, placed, to: &lines, left: left)
    // The main way lies over the others.
    for line in lines where !line.link.isMain { line.draw(on: &drawing) }
    for line in lines where line.link.isMain { line.draw(on: &drawing) }
    let onPage = boxes.mapValues { box in
      let place = placed[rows.row(at: box.midX)]
      return Box(x: box.x + place.dx, y: box.y + place.dy, width: box.width, height: box.height)
    }
    drawThings(onPage, on: &drawing)
    let hasShares = addShares(lines, network.nodes.compactMap { onPage[$0] }, on: &drawing)
    let hasLoss = placed.last?.bands.contains(where: \.hasLoss) == true
    foot(marks(lines, hasShares: hasShares), on: &drawing, y: (placed.last?.bottom ?? top) + (hasLoss ? 26 : 16))
    return drawing
  }

  /// The lines in parts, each in its row.
  private func divided(by rows: FlowRows) -> [[(row: Int, curve: FlowCurve)]] {
    zip(network.links, curves).map { link, curve in
      whole(link, curve).divided(at: rows.cuts) { row, y in
        max(rows.rows[row].minY - y, y - rows.rows[row].maxY, 0)
      }
    }
  }

  /// Where lines go from one row to the next, from top to bottom at each cut.
  private func crossings(of lines: [[(row: Int, curve: FlowCurve)]]) -> [Crossing] {
    let crossings = lines.enumerated().flatMap { index, parts in
      zip(parts, parts.dropFirst()).enumerated().map { place, parts in
        let (part, next) = parts
        return Crossing(
          line: index, part: place, cut: min(part.row, next.row), y: part.curve.end.y, isDown: next.row > part.row)
      }
    }
    return crossings.sorted { ($0.cut, $0.y, $0.line, $0.part) < ($1.cut, $1.y, $1.line, $1.part) }
  }

  /// The rows below each other, with room for the lines between them.
  private func placed(
    _ rows: FlowRows, _ stages: [FlowNode: Int], _ counts: [Int], left: Double, top: Double
  ) -> [PlacedRow] {
    var top = top
    return rows.rows.enumerated().map { index, row in
      var place = placed(row, index, of: rows, stages, left: left)
      place.top = top
      place.dy = top + place.heading + Self.padding - row.minY
      place.bottom = place.dy + row.maxY + Self.padding + place.foot
      top = place.bottom + (index < counts.count ? Double(counts[index]) * FlowWire.spacing + 34 : 0)
      return place
    }
  }

  private func drawThings(_ boxes: [FlowNode: Box], on drawing: inout Drawing) {
    let words = FlowDescription(network.graph, of: context.journey, in: context.language)
    for node in network.nodes {
      guard let box = boxes[node] else { continue }
      if case .touchpoint(let index) = node {
        cards[index]?.draw(on: &drawing, in: box, ways: words.ways(from: index))
      } else {
        FlowTerminal(node, context)?.draw(on: &drawing, in: box)
      }
    }
  }

  /// Draws legend and sources, and ends the page below them.
  private func foot(_ marks: Set<FlowMark>, on drawing: inout Drawing, y: Double) {
    let width = drawing.width - 2 * Self.margin
    let legend = Legend(context, marks: FlowMark.allCases.filter(marks.contains), .flow, width: width)
    let footer = MapFooter(context, marks: [], width: width)
    legend.draw(on: &drawing, x: Self.margin, y: y)
    footer.draw(on: &drawing, x: Self.margin, y: y + legend.height)
    drawing.height = (y + legend.height + footer.height + Self.margin - 8).rounded(.up)
  }

  /// The stage of each thing that belongs to one. What stands behind all touchpoints of the last stage does not.
  private var stages: [FlowNode: Int] {
    var stages: [FlowNode: Int] = [:]
    for node in network.nodes {
      switch node {
      case .touchpoint(let index), .end(let index): stages[node] = context.journey.touchpoints[index].stageIndex
      case .empty(let stage): stages[node] = stage
      case .start, .divider: break
      }
    }
    let last = stages.values.max() ?? 0
    let right = stages.reduce(-Double.infinity) { right, entry in
      guard case .touchpoint = entry.key, entry.value == last else { return right }
      return max(right, boxes[entry.key]?.maxX ?? right)
    }
    return stages.filter { node, stage in
      guard stage == last, case .end = node else { return true }
      return boxes[node].map { $0.x < right } ?? false
    }
  }

  /// A link's line from its tail to its head; it reaches what is drawn, which may be smaller than what the layout kept free.
  private func whole(_ link: FlowLink, _ curve: FlowCurve) -> FlowCurve {
    guard link.kind == .back else { return curve }
    var line = curve.reversed
    if let tail = cardTop(link.tail), tail > line.start.y + 0.5 {
      let foot = Point(line.start.x, tail)
      line = FlowCurve(foot, [.straight(foot, line.start)] + line.pieces)
    }
    if let head = cardTop(link.head), head > line.end.y + 0.5 { line = line.extended(to: Point(line.end.x, head)) }
    return line
  }

  private func cardTop(_ node: FlowNode) -> Double? {
    guard case .touchpoint(let index) = node, let card = cards[index], let box = boxes[node] else { return nil }
    return card.box(in: box).y
  }

  /// Writes the shares on their lines, those of the main way first; one that finds no room stands in the description alone.
  private func addShares(_ lines: [FlowLine], _ obstacles: [Box], on drawing: inout Drawing) -> Bool {
    var places = FlowShares(lines: lines, obstacles: obstacles)
    let phrases = FlowPhrases(language: context.language)
    var hasShares = false
    for isMain in [true, false] {
      for (index, line) in lines.enumerated() where line.link.isMain == isMain {
        guard let label = line.link.share.map({ FlowShare(phrases.share($0), context.theme) }),
          let point = places.place(label, on: line, at: index)
        else { continue }
        label.draw(on: &drawing, at: point)
        hasShares = true
      }
    }
    return hasShares
  }

  private func marks(_ lines: [FlowLine], hasShares: Bool) -> Set<FlowMark> {
    var marks = Set(lines.map(\.mark))
    if !marks.contains(where: { [.other, .bypass, .back].contains($0) }) { marks.remove(.main) }
    if hasShares { marks.insert(.share) }
    for card in cards.values { marks.formUnion(card.marks) }
    if !network.graph.stageLosses.isEmpty { marks.insert(.loss) }
    return marks
  }
}
