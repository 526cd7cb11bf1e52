import JourneyModel

/// The line under the title: the moments that press most, each with its mark, its number on the map and its reason.
struct PressingMoments {
  private struct Entry {
    let moment: PressingMoment
    let number: NumberDisc
    let name: WrappedText
    let reason: WrappedText
    let note: String
    let x: Double
    let width: Double
  }

  private let context: MapContext
  private let entries: [Entry]
  private let title: WrappedText
  private let perRow: Int
  /// In points; 0 where nothing presses.
  let height: Double

  private static let rowHeight = 42.0
  private static let gap = 12.0
  private static let indent = 34.0
  private static let widest = 400.0
  private static let titleHeight = 18.0

  /// - Parameter width: the width of the page between its margins.
  init(_ context: MapContext, width: Double) {
    self.context = context
    let moments = context.pressing
    let perRow = max(min(moments.count, Int((width + Self.gap) / (210 + Self.gap))), 1)
    let widest = min((width - Self.gap * Double(perRow - 1)) / Double(perRow), Self.widest)
    var entries: [Entry] = []
    for (index, moment) in moments.enumerated() {
      let touchpoint = context.journey.touchpoints[moment.touchpoint]
      let number = NumberDisc(ofTouchpoint: touchpoint.index, inStage: touchpoint.stageIndex, context.theme)
      let name = context.text(touchpoint.name)
      let room = widest - Self.indent - 14
      let title = context.wrap(name, MapStyle.cardTitle, width: room - number.width - 6, lines: 1)
      let reason = context.wrap(moment.reason, MapStyle.body, width: room, lines: 1)
      let cell = max(number.width + 6 + title.width, reason.width) + Self.indent + 14
      let x = index % perRow == 0 ? 0 : (entries.last.map { $0.x + $0.width + Self.gap } ?? 0)
      entries.append(
        Entry(
          moment: moment, number: number, name: title, reason: reason, note: "\(name): \(moment.reason)", x: x,
          width: cell))
    }
    self.entries = entries
    let rows = (moments.count + perRow - 1) / perRow
    self.perRow = perRow
    title = context.wrap(
      moments.isEmpty ? "" : context.word(.pressingMoments).uppercased(), MapStyle.eyebrow, width: width, lines: 1)
    height =
      moments.isEmpty
      ? 0 : Self.titleHeight + Double(rows) * Self.rowHeight + Double(rows - 1) * Self.gap / 2
  }

  /// The marks that occur in it.
  var marks: Set<LegendMark> { Set(entries.map(\.moment.mark.legend)) }

  /// Draws it from a left top corner on.
  func draw(on drawing: inout Drawing, x: Double, y: Double) {
    guard !entries.isEmpty else { return }
    let theme = context.theme
    drawing.paragraph(title, x: x, top: y, color: theme.bad.ink)
    for (index, entry) in entries.enumerated() {
      let top = y + Self.titleHeight + Double(index / perRow) * (Self.rowHeight + Self.gap / 2)
      let box = Box(x: x + entry.x, y: top, width: entry.width, height: Self.rowHeight)
      drawing.rectangle(box, radius: 8, fill: theme.bad.ground, stroke: Stroke(theme.bad.border))
      entry.moment.mark.draw(
        on: &drawing, at: Point(box.x + 19, box.midY), radius: 11, polarity: .negative, theme: theme)
      let left = box.x + Self.indent + 4
      let center = Point(left + entry.number.width / 2, top + 14)
      entry.number.draw(on: &drawing, at: center)
      drawing.paragraph(
        entry.name, x: left + entry.number.width + 6, top: center.y - entry.name.height / 2, color: theme.bad.ink)
      drawing.paragraph(entry.reason, x: left, top: top + 24, color: theme.bad.ink)
      drawing.add(Note(entry.note, over: box))
    }
  }
}
