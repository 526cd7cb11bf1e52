import JourneyAnalysis
import JourneyModel

/// What has been promised: a ribbon over the touchpoints that deliver it, with a tab down to each, and a sign of whether it is kept
/// as far as the numbers tell.
struct PromiseLane: Lane {
  static let id = "promises"
  static let keys: [Key] = [.promises]

  private let context: MapContext
  private let promises: [(promise: Promise, stops: [Int])]

  init?(_ context: MapContext) {
    promises = context.journey.promises.filter { !$0.isWithdrawn }.compactMap { promise in
      let stops = promise.deliveredAt.compactMap { context.journey.touchpoint($0)?.index }.sorted()
      return stops.isEmpty ? nil : (promise, stops)
    }
    guard !promises.isEmpty else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.promises), hint: context.word(.promisesHint)) }

  func placed(over columns: Columns) -> any PlacedLane {
    let told = promises.map { promise, stops in
      let check = PromiseCheck(promise, in: context.journey)
      return PlacedPromiseLane.Told(text: context.text(promise.text), stops: stops, verdict: check.verdict)
    }
    return PlacedPromiseLane(told, over: columns, context)
  }
}

private struct PlacedPromiseLane: PlacedLane {
  struct Told {
    let text: String
    /// The places of the touchpoints that deliver it, ascending.
    let stops: [Int]
    let verdict: PromiseCheck.Verdict
  }

  private struct Ribbon {
    let x: Double
    let width: Double
    let text: WrappedText
    let verdict: PromiseCheck.Verdict
    /// What appears on hovering; `nil` for nothing.
    let note: String?
    let stops: [Double]
    var row = 0

    var height: Double { text.height + 10 }
  }

  private let ribbons: [Ribbon]
  private let rowTops: [Double]
  private let theme: Theme
  let height: Double
  let marks: Set<LegendMark>

  private static let tail = 9.0
  private static let tab = 8.0
  private static let gap = 4.0
  /// The sign of whether it is kept, and its room before the text.
  private static let sign = 7.0
  private static let signWidth = 20.0

  init(_ promises: [Told], over columns: Columns, _ context: MapContext) {
    theme = context.theme
    var ribbons: [Ribbon] = []
    var ends: [Double] = []
    var heights: [Double] = []
    for promise in promises.sorted(by: {
      ($0.stops.first ?? 0, $0.stops.last ?? 0) < ($1.stops.first ?? 0, $1.stops.last ?? 0)
    }) {
      guard let first = promise.stops.first, let last = promise.stops.last else { continue }
      let x = columns.cells[first].x
      let reach = columns.cells[last].maxX - x
      // One over a single narrow touchpoint may reach on, rather than stand on its head.
      let wish = min(MapStyle.bodyBold.width(of: promise.text) / 2 + 40, 260)
      let width = min(max(reach, wish), columns.maxX - x)
      let room = width - 2 * Self.tail - 12 - (promise.verdict == .unknown ? 0 : Self.signWidth)
      let text = context.wrap(promise.text, MapStyle.bodyBold, width: room, lines: 4)
      let row = ends.firstIndex { $0 + 6 < x } ?? ends.count
      if row == ends.count {
        ends.append(0)
        heights.append(0)
      }
      ends[row] = x + width
      let ribbon = Ribbon(
        x: x, width: width, text: text, verdict: promise.verdict,
        note: Self.note(promise, isClipped: text.isClipped, context),
        stops: promise.stops.map { columns.cells[$0].midX }, row: row)
      heights[row] = max(heights[row], ribbon.height)
      ribbons.append(ribbon)
    }
    self.ribbons = ribbons
    // The first row lies lowest, next to the touchpoints.
    var tops = Array(repeating: 0.0, count: heights.count)
    var y = 0.0
    for row in heights.indices.reversed() {
      tops[row] = y
      y += heights[row] + Self.tab + Self.gap
    }
    rowTops = tops
    height = max(y - Self.gap, 1)
    marks = Set(promises.compactMap { Self.mark(of: $0.verdict) })
  }

  private static func mark(of verdict: PromiseCheck.Verdict) -> LegendMark? {
    switch verdict {
    case .kept: .promiseKept
    case .broken: .promiseBroken
    case .unknown: nil
    }
  }

  private static func note(_ promise: Told, isClipped: Bool, _ context: MapContext) -> String? {
    guard let mark = mark(of: promise.verdict) else { return isClipped ? promise.text : nil }
    return "\(context.word(mark.word)): \(promise.text)"
  }

  func draw(on drawing: inout Drawing, top: Double) {
    for ribbon in ribbons {
      let role = ribbon.verdict == .broken ? theme.bad : theme.action
      let (y, tail) = (top + rowTops[ribbon.row], Self.tail)
      let (left, right) = (ribbon.x, ribbon.x + ribbon.width)
      for stop in ribbon.stops {
        let tab = [
          Point(stop - 6, y + ribbon.height - 1), Point(stop + 6, y + ribbon.height - 1),
          Point(stop, y + ribbon.height + Self.tab - 1),
        ]
        drawing.add(Shape(.polygon(tab), fill: role.mark))
      }
      let outline = [
        Point(left, y), Point(right, y), Point(right - tail, y + ribbon.height / 2), Point(right, y + ribbon.height),
        Point(left, y + ribbon.height), Point(left + tail, y + ribbon.height / 2),
      ]
      drawing.add(Shape(.polygon(outline), fill: role.ground, stroke: Stroke(role.mark, width: 1.4)))
      var textX = left + tail + 7
      if let mark = Self.mark(of: ribbon.verdict) {
        mark.draw(on: &drawing, at: Point(textX + Self.sign, y + 5 + ribbon.text.style.leading / 2), theme: theme)
        textX += Self.signWidth
      }
      drawing.paragraph(ribbon.text, x: textX, top: y + 5, color: role.ink)
      if let note = ribbon.note {
        drawing.add(Note(note, over: Box(x: left, y: y, width: ribbon.width, height: ribbon.height)))
      }
    }
  }
}
