import JourneyModel

/// What the customer does: a numbered card for each touchpoint, the critical ones in a strong frame.
struct TouchpointLane: Lane {
  static let id = "touchpoints"
  static let keys: [Key] = [.touchpoints]

  private let context: MapContext

  init?(_ context: MapContext) { self.context = context }

  var heading: LaneHeading {
    LaneHeading(title: context.word(.touchpoints), hint: context.word(.touchpointsHint))
  }

  func preferredWidth(of touchpoint: Int) -> Double {
    let touchpoint = context.journey.touchpoints[touchpoint]
    let name = context.text(touchpoint.name)
    let style = MapStyle.cardTitle
    var width =
      max(
        style.width(of: name) / 3 * 1.15, TextWrapper.widestWord(of: name, style: style, cap: Columns.widest)) + 46
    if let description = touchpoint.description {
      width = max(width, MapStyle.small.width(of: context.text(description)) / 5 + 20)
    }
    return width
  }

  func placed(over columns: Columns) -> any PlacedLane {
    PlacedTouchpointLane(context, columns)
  }
}

private struct PlacedTouchpointLane: PlacedLane {
  private let context: MapContext
  private let columns: Columns
  private let cards: [Card]
  private let exits: [Int: ExitSign]
  private let ways: WayArcs
  private let ghosts: GhostCards
  private let tags: ComparisonTags
  private let cardHeight: Double
  let height: Double

  /// Where the text begins beside the number.
  private static let indent = 31.0
  private static let exitGap = 5.0

  init(_ context: MapContext, _ columns: Columns) {
    self.context = context
    self.columns = columns
    let touchpoints = context.journey.touchpoints
    let cards = touchpoints.map { Self.card(of: $0, width: columns.cells[$0.index].width, context) }
    self.cards = cards
    let exits = ExitSign.all(context) { cards[$0].textWidth }
    self.exits = exits
    ways = WayArcs(context, columns)
    ghosts = GhostCards(context, columns)
    tags = ComparisonTags(context, columns)
    cardHeight = max(
      cards.enumerated().reduce(0) { known, entry in
        max(known, entry.element.height + (exits[entry.offset].map { $0.height + Self.exitGap } ?? 0))
      }, ghosts.height, 44)
    height = ways.height + cardHeight + tags.height
  }

  var marks: Set<LegendMark> {
    var marks: Set<LegendMark> = []
    marks.formUnion(context.journey.touchpoints.compactMap { context.mark(for: $0)?.legend })
    if context.journey.touchpoints.contains(where: \.isOptional) { marks.insert(.optional) }
    if !exits.isEmpty { marks.insert(.exit) }
    if ways.hasBack { marks.insert(.wayBack) }
    return marks.union(tags.marks)
  }

  private static func card(of touchpoint: Touchpoint, width: Double, _ context: MapContext) -> Card {
    let theme = context.theme
    var card = Card(width: width, fill: theme.card.ground)
    card.paddingY = 9
    let name = context.wrap(
      context.text(touchpoint.name), MapStyle.cardTitle, width: width - indent - 10, lines: 5)
    card.blocks.append(.init(text: name, color: theme.card.ink))
    if name.isClipped { card.note = context.text(touchpoint.name) }
    if let description = touchpoint.description {
      card.add(context.text(description), MapStyle.small, theme.quietInk, in: context, lines: 8)
    }
    if let moment = context.momentBesideCurve(at: touchpoint) {
      let role = theme.role(of: moment.polarity)
      let (heading, isShort) = moment.fittedHeading {
        context.wrap($0, MapStyle.smallBold, width: card.textWidth, lines: 2)
      }
      card.blocks.append(.init(text: heading, color: role.ink))
      if isShort { card.note = card.note.map { "\($0) · \(moment.heading)" } ?? moment.heading }
      for reason in moment.reasons { card.add(reason, MapStyle.small, role.ink, in: context, lines: 4) }
    }
    card.add(context.remarks(on: touchpoint), MapStyle.smallItalic, theme.quietInk, in: context, lines: 2)
    return card
  }

  func draw(on drawing: inout Drawing, top laneTop: Double) {
    let theme = context.theme
    let top = laneTop + ways.height
    ways.draw(on: &drawing, bottom: top)
    tags.draw(on: &drawing, top: top + cardHeight)
    for (index, card) in cards.enumerated() {
      let cell = columns.cells[index]
      ghosts.draw(on: &drawing, from: index == 0 ? 0 : columns.cells[index - 1].x, to: cell.x, top: top, cardHeight)
      let touchpoint = context.journey.touchpoints[index]
      var frame = card
      frame.blocks = []
      frame.border = context.frame(of: touchpoint, plain: theme.card.borderWidth)
      frame.draw(on: &drawing, x: cell.x, y: top, height: cardHeight)
      let words = TouchpointDescription(of: touchpoint, in: context)
      let area = Box(x: cell.x, y: top, width: cell.width, height: cardHeight)
      let changes = context.comparison?.text(ofTouchpoint: index) ?? ""
      let text = [changes, words.text, exits[index].map { "\($0.words)." } ?? ""].filter { !$0.isEmpty }.joined(
        separator: " ")
      drawing.add(Item(words.name, text: text, over: area, link: words.link))
      NumberDisc(ofTouchpoint: index, inStage: cell.stage, theme).draw(
        on: &drawing, at: Point(cell.x + 8 + NumberDisc.radius, top + 16))
      var y = top + card.paddingY
      for (place, block) in card.blocks.enumerated() {
        drawing.paragraph(
          block.text, x: cell.x + (place == 0 ? Self.indent : card.paddingX), top: y, color: block.color)
        y += block.text.height + (place == 0 ? 5 : Card.blockGap)
      }
      if let exit = exits[index] {
        exit.draw(on: &drawing, x: cell.x + card.paddingX, top: top + cardHeight - card.paddingY - exit.height, theme)
      }
      context.drawMoment(of: touchpoint, on: &drawing, corner: Point(cell.maxX, top))
    }
    ghosts.draw(on: &drawing, from: columns.cells.last?.x ?? 0, to: .infinity, top: top, cardHeight)
    for stage in columns.stages where stage.touchpoints.isEmpty && !columns.ghosts.stand(in: stage) {
      let text = context.wrap(context.word(.noTouchpoints), MapStyle.smallItalic, width: stage.width - 24, lines: 2)
      let y = top + (cardHeight - text.height) / 2
      drawing.paragraph(text, x: stage.midX, top: y, color: theme.quietInk, anchor: .middle)
    }
  }
}
