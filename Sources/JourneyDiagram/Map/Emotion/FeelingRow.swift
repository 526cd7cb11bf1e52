import JourneyModel

/// The feelings in words, a row of them under the touchpoints: where nothing is scored and so no curve is drawn.
struct FeelingRow: PlacedLane {
  private let entries: [(x: Double, text: WrappedText)]
  private let color: Color
  let height: Double
  let marks: Set<LegendMark> = []

  init(_ context: MapContext, _ columns: Columns) {
    color = context.theme.ink
    entries = context.journey.touchpoints.compactMap { touchpoint in
      touchpoint.feeling.map { feeling in
        let cell = columns.cells[touchpoint.index]
        return (cell.midX, context.wrap(context.text(feeling), MapStyle.smallItalic, width: cell.width, lines: 3))
      }
    }
    height = entries.reduce(0) { max($0, $1.text.height) }
  }

  func draw(on drawing: inout Drawing, top: Double) {
    for entry in entries { drawing.paragraphWithNote(entry.text, x: entry.x, top: top, color: color, anchor: .middle) }
  }
}
