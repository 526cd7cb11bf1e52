import JourneyAnalysis
import JourneyModel

/// The columns of what stood on the map before and doesn't stand there any more.
struct GhostColumns {
  /// A stage of the first journey that is gone or stands elsewhere.
  struct Stage {
    /// Its 0-based place in the first journey.
    let place: Int
    let column: Columns.Stage
  }

  /// The stages, from left to right.
  private(set) var stages: [Stage] = []
  /// The touchpoints of the first journey by their 0-based places, from left to right.
  private(set) var cells: [(touchpoint: Int, cell: Columns.Cell)] = []

  /// A ghost is as wide as the narrowest card, or a little wider.
  private static let widest = 150.0

  /// Whether any stands in a stage of the second journey.
  func stand(in stage: Columns.Stage) -> Bool {
    cells.contains { $0.cell.x >= stage.x && $0.cell.maxX <= stage.maxX }
  }

  /// The columns of a map; with those of ghosts where it is one of a comparison.
  static func columns(
    labelX: Double, labelWidth: Double, wishes: [(stage: Double, cards: [Double])], minimumWidth: Double,
    _ context: MapContext
  ) -> Columns {
    guard let comparison = context.comparison else {
      return Columns(labelX: labelX, labelWidth: labelWidth, wishes: wishes, minimumWidth: minimumWidth)
    }
    let all = Columns(
      labelX: labelX, labelWidth: labelWidth, wishes: comparison.columns.map { wish(for: $0, wishes, context) },
      minimumWidth: minimumWidth)
    return separated(all, comparison)
  }

  private static func wish(
    for column: MapComparison.Column, _ wishes: [(stage: Double, cards: [Double])], _ context: MapContext
  ) -> (stage: Double, cards: [Double]) {
    guard let comparison = context.comparison else { return (0, []) }
    let first = column.stage.flatMap { context.journey.stages[$0].touchpoints.first?.index } ?? 0
    let cards = column.slots.map { slot in
      switch slot {
      case .touchpoint(let place): column.stage.map { wishes[$0].cards[place - first] } ?? Columns.narrowest
      case .ghost(let place):
        min(
          max(
            TextWrapper.widestWord(
              of: context.text(comparison.before.touchpoints[place].name), style: MapStyle.cardTitle, cap: widest) + 24,
            Columns.narrowest), widest)
      }
    }
    let heading =
      column.stage.map { wishes[$0].stage } ?? column.before.map {
        StageHeadings.minimumWidth(of: comparison.before.stages[$0], context)
      } ?? 0
    return (heading, cards)
  }

  /// The second journey's columns apart from the ghosts'.
  private static func separated(_ all: Columns, _ comparison: MapComparison) -> Columns {
    var (stages, cells) = ([Columns.Stage](), [Columns.Cell]())
    var ghosts = GhostColumns()
    for (column, stage) in zip(comparison.columns, all.stages) {
      let first = cells.count
      for (slot, place) in zip(column.slots, stage.touchpoints) {
        let cell = Columns.Cell(x: all.cells[place].x, width: all.cells[place].width, stage: column.stage ?? 0)
        switch slot {
        case .touchpoint: cells.append(cell)
        case .ghost(let touchpoint): ghosts.cells.append((touchpoint, cell))
        }
      }
      let own = Columns.Stage(x: stage.x, width: stage.width, touchpoints: first..<cells.count)
      if column.stage != nil {
        stages.append(own)
      } else if let before = column.before {
        ghosts.stages.append(Stage(place: before, column: own))
      }
    }
    return Columns(all, stages: stages, cells: cells, ghosts: ghosts)
  }

  /// Draws the headings and the ground of stages that stand here no longer.
  func drawStages(
    on drawing: inout Drawing, headingTop: Double, top: Double, bottom: Double, _ context: MapContext
  ) {
    guard let comparison = context.comparison else { return }
    let theme = context.theme
    let dashed = Stroke(theme.plain.mark, width: 1.2, pattern: .dashed)
    for stage in stages {
      let column = stage.column
      drawing.rectangle(
        Box(x: column.x, y: top, width: column.width, height: bottom - top), fill: theme.page, stroke: dashed)
      let box = Box(x: column.x, y: headingTop, width: column.width, height: top - headingTop - 4)
      drawing.rectangle(box, radius: 6, fill: theme.plain.ground, stroke: dashed)
      let moved = comparison.comparison.stages.first { $0.before == stage.place && $0.after != nil }
      let words = comparison.story.words
      let said = moved?.after.map { words.nowNumber($0 + 1) } ?? words.mark(.removed)
      let heading = context.wrap(
        context.text(comparison.before.stages[stage.place].heading), MapStyle.stageTitle, width: column.width - 20,
        lines: 3)
      let note = context.wrap(said, MapStyle.stageTime, width: column.width - 20, lines: 1)
      var y = headingTop + (box.height - heading.height - note.height) / 2
      drawing.struck(heading, x: column.x + 10, top: y, color: theme.plain.ink)
      y += heading.height
      drawing.paragraph(note, x: column.x + 10, top: y, color: theme.plain.ink)
    }
  }
}

extension Drawing {
  /// Sets broken lines under each other and strikes them through.
  mutating func struck(_ text: WrappedText, x: Double, top: Double, color: Color) {
    paragraph(text, x: x, top: top, color: color)
    var middle = top + text.style.leading / 2
    for piece in text.lines {
      line(Point(x - 1, middle), Point(x + piece.width + 1, middle), Stroke(color, width: 1.1))
      middle += text.style.leading
    }
  }
}
