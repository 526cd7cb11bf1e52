import JourneyModel

/// The cards of touchpoints that stand here no longer: pale, in a broken frame, with their names struck through.
struct GhostCards {
  private struct Ghost {
    let name: WrappedText
    let note: WrappedText
    let cell: Columns.Cell
    let item: (name: String, text: String)
    let mark: ComparisonMark

    var height: Double { name.height + note.height + 26 }
  }

  private let ghosts: [Ghost]
  private let theme: Theme
  /// What the highest needs, in points; 0 where there is none.
  let height: Double

  private static let padding = 10.0
  private static let signWidth = 17.0

  init(_ context: MapContext, _ columns: Columns) {
    theme = context.theme
    guard let comparison = context.comparison else {
      (ghosts, height) = ([], 0)
      return
    }
    let words = comparison.story.words
    ghosts = columns.ghosts.cells.map { place, cell in
      let name = context.text(comparison.before.touchpoints[place].name)
      let number = comparison.numberNow(ofGhost: place)
      let width = cell.width - 2 * Self.padding
      return Ghost(
        name: context.wrap(name, MapStyle.cardTitle, width: width, lines: 5),
        note: context.wrap(
          number.map(words.nowNumber) ?? words.mark(.removed), MapStyle.smallBold, width: width - Self.signWidth,
          lines: 2),
        cell: cell, item: (name, comparison.text(ofGhost: place)), mark: number == nil ? .removed : .moved)
    }
    height = ghosts.reduce(0) { max($0, $1.height) }
  }

  /// Draws those that begin between two places, in a row so high.
  func draw(on drawing: inout Drawing, from x: Double, to maxX: Double, top: Double, _ rowHeight: Double) {
    for ghost in ghosts where ghost.cell.x >= x && ghost.cell.x < maxX {
      let box = Box(x: ghost.cell.x, y: top, width: ghost.cell.width, height: rowHeight)
      drawing.rectangle(box, radius: 7, fill: theme.plain.ground, stroke: Stroke(theme.plain.mark, pattern: .dashed))
      drawing.struck(ghost.name, x: box.x + Self.padding, top: top + 9, color: theme.plain.ink)
      let noteTop = top + 9 + ghost.name.height + 6
      ghost.mark.draw(on: &drawing, at: Point(box.x + Self.padding + 6, noteTop + 6.5), theme: theme)
      drawing.paragraph(
        ghost.note, x: box.x + Self.padding + Self.signWidth, top: noteTop, color: theme.plain.ink)
      drawing.add(Item(ghost.item.name, text: ghost.item.text, over: box))
    }
  }
}
