/// The marks that occur in a flow, explained at its foot.
struct FlowLegend {
  private struct Entry {
    let mark: FlowMark
    let text: String
    let x: Double
    let row: Int
  }

  private let entries: [Entry]
  private let theme: Theme
  let height: Double

  private static let rowHeight = 22.0
  private static let markWidth = 34.0
  private static let gap = 22.0

  init(_ context: MapContext, marks: Set<FlowMark>, width: Double) {
    theme = context.theme
    var entries: [Entry] = []
    var (x, row) = (0.0, 0)
    for mark in FlowMark.allCases where marks.contains(mark) {
      let text = context.word(mark.word)
      let entryWidth = Self.markWidth + MapStyle.body.width(of: text)
      if x > 0, x + entryWidth > width { (x, row) = (0, row + 1) }
      entries.append(Entry(mark: mark, text: text, x: x, row: row))
      x += entryWidth + Self.gap
    }
    self.entries = entries
    height = entries.isEmpty ? 0 : Double(row + 1) * Self.rowHeight
  }

  func draw(on drawing: inout Drawing, x: Double, y: Double) {
    for entry in entries {
      let middle = y + (Double(entry.row) + 0.5) * Self.rowHeight
      entry.mark.draw(on: &drawing, at: Point(x + entry.x + 13, middle), theme: theme)
      drawing.label(entry.text, MapStyle.body, theme.quietInk, x: x + entry.x + Self.markWidth, middle: middle)
    }
  }
}
