/// The map's columns: where each stage and each touchpoint stands, from left to right, in points.
struct Columns {
  /// The room of one stage, with those of its touchpoints.
  struct Stage {
    let x: Double
    let width: Double
    /// The 0-based places of its touchpoints among all.
    let touchpoints: Range<Int>

    var maxX: Double { x + width }
    var midX: Double { x + width / 2 }
  }

  /// The room of one touchpoint.
  struct Cell {
    let x: Double
    let width: Double
    /// The 0-based place of its stage.
    let stage: Int

    var maxX: Double { x + width }
    var midX: Double { x + width / 2 }
  }

  /// Between two stages.
  static let stageGap = 10.0
  /// Between a stage's edge and its first and last card.
  static let stagePadding = 8.0
  /// Between two cards.
  static let cardGap = 8.0
  /// What a card may be wide: narrower is hard to read, wider is too long a line.
  static let narrowest = 124.0
  static let widest = 190.0
  static let stretched = 300.0

  let labelX: Double
  let labelWidth: Double
  let stages: [Stage]
  let cells: [Cell]
  /// What a comparison shows of the journey before.
  var ghosts = GhostColumns()

  /// The left edge of the first stage.
  var x: Double { edges.min() ?? labelX + labelWidth }
  /// The right edge of the last stage.
  var maxX: Double { (stages + ghosts.stages.map(\.column)).map(\.maxX).max() ?? x }

  private var edges: [Double] { (stages + ghosts.stages.map(\.column)).map(\.x) }

  /// Columns as wide as wished; where all of them are narrower than `minimumWidth`, they are stretched to fill it.
  ///
  /// - Parameters:
  ///   - wishes: for each stage, what it must be wide and the widths of its touchpoints' cards.
  ///   - cardGap: between two cards.
  init(
    labelX: Double, labelWidth: Double, wishes: [(stage: Double, cards: [Double])], minimumWidth: Double,
    cardGap: Double = Columns.cardGap
  ) {
    self.labelX = labelX
    self.labelWidth = labelWidth
    var widths = wishes.map { Self.fitted($0, cardGap) }
    let total = widths.reduce(0) { $0 + $1.stage } + Self.stageGap * Double(max(widths.count - 1, 0))
    if total < minimumWidth {
      let cards = widths.reduce(0) { $0 + max($1.cards.count, 1) }
      let share = (minimumWidth - total) / Double(max(cards, 1))
      widths = widths.map { stage in
        Self.fitted((stage.stage + share * Double(max(stage.cards.count, 1)), stage.cards), cardGap)
      }
    }
    var stages: [Stage] = []
    var cells: [Cell] = []
    var x = labelX + labelWidth
    for (index, stage) in widths.enumerated() {
      let first = cells.count
      let cards = stage.cards.reduce(0, +) + cardGap * Double(max(stage.cards.count - 1, 0))
      var cell = x + max((stage.stage - cards) / 2, Self.stagePadding)
      for width in stage.cards {
        cells.append(Cell(x: cell, width: width, stage: index))
        cell += width + cardGap
      }
      stages.append(Stage(x: x, width: stage.stage, touchpoints: first..<cells.count))
      x += stage.stage + Self.stageGap
    }
    self.stages = stages
    self.cells = cells
  }

  /// Other stages and cells between the same edges.
  init(_ columns: Columns, stages: [Stage], cells: [Cell], ghosts: GhostColumns) {
    labelX = columns.labelX
    labelWidth = columns.labelWidth
    self.stages = stages
    self.cells = cells
    self.ghosts = ghosts
  }

  /// A stage wide enough for its cards, and its cards wide enough to fill it, as far as lines stay readable.
  private static func fitted(
    _ wish: (stage: Double, cards: [Double]), _ cardGap: Double
  ) -> (stage: Double, cards: [Double]) {
    let gaps = cardGap * Double(max(wish.cards.count - 1, 0)) + 2 * stagePadding
    let cards = wish.cards.reduce(0, +)
    let spare = wish.stage - gaps - cards
    guard spare > 0, !wish.cards.isEmpty else { return (max(wish.stage, cards + gaps), wish.cards) }
    let share = spare / Double(wish.cards.count)
    return (wish.stage, wish.cards.map { min($0 + share, max(stretched, $0)) })
  }
}
