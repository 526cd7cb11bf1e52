import JourneyModel

/// How long it takes and how long the customer waits, against what was expected.
struct TimeLane: Lane {
  static let id = "time"
  static let keys: [Key] = [.duration, .wait]

  fileprivate struct Entry {
    let label: MapWord
    let actual: TimeAmount
    let expected: TimeAmount?

    var isLate: Bool { expected.map { actual.minutes > $0.minutes } ?? false }
  }

  private let context: MapContext
  private let entries: [[Entry]]

  init?(_ context: MapContext) {
    entries = context.journey.touchpoints.map { touchpoint in
      var entries: [Entry] = []
      if let wait = touchpoint.wait {
        entries.append(
          Entry(label: .wait, actual: wait, expected: touchpoint.expectedWait ?? touchpoint.expectedDuration))
      }
      if let duration = touchpoint.duration {
        let expected = touchpoint.expectedDuration ?? (touchpoint.wait == nil ? touchpoint.expectedWait : nil)
        entries.append(Entry(label: .duration, actual: duration, expected: expected))
      }
      return entries
    }
    guard entries.contains(where: { !$0.isEmpty }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.time), hint: context.word(.timeHint)) }

  func preferredWidth(of touchpoint: Int) -> Double {
    entries[touchpoint].reduce(0) { max($0, MapStyle.bodyBold.width(of: text(of: $1)) + 12) }
  }

  func placed(over columns: Columns) -> any PlacedLane {
    PlacedTimeLane(
      cells: zip(entries, columns.cells).map { entries, cell in
        (
          cell.x,
          entries.map { entry in
            let ink = entry.isLate ? context.theme.bad.ink : context.theme.ink
            return PlacedTimeLane.Line(
              entry: entry, ink: ink,
              text: context.wrap(text(of: entry), MapStyle.bodyBold, width: cell.width - 4, lines: 2),
              remark: entry.expected.map {
                context.wrap(
                  "\(context.word(.expected)) \($0.shown(in: context.language))", MapStyle.small, width: cell.width - 4,
                  lines: 2)
              }, width: cell.width - 8)
          }
        )
      }, longest: max(longest, 1e-9), theme: context.theme)
  }

  /// The longest time that the lane tells, in minutes.
  private var longest: Double {
    entries.joined().reduce(0) { max($0, $1.actual.minutes, $1.expected?.minutes ?? 0) }
  }

  private func text(of entry: Entry) -> String {
    "\(context.word(entry.label)) \(entry.actual.shown(in: context.language))"
  }
}

private struct PlacedTimeLane: PlacedLane {
  struct Line {
    let entry: TimeLane.Entry
    let ink: Color
    let text: WrappedText
    let remark: WrappedText?
    let width: Double

    var height: Double { 12 + text.height + (remark?.height ?? 0) }
  }

  let cells: [(x: Double, lines: [Line])]
  /// What a full bar stands for, in minutes, > 0.
  let longest: Double
  let theme: Theme
  let marks: Set<LegendMark> = []

  var height: Double { cells.reduce(0) { max($0, $1.lines.reduce(0) { $0 + $1.height + 4 } - 4) } }

  func draw(on drawing: inout Drawing, top: Double) {
    for cell in cells {
      var y = top
      for line in cell.lines {
        bars(of: line, on: &drawing, x: cell.x + 2, y: y)
        drawing.paragraphWithNote(line.text, x: cell.x + 2, top: y + 11, color: line.ink)
        if let remark = line.remark {
          drawing.paragraphWithNote(remark, x: cell.x + 2, top: y + 11 + line.text.height, color: theme.quietInk)
        }
        y += line.height + 4
      }
    }
  }

  /// A bar on the scale of the whole lane: what it took, and a tick where it was expected to end.
  private func bars(of line: Line, on drawing: inout Drawing, x: Double, y: Double) {
    let actual = line.entry.actual.minutes
    let color = line.entry.isLate ? theme.bad.mark : theme.plain.mark
    drawing.rectangle(Box(x: x, y: y + 2, width: line.width, height: 6), radius: 3, fill: theme.plain.ground)
    drawing.rectangle(
      Box(x: x, y: y + 2, width: max(line.width * actual / longest, 6), height: 6), radius: 3, fill: color)
    if let expected = line.entry.expected {
      let tick = x + line.width * expected.minutes / longest
      drawing.line(Point(tick, y), Point(tick, y + 10), Stroke(theme.ink, width: 1.6))
    }
  }
}
