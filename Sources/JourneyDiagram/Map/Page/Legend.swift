/// A mark that a legend can explain.
package protocol ExplainedMark {
  /// What it means.
  var word: MapWord { get }

  /// Draws it as it looks where it counts.
  func draw(on drawing: inout Drawing, at center: Point, theme: Theme)
}

/// The marks that occur, with their meanings, in as many rows as they need.
struct Legend {
  /// The measures of a legend, in points.
  struct Layout {
    let style: TextStyle
    let rowHeight: Double
    /// From the mark's middle and from the text's start to the left end of the entry.
    let markMiddle: Double
    let textStart: Double
    let gap: Double

    /// At the foot of a poster.
    static let poster = Layout(style: MapStyle.body, rowHeight: 22, markMiddle: 9, textStart: 24, gap: 22)
    /// At the foot of a flow, whose marks are lines.
    static let flow = Layout(style: MapStyle.body, rowHeight: 22, markMiddle: 13, textStart: 34, gap: 22)
    /// At the foot of the compact curve.
    static let curve = Layout(style: CurveStyle.key, rowHeight: 20, markMiddle: 8, textStart: 22, gap: 20)
  }

  private struct Entry {
    let mark: any ExplainedMark
    let text: WrappedText
    let x: Double
    let row: Int
  }

  private let entries: [Entry]
  private let layout: Layout
  private let theme: Theme
  /// In points; 0 where there is nothing to explain.
  let height: Double

  init(_ context: MapContext, marks: [any ExplainedMark], _ layout: Layout, width: Double) {
    var entries: [Entry] = []
    var (x, row) = (0.0, 0)
    for mark in marks {
      let text = context.wrap(context.word(mark.word), layout.style, width: width - layout.textStart, lines: 1)
      let reach = layout.textStart + text.width
      if x > 0, x + reach > width { (x, row) = (0, row + 1) }
      entries.append(Entry(mark: mark, text: text, x: x, row: row))
      x += reach + layout.gap
    }
    self.entries = entries
    self.layout = layout
    theme = context.theme
    height = entries.isEmpty ? 0 : Double(row + 1) * layout.rowHeight
  }

  func draw(on drawing: inout Drawing, x: Double, y: Double) {
    for entry in entries {
      let middle = y + (Double(entry.row) + 0.5) * layout.rowHeight
      entry.mark.draw(on: &drawing, at: Point(x + entry.x + layout.markMiddle, middle), theme: theme)
      drawing.paragraph(
        entry.text, x: x + entry.x + layout.textStart, top: middle - entry.text.height / 2, color: theme.quietInk)
    }
  }
}
