/// The marks of the compact curve that no label explains, in a line at its foot.
struct CurveLegend {
  private let entries: [(mark: LegendMark, text: WrappedText, x: Double, row: Int)]
  /// In points; 0 where there is nothing to explain.
  let height: Double

  private static let rowHeight = 20.0
  private static let markWidth = 22.0
  private static let gap = 20.0

  init(_ context: MapContext, marks: Set<LegendMark>, width: Double) {
    var entries: [(mark: LegendMark, text: WrappedText, x: Double, row: Int)] = []
    var (x, row) = (0.0, 0)
    for mark in marks.sorted() {
      let text = context.wrap(context.word(mark.word), CurveStyle.key, width: width - Self.markWidth, lines: 1)
      let reach = Self.markWidth + text.width
      if x > 0, x + reach > width { (x, row) = (0, row + 1) }
      entries.append((mark, text, x, row))
      x += reach + Self.gap
    }
    self.entries = entries
    height = entries.isEmpty ? 0 : Double(row + 1) * Self.rowHeight
  }

  func draw(on drawing: inout Drawing, x: Double, y: Double, theme: Theme) {
    for entry in entries {
      let middle = y + (Double(entry.row) + 0.5) * Self.rowHeight
      entry.mark.draw(on: &drawing, at: Point(x + entry.x + 8, middle), theme: theme)
      drawing.paragraph(
        entry.text, x: x + entry.x + Self.markWidth, top: middle - entry.text.height / 2, color: theme.quietInk)
    }
  }
}
