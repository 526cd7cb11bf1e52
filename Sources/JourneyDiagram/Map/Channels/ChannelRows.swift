import JourneyAnalysis
import JourneyModel

/// The channels as rows, and the customer's way from one to the next.
struct ChannelRows: PlacedLane {
  private struct Stop {
    let cells: ClosedRange<Int>
    let row: Int
    let pill: Card
  }

  /// A way from one stop to another, by their places among all.
  private struct Hop: Hashable {
    let from: Int
    let to: Int
  }

  /// More rows than that would be a lane that nobody reads.
  private static let mostRows = 10

  private let columns: Columns
  private let theme: Theme
  private let stops: [Stop]
  private let hops: [Hop]
  /// The touchpoints at which the customer has to begin anew.
  private let losses: [(touchpoint: Int, row: Int)]
  private let note: String
  private let rows: Int
  private let pitch: Double

  var height: Double { Double(rows) * pitch - 4 }
  var marks: Set<LegendMark> { losses.isEmpty ? [] : [.contextLost] }

  /// `nil` where the journey has no list of channels, or where rows would show nothing more than one line does.
  init?(_ names: [String?], over columns: Columns, _ context: MapContext) {
    let journey = context.journey
    guard journey.channels.contains(where: { $0.origin != .use }) else { return nil }
    let used = Set(names.compactMap { $0 })
    // In the order of the list; what isn't in it stands below.
    var order: [String] = []
    for name in journey.channels.map({ context.text($0.name) }) + names.compactMap({ $0 })
    where order.count <= Self.mostRows && used.contains(name) && !order.contains(name) { order.append(name) }
    guard (2...Self.mostRows).contains(order.count) else { return nil }
    self.columns = columns
    theme = context.theme
    rows = order.count
    let rowOfName = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    pitch = order.count <= 5 ? 28 : 25
    stops = SpanRows.runs(of: names, in: columns).map { name, cells in
      Stop(
        cells: cells, row: rowOfName[name] ?? 0,
        pill: ChannelLane.pill(
          name, width: SpanRows.width(of: cells, in: columns), stage: columns.cells[cells.lowerBound].stage, lines: 1,
          context))
    }
    hops = Self.hops(between: stops, context.analysis)
    losses = journey.touchpoints.compactMap { touchpoint in
      guard touchpoint.index > 0, touchpoint.losesContext else { return nil }
      return names[touchpoint.index].flatMap { rowOfName[$0] }.map { (touchpoint.index, $0) }
    }
    note = context.word(.legendContextLost)
  }

  func draw(on drawing: inout Drawing, top: Double) {
    func middle(_ row: Int) -> Double { top + Double(row) * pitch + (pitch - 4) / 2 }
    for row in 0..<rows {
      for stage in columns.stages {
        drawing.line(
          Point(stage.x, middle(row)), Point(stage.maxX, middle(row)), Stroke(theme.hairline, pattern: .dotted))
      }
    }
    let stroke = Stroke(theme.quietInk, width: 1.8)
    for hop in hops {
      let (one, two) = (stops[hop.from], stops[hop.to])
      let (from, to) = (columns.cells[one.cells.upperBound].maxX, columns.cells[two.cells.lowerBound].x)
      let (up, down) = (middle(one.row), middle(two.row))
      drawing.add(Self.hop(from: Point(from, up), to: Point(to, down), stroke))
    }
    for stop in stops {
      let y = middle(stop.row) - stop.pill.height / 2
      stop.pill.draw(on: &drawing, x: columns.cells[stop.cells.lowerBound].x, y: y)
    }
    for loss in losses {
      let center = Point(columns.cells[loss.touchpoint].x, middle(loss.row))
      drawing.lostContext(at: center, radius: 7, theme: theme)
      drawing.add(Note(note, over: Box(center: center, width: 16, height: 16)))
    }
  }

  /// The ways that somebody's main path takes: where ways or personas part, nobody goes from each stop to the next one.
  private static func hops(between stops: [Stop], _ analysis: Analysis) -> [Hop] {
    var stopOfCell: [Int: Int] = [:]
    for (place, stop) in stops.enumerated() { for cell in stop.cells { stopOfCell[cell] = place } }
    var seen: Set<Hop> = []
    return analysis.paths.flatMap { path in
      let places = path.touchpointIndices.compactMap { stopOfCell[$0] }
      return zip(places, places.dropFirst()).filter { $0 < $1 }.map(Hop.init)
    }.filter { seen.insert($0).inserted }
  }

  /// A line that goes level, turns at the middle of the gap and comes in level again.
  private static func hop(from: Point, to: Point, _ stroke: Stroke) -> Shape {
    guard abs(from.y - to.y) > 0.5, to.x > from.x else { return Shape(.line([from, to]), stroke: stroke) }
    let turn = to.x - min((to.x - from.x) / 2, 9)
    let r = min(turn - from.x, to.x - turn, 6)
    let side = to.y > from.y ? 1.0 : -1
    func straight(_ from: Point, _ to: Point) -> Shape.Curve { Shape.Curve(from, to, to) }
    let corner = (Point(turn, from.y), Point(turn, to.y))
    let (one, two) = (Point(turn - r, from.y), Point(turn, from.y + side * r))
    let (three, four) = (Point(turn, to.y - side * r), Point(turn + r, to.y))
    return Shape(
      .path(
        from,
        [
          straight(from, one), Shape.Curve(corner.0, corner.0, two), straight(two, three),
          Shape.Curve(corner.1, corner.1, four), straight(four, to),
        ]), stroke: stroke)
  }
}
