import JourneyModel

/// What the customer does: a numbered card for each touchpoint, with its wait and where it fails hanging below.
struct ActionRow {
  private struct Entry {
    let name: WrappedText
    let details: [WrappedText]
    let notes: [ActionNote]
    /// That some leave here; `nil` where nobody does.
    let exit: ExitSign?
    /// The name in full where it had no room.
    let note: String?

    var cardHeight: Double {
      let text = name.height + details.reduce(0) { $0 + $1.height + 3 } + (exit.map { $0.height + 5 } ?? 0)
      return text + 2 * ActionRow.paddingY
    }
    var notesHeight: Double { notes.reduce(0) { $0 + $1.height + ActionRow.noteGap } }
  }

  private let context: MapContext
  private let columns: Columns
  private let entries: [Entry]
  private let ways: WayArcs
  private let cardHeight: Double
  let height: Double

  private static let paddingX = 9.0
  private static let paddingY = 9.0
  private static let noteGap = 3.0
  private static let indent = 31.0

  init(_ context: MapContext, _ columns: Columns) {
    self.context = context
    self.columns = columns
    let exits = ExitSign.all(context) { columns.cells[$0].width - 2 * Self.paddingX }
    entries = context.journey.touchpoints.map { touchpoint in
      Self.entry(of: touchpoint, exits[touchpoint.index], width: columns.cells[touchpoint.index].width, context)
    }
    ways = WayArcs(context, columns)
    cardHeight = max(entries.reduce(0) { max($0, $1.cardHeight) }, 48)
    height = ways.height + cardHeight + entries.reduce(0) { max($0, $1.notesHeight) }
  }

  var marks: Set<LegendMark> {
    let touchpoints = context.journey.touchpoints
    var marks = Set(touchpoints.compactMap { context.mark(for: $0)?.legend })
    let kinds = entries.flatMap { $0.notes.map(\.kind) }
    if kinds.contains(.fail) { marks.insert(.failPoint) }
    if kinds.contains(.wait) { marks.insert(.waitPoint) }
    if touchpoints.contains(where: \.isOptional) { marks.insert(.optional) }
    if entries.contains(where: { $0.exit != nil }) { marks.insert(.exit) }
    if ways.hasBack { marks.insert(.wayBack) }
    return marks
  }

  /// Where the cards begin below the ways, in points.
  var cardTop: Double { ways.height }

  /// How far the row reaches down at a touchpoint, from its top, in points.
  func bottom(of touchpoint: Int) -> Double { ways.height + cardHeight + entries[touchpoint].notesHeight }

  /// How many leave at a touchpoint, in words; `nil` where nobody does.
  func exit(at touchpoint: Int) -> String? { entries[touchpoint].exit?.words }

  /// Whether it fails at a touchpoint.
  func fails(at touchpoint: Int) -> Bool { entries[touchpoint].notes.contains { $0.kind == .fail } }

  /// How wide the column of a touchpoint should be, in points.
  static func preferredWidth(of touchpoint: Touchpoint, _ context: MapContext) -> Double {
    let name = context.text(touchpoint.name)
    let style = MapStyle.cardTitle
    let word = TextWrapper.widestWord(of: name, style: style, cap: Columns.widest)
    return max(
      max(style.width(of: name) / 3 * 1.15, word) + indent + 15, ActionNote.preferredWidth(of: touchpoint, context))
  }

  private static func entry(
    of touchpoint: Touchpoint, _ exit: ExitSign?, width: Double, _ context: MapContext
  ) -> Entry {
    let name = context.text(touchpoint.name)
    let channel = context.channelName(of: touchpoint) ?? ""
    let remarks = context.remarks(on: touchpoint)
    let details = [(channel, MapStyle.body), (remarks, MapStyle.smallItalic)].map {
      context.wrap($0, $1, width: width - indent - 8, lines: 2)
    }
    let wrapped = context.wrap(name, MapStyle.cardTitle, width: width - indent - 10, lines: 5)
    return Entry(
      name: wrapped, details: details.filter { !$0.lines.isEmpty },
      notes: ActionNote.all(of: touchpoint, width: width, context), exit: exit, note: wrapped.isClipped ? name : nil)
  }

  func draw(on drawing: inout Drawing, top: Double) {
    let theme = context.theme
    let cardTop = top + ways.height
    ways.draw(on: &drawing, bottom: cardTop)
    for (index, entry) in entries.enumerated() {
      let cell = columns.cells[index]
      let box = Box(x: cell.x, y: cardTop, width: cell.width, height: cardHeight)
      let touchpoint = context.journey.touchpoints[index]
      let frame = context.frame(of: touchpoint, plain: max(theme.card.borderWidth, 1))
      drawing.rectangle(box, radius: 7, fill: theme.card.ground, stroke: frame)
      NumberDisc(ofTouchpoint: index, inStage: cell.stage, theme).draw(
        on: &drawing, at: Point(cell.x + 8 + NumberDisc.radius, cardTop + 16))
      var y = cardTop + Self.paddingY
      drawing.paragraph(entry.name, x: cell.x + Self.indent, top: y, color: theme.card.ink)
      y += entry.name.height + 3
      for detail in entry.details {
        drawing.paragraph(detail, x: cell.x + Self.indent, top: y, color: theme.quietInk)
        y += detail.height + 3
      }
      if let exit = entry.exit {
        exit.draw(
          on: &drawing, x: cell.x + Self.paddingX, top: cardTop + cardHeight - Self.paddingY - exit.height, theme)
      }
      context.drawMoment(of: touchpoint, on: &drawing, corner: Point(cell.maxX, cardTop))
      y = cardTop + cardHeight + Self.noteGap
      for note in entry.notes {
        note.draw(on: &drawing, x: cell.x, y: y, theme: theme)
        y += note.height + Self.noteGap
      }
      if let note = entry.note { drawing.add(Note(note, over: box)) }
    }
    for stage in columns.stages where stage.touchpoints.isEmpty {
      let text = context.wrap(context.word(.noTouchpoints), MapStyle.smallItalic, width: stage.width - 24, lines: 2)
      // Below the way that leads past.
      drawing.paragraph(
        text, x: stage.midX, top: cardTop + cardHeight / 2 + 8, color: theme.quietInk, anchor: .middle)
    }
    for (index, (cell, next)) in zip(columns.cells, columns.cells.dropFirst()).enumerated() where leadsOn(from: index) {
      let y = cardTop + cardHeight / 2
      drawing.arrow(from: Point(cell.maxX + 2, y), to: Point(next.x - 2, y), color: theme.quietInk)
    }
  }

  /// Whether the customer goes on from a touchpoint to the next in the file.
  private func leadsOn(from index: Int) -> Bool {
    let touchpoint = context.journey.touchpoints[index]
    if touchpoint.ends?.isSo == true { return false }
    guard !touchpoint.next.isEmpty else { return true }
    // A single way to the next one is told by a plain arrow; all others are arcs above.
    return touchpoint.next.count == 1 && touchpoint.next[0].share == nil
      && context.journey.touchpoint(touchpoint.next[0].target)?.index == index + 1
  }
}
