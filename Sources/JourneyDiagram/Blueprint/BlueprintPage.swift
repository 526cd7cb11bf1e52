import JourneyModel

/// The page of the service blueprint, after Shostack (1984) and Bitner, Ostrom and Morgan (2008): what the customer sees and
/// does above, what employees do and what supports them below, and the lines across which they meet.
struct BlueprintPage {
  static let margin = 36.0
  static let labelWidth = 142.0
  /// Room for an arrow from one action to the next.
  private static let cardGap = 24.0
  static let padding = 12.0
  /// Between a line and the cards at either side: an arrow's head is read there.
  static let gutter = 21.0
  /// How far the band behind what fails reaches beyond its cards.
  static let bandMargin = 6.0

  /// A row with its place.
  struct Strip {
    let row: BlueprintRow
    let cells: BlueprintCells
    let label: LaneLabel
    let hint: WrappedText
    let hintX: Double
    let top: Double

    /// From its first card to the end of its last.
    var height: Double { max(cells.height, hint.height, label.height) }
    var bottom: Double { top + height }
  }

  let context: MapContext
  let columns: Columns
  let actions: ActionRow
  let actionsLabel: LaneLabel
  let evidence: Strip?
  let actionsTop: Double
  let strips: [Strip]
  let emptyHint: WrappedText
  let owners: (label: LaneLabel, lane: any PlacedLane, top: Double)?
  let header: MapHeader
  let pressing: PressingMoments
  let headings: StageHeadings
  let footer: MapFooter
  let pressingTop: Double
  let headingsTop: Double
  let rowsTop: Double
  let rowsBottom: Double
  let width: Double

  /// Lays everything out.
  ///
  /// - Complexity: O(n) in the texts of the journey.
  init(_ context: MapContext) {
    self.context = context
    let rows = BlueprintRow.behind(context)
    columns = Self.columns(for: rows, context)
    let columns = columns
    width = (columns.maxX + Self.margin).rounded(.up)
    let contentWidth = width - 2 * Self.margin
    header = MapHeader(context, width: contentWidth, kind: .serviceBlueprint)
    pressing = PressingMoments(context, width: contentWidth)
    headings = StageHeadings(context, columns)
    let actions = ActionRow(context, columns)
    self.actions = actions
    pressingTop = Self.margin + header.height + 12
    headingsTop = pressingTop + (pressing.height > 0 ? pressing.height + 4 : 0) + 10
    rowsTop = headingsTop + headings.height

    func label(_ heading: LaneHeading) -> LaneLabel { LaneLabel(heading, width: Self.labelWidth - 14, context) }
    func strip(_ row: BlueprintRow, _ cells: BlueprintCells, above below: [BlueprintCells], top: Double) -> Strip {
      // Through an empty row the arrows to the rows below pass straight, with the bands of what fails behind them.
      let passing = columns.cells.indices.filter { index in below.contains { $0.reaches[index] != nil } }
      let taken = passing.map { index in
        let (cell, reach) = (columns.cells[index], Self.bandMargin)
        return actions.fails(at: index) ? (cell.x - reach)...(cell.maxX + reach) : cell.midX...cell.midX
      }
      let room = BlueprintHint.room(between: taken, in: columns)
      let hint = cells.height > 0 ? "" : BlueprintHint.text(for: row, context)
      return Strip(
        row: row, cells: cells, label: label(row.heading(context)),
        hint: context.wrap(hint, MapStyle.smallItalic, width: room.width, lines: 4), hintX: room.x, top: top)
    }
    var top = rowsTop + Self.padding
    let evidence = strip(.evidence, BlueprintCells(.evidence, over: columns, context), above: [], top: top)
    self.evidence = evidence.cells.height > 0 ? evidence : nil
    if evidence.cells.height > 0 { top = evidence.bottom + 2 * Self.padding }
    actionsTop = top
    actionsLabel = label(
      LaneHeading(title: context.word(.customerActions), hint: context.word(.touchpointsHint)))
    top += max(actions.height, actionsLabel.height)
    var strips: [Strip] = []
    let cells = rows.map { BlueprintCells($0, over: columns, context) }
    for (index, row) in rows.enumerated() {
      let next = strip(row, cells[index], above: Array(cells[(index + 1)...]), top: top + 2 * Self.gutter)
      top = next.bottom
      strips.append(next)
    }
    self.strips = strips
    emptyHint = context.wrap(
      rows.isEmpty ? BlueprintHint.textForAll(context) : "", MapStyle.smallItalic,
      width: BlueprintHint.room(between: [], in: columns).width)
    if rows.isEmpty { top += 2 * Self.gutter + emptyHint.height }
    top += Self.padding + 4
    if let lane = OwnerLane(context) {
      let (placed, label) = (lane.placed(over: columns), label(lane.heading))
      owners = (label, placed, top + Self.padding)
      top += 2 * Self.padding + max(placed.height, label.height)
    } else {
      owners = nil
    }
    rowsBottom = top
    var marks = actions.marks.union(pressing.marks)
    let isBehindFail = columns.cells.indices.contains { index in
      actions.fails(at: index) && cells.contains { $0.reaches[index] != nil }
    }
    if isBehindFail { marks.insert(.failPath) }
    if strips.contains(where: \.cells.hasSystems) { marks.insert(.system) }
    footer = MapFooter(context, marks: marks, width: contentWidth)
  }

  /// As wide as their texts wish, within what is readable; narrower where there are many touchpoints.
  private static func columns(for rows: [BlueprintRow], _ context: MapContext) -> Columns {
    let journey = context.journey
    let count = journey.touchpoints.count
    let widest = count <= 14 ? Columns.widest : count <= 28 ? 168 : 150
    let rows = [.evidence] + rows
    let wishes = journey.stages.map { stage in
      let cards = stage.touchpoints.map { touchpoint in
        let wish = rows.reduce(ActionRow.preferredWidth(of: touchpoint, context)) {
          max($0, BlueprintCells.preferredWidth(of: $1.entries(of: touchpoint, context)))
        }
        return min(max(wish, Columns.narrowest), widest)
      }
      return (stage: StageHeadings.minimumWidth(of: stage, context), cards: cards)
    }
    return Columns(
      labelX: margin, labelWidth: labelWidth, wishes: wishes,
      minimumWidth: MapHeader.minimumWidth(for: journey) - labelWidth, cardGap: cardGap)
  }
}
