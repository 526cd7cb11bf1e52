import JourneyModel

/// What is no touchpoint and has its place: the start, an end, a stage in which there is nothing yet.
struct FlowTerminal {
  private enum Kind {
    case start, end, empty
  }

  private let kind: Kind
  private let text: WrappedText
  private let note: String?
  private let theme: Theme

  private static let radius = 9.0
  private static let gap = 6.0

  /// `nil` for things that aren't seen.
  init?(_ node: FlowNode, _ context: MapContext) {
    theme = context.theme
    switch node {
    case .touchpoint, .divider: return nil
    case .start:
      kind = .start
      text = context.wrap(context.word(.start), MapStyle.bodyBold, width: 90, lines: 1)
      note = nil
    case .end(let index):
      kind = .end
      let words = context.journey.touchpoints[index].ends?.text.map { context.text($0) } ?? context.word(.end)
      text = context.wrap(words.prefix(1).uppercased() + words.dropFirst(), MapStyle.bodyBold, width: 104, lines: 4)
      note = text.isClipped ? words : nil
    case .empty:
      kind = .empty
      text = context.wrap(context.word(.noTouchpoints), MapStyle.smallItalic, width: 120, lines: 3)
      note = nil
    }
  }

  /// The size that the layout keeps free.
  var size: (width: Double, height: Double) {
    switch kind {
    // The mark stands in the middle, so that the line that leaves it is level with it.
    case .start: (max(text.width.rounded(.up), 2 * Self.radius), 2 * (Self.radius + Self.gap + text.height))
    case .end: (2 * Self.radius + Self.gap + text.width.rounded(.up), max(2 * Self.radius + 4, text.height))
    case .empty: (FlowCard.width, max(text.height + 20, 44))
    }
  }

  func draw(on drawing: inout Drawing, in box: Box) {
    let top = box.midY - text.height / 2
    switch kind {
    case .start:
      let center = Point(box.midX, box.midY)
      drawing.line(center, Point(box.maxX + 1, box.midY), Stroke(theme.ink, width: 2.2))
      drawing.circle(center, radius: Self.radius, fill: theme.ink)
      drawing.paragraph(text, x: center.x, top: center.y + Self.radius + 4, color: theme.ink, anchor: .middle)
    case .end:
      drawing.target(
        at: Point(box.x + Self.radius, box.midY), radius: Self.radius - 1, color: theme.ink, ground: theme.page)
      drawing.paragraph(text, x: box.x + 2 * Self.radius + Self.gap, top: top, color: theme.ink)
      if let note { drawing.add(Note(note, over: box)) }
    case .empty:
      drawing.rectangle(box, radius: 8, stroke: Stroke(theme.quietInk, pattern: .dashed))
      drawing.paragraph(text, x: box.midX, top: top, color: theme.quietInk, anchor: .middle)
    }
  }
}
