import JourneyModel

/// The page of the map: header, headings and lanes over common columns, and the foot.
struct MapPage {
  private static let margin = 36.0
  private static let labelWidth = 142.0
  private static let lanePadding = 12.0
  private static let lineHeight = 18.0

  private let context: MapContext
  private let lanes: [any Lane]
  /// The chosen lanes that have nothing to show.
  let emptyLanes: [EmptyLane]

  /// - Parameter ids: those of the chosen lanes; `nil` for all that have something to show.
  init(_ context: MapContext, lanes ids: [String]?) {
    self.context = context
    let lanes = LaneRegistry.lanes(for: context, chosen: ids)
    self.lanes = lanes
    let shown = lanes.map { type(of: $0).id }
    emptyLanes = (ids ?? []).filter { !shown.contains($0) }.compactMap { EmptyLane($0, in: context.journey) }
  }

  /// Lays everything out and draws it.
  ///
  /// - Complexity: O(n) in the texts of the journey.
  func drawing() -> Drawing {
    let columns = columns
    let placed = lanes.map { $0.placed(over: columns) }
    let width = (columns.maxX + Self.margin).rounded(.up)
    let header = MapHeader(context, width: width - 2 * Self.margin)
    let headings = StageHeadings(context, columns)
    let pressing = PressingMoments(context, width: width - 2 * Self.margin)
    let marks = placed.reduce(into: pressing.marks) { $0.formUnion($1.marks) }
    let footer = MapFooter(context, marks: marks, width: width - 2 * Self.margin)

    let pressingTop = Self.margin + header.height + 12
    let headingsTop = pressingTop + (pressing.height > 0 ? pressing.height + 4 : 0) + 10
    let lanesTop = headingsTop + headings.height
    let labels = lanes.map { LaneLabel($0.heading, width: Self.labelWidth - 14, context) }
    let heights = zip(labels, placed).map { label, placed in
      (label.heading.line == nil ? 0 : Self.lineHeight) + max(placed.height, label.height) + 2 * Self.lanePadding
    }
    let lanesBottom = lanesTop + heights.reduce(0, +)
    let height = (lanesBottom + 16 + footer.height + Self.margin - 8).rounded(.up)

    var drawing = Drawing(width: width, height: height, ground: context.theme.page)
    for (index, stage) in columns.stages.enumerated() {
      let box = Box(x: stage.x, y: lanesTop, width: stage.width, height: lanesBottom - lanesTop)
      drawing.rectangle(box, fill: context.theme.stages.hue(at: index).tint, stroke: context.theme.columnOutline)
    }
    columns.ghosts.drawStages(on: &drawing, headingTop: headingsTop, top: lanesTop, bottom: lanesBottom, context)
    header.draw(on: &drawing, x: Self.margin, y: Self.margin - 4)
    pressing.draw(on: &drawing, x: Self.margin, y: pressingTop)
    headings.draw(on: &drawing, top: headingsTop)
    var top = lanesTop
    for (index, label) in labels.enumerated() {
      var content = top
      if let line = label.heading.line {
        blueprintLine(line, on: &drawing, y: top, columns: columns)
        content += Self.lineHeight
      } else if index > 0 {
        let end = columns.maxX
        drawing.line(Point(Self.margin, top), Point(end, top), Stroke(context.theme.hairline))
      }
      content += Self.lanePadding
      label.draw(on: &drawing, x: Self.margin, top: content)
      // What is lower than its label stands beside the label's middle.
      placed[index].draw(on: &drawing, top: content + max(label.height - placed[index].height, 0) / 2)
      top += heights[index]
    }
    footer.draw(on: &drawing, x: Self.margin, y: lanesBottom + 16)
    return drawing
  }

  /// As wide as the lanes wish, within what is readable; narrower where there are many touchpoints.
  private var columns: Columns {
    let journey = context.journey
    let count = journey.touchpoints.count
    let widest = count <= 14 ? Columns.widest : count <= 28 ? 168 : 150
    let wishes = journey.stages.map { stage in
      let cards = stage.touchpoints.map { touchpoint in
        let wish = lanes.reduce(0) { max($0, $1.preferredWidth(of: touchpoint.index)) }
        return min(max(wish, Columns.narrowest), widest)
      }
      return (stage: StageHeadings.minimumWidth(of: stage, context), cards: cards)
    }
    return GhostColumns.columns(
      labelX: Self.margin, labelWidth: Self.labelWidth, wishes: wishes,
      minimumWidth: MapHeader.minimumWidth(for: journey) - Self.labelWidth, context)
  }

  private func blueprintLine(_ name: String, on drawing: inout Drawing, y: Double, columns: Columns) {
    let stroke = Stroke(context.theme.quietInk, width: 1.2, pattern: .dashed)
    drawing.line(Point(Self.margin, y), Point(columns.maxX, y), stroke)
    drawing.label(name, MapStyle.smallItalic, context.theme.quietInk, x: Self.margin, middle: y + 10)
  }
}
