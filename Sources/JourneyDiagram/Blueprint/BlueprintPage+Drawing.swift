import JourneyModel

extension BlueprintPage {
  func drawing() -> Drawing {
    let height = (rowsBottom + 16 + footer.height + Self.margin - 8).rounded(.up)
    var drawing = Drawing(width: width, height: height, ground: context.theme.page)
    grounds(on: &drawing)
    header.draw(on: &drawing, x: Self.margin, y: Self.margin - 4)
    pressing.draw(on: &drawing, x: Self.margin, y: pressingTop)
    headings.draw(on: &drawing, top: headingsTop)
    failures(on: &drawing)
    lines(on: &drawing)
    arrows.draw(on: &drawing)
    for strip in [evidence].compactMap({ $0 }) + strips { draw(strip, on: &drawing) }
    actionsLabel.draw(on: &drawing, x: Self.margin, top: actionsTop)
    actions.draw(on: &drawing, top: actionsTop)
    drawing.paragraph(
      emptyHint, x: BlueprintHint.room(between: [], in: columns).x,
      top: actionsTop + max(actions.height, actionsLabel.height) + 2 * Self.gutter,
      color: context.theme.quietInk)
    if let owners {
      owners.label.draw(on: &drawing, x: Self.margin, top: owners.top)
      let spare = max(owners.label.height - owners.lane.height, 0)
      owners.lane.draw(on: &drawing, top: owners.top + spare / 2)
    }
    footer.draw(on: &drawing, x: Self.margin, y: rowsBottom + 16)
    items(on: &drawing)
    return drawing
  }

  /// Every touchpoint with all that stands in its column, in the order of the journey.
  private func items(on drawing: inout Drawing) {
    for (touchpoint, column) in zip(context.journey.touchpoints, stops) {
      guard let first = column.first, let last = column.last else { continue }
      let cell = columns.cells[touchpoint.index]
      let words = TouchpointDescription(of: touchpoint, in: context)
      drawing.add(
        Item(
          words.name,
          text: [words.text, behind(touchpoint)].filter { !$0.isEmpty }.joined(separator: " "),
          over: Box(x: cell.x, y: first.top, width: cell.width, height: last.bottom - first.top), link: words.link))
    }
  }

  /// How many leave, how long the customer waits, and what stands in each row, in words.
  private func behind(_ touchpoint: Touchpoint) -> String {
    var sentences = actions.exit(at: touchpoint.index).map { ["\($0)."] } ?? []
    if let wait = touchpoint.wait { sentences.append("\(context.word(.wait)): \(wait.shown(in: context.language)).") }
    for row in BlueprintRow.allCases {
      let texts = row.entries(of: touchpoint, context).map(\.text)
      if !texts.isEmpty { sentences.append("\(row.heading(context).title): \(texts.joined(separator: "; ")).") }
    }
    return sentences.joined(separator: " ")
  }

  private func draw(_ strip: Strip, on drawing: inout Drawing) {
    strip.label.draw(on: &drawing, x: Self.margin, top: strip.top)
    strip.cells.draw(on: &drawing, top: strip.top)
    drawing.paragraph(
      strip.hint, x: strip.hintX, top: strip.top + (strip.height - strip.hint.height) / 2,
      color: context.theme.quietInk)
  }

  // MARK: Grounds and lines

  /// The stages' tints as far as the customer sees; behind the line of visibility it is darker.
  private func grounds(on drawing: inout Drawing) {
    let theme = context.theme
    let visible = strips.first { $0.row == .backstage }.map { $0.top - Self.gutter } ?? rowsBottom
    for (index, stage) in columns.stages.enumerated() {
      let front = Box(x: stage.x, y: rowsTop, width: stage.width, height: visible - rowsTop)
      drawing.rectangle(front, fill: theme.stages.hue(at: index).tint, stroke: theme.columnOutline)
      guard visible < rowsBottom else { continue }
      drawing.rectangle(
        Box(x: stage.x, y: visible, width: stage.width, height: rowsBottom - visible), fill: theme.plain.ground,
        stroke: theme.columnOutline)
    }
  }

  private func lines(on drawing: inout Drawing) {
    let theme = context.theme
    func hairline(_ y: Double) {
      drawing.line(Point(Self.margin, y), Point(columns.maxX, y), Stroke(theme.hairline))
    }
    if evidence != nil { hairline(actionsTop - Self.padding) }
    if let owners { hairline(owners.top - Self.padding) }
    func draw(_ line: BlueprintLine, _ y: Double) {
      line.draw(
        on: &drawing, from: Self.margin, to: columns.maxX, y: y, labelWidth: Self.labelWidth, context)
    }
    for strip in strips { if let line = strip.row.line { draw(line, strip.top - Self.gutter) } }
    if strips.isEmpty {
      draw(.interaction, actionsTop + max(actions.height, actionsLabel.height) + Self.gutter)
    }
  }

  /// A band behind all that belongs to an action that fails, so that the eye follows the trouble down to where it begins.
  private func failures(on drawing: inout Drawing) {
    let theme = context.theme
    for (index, column) in stops.enumerated() where column.count > 1 && actions.fails(at: index) {
      guard let first = column.first, let last = column.last else { continue }
      let cell = columns.cells[index]
      let band = Box(x: cell.x, y: first.top, width: cell.width, height: last.bottom - first.top).inset(
        -Self.bandMargin, -Self.bandMargin)
      drawing.rectangle(
        band, radius: 10, fill: theme.hatchesAreas ? nil : theme.bad.ground,
        stroke: theme.hatchesAreas ? Stroke(theme.bad.border, pattern: .dashed) : nil)
    }
  }

  // MARK: Arrows

  /// For each touchpoint the rows in which it has something, from the customer's actions down.
  private var stops: [[(row: BlueprintRow?, top: Double, bottom: Double)]] {
    context.journey.touchpoints.indices.map { index in
      let action: (row: BlueprintRow?, top: Double, bottom: Double) = (
        nil, actionsTop + actions.cardTop, actionsTop + actions.bottom(of: index)
      )
      return [action]
        + strips.compactMap { strip in
          strip.cells.reaches[index].map { (strip.row, strip.top + $0.top, strip.top + $0.bottom) }
        }
    }
  }

  private var arrows: BlueprintArrows {
    BlueprintArrows(stops, over: columns, fails: actions.fails, context)
  }
}
