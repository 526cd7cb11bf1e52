import JourneyModel

/// The text of a call-out, laid out: the heading with the reading, the author's words, and each reason beside its mark.
struct CallOutCard {
  private struct Row {
    let text: WrappedText
    /// What the sign before it says; `nil` for none.
    var reason: MomentReason?

    var indent: Double { reason == nil ? 0 : CallOutCard.markWidth }
  }

  let width: Double
  let height: Double
  /// What it is outlined with.
  let border: Color
  private let heading: WrappedText
  private let headingColor: Color
  private let reading: WrappedText
  /// Whether the reading has room beside the heading.
  private let isReadingBeside: Bool
  private let rows: [Row]
  private let note: String

  private static let paddingX = 9.0
  private static let paddingY = 7.0
  private static let rowGap = 3.0
  private static let markWidth = 16.0
  /// A call-out with much to say is wider, so that it doesn't hang far below the curve.
  private static let narrowest = 124.0
  private static let widest = 232.0

  /// - Parameter reading: what the point's own label would say: the number and the feeling.
  init(_ moment: CalledOutMoment, reading: String, name: String, _ context: MapContext) {
    let theme = context.theme
    let role = theme.role(of: moment.polarity)
    border = moment.kinds.isEmpty ? theme.plain.border : role.mark
    headingColor = role.ink
    // Where neither the author nor the numbers say more, the name says what it is about.
    let words = moment.words ?? (moment.detail == nil ? name : "")
    let detail = moment.detail ?? ""
    let style = MapStyle.body
    // The author's words take two lines, and what the numbers say one, as far as that isn't too wide.
    let least = max(Self.narrowest, style.width(of: words) / 2 * 1.12, style.width(of: detail))
    let wish = moment.statements.reduce(least) { max($0, style.width(of: $1.text) + Self.markWidth) }
    let room = min(wish, Self.widest)
    func wrap(_ text: String, _ width: Double) -> WrappedText {
      context.wrap(text, style, width: width, lines: 4, balanced: true)
    }
    let lines = [words, detail].map { Row(text: wrap($0, room)) }
    let statements = moment.statements.map { Row(text: wrap($0.text, room - Self.markWidth), reason: $0) }
    rows = (lines + statements).filter { !$0.text.lines.isEmpty }
    let (heading, isShort) = moment.fittedHeading {
      context.wrap($0.uppercased(), MapStyle.eyebrow, width: room, lines: 2)
    }
    self.heading = heading
    let reading = context.wrap(reading, MapStyle.small, width: room, lines: 2)
    self.reading = reading
    let readingWidth = reading.lines.isEmpty ? 0 : reading.width + 8
    isReadingBeside = heading.lines.count == 1 && reading.lines.count == 1 && heading.width + readingWidth <= room
    let headingWidth = heading.width + (isReadingBeside ? readingWidth : 0)
    let widths = rows.map { $0.text.width + $0.indent }
    let readingAlone = isReadingBeside ? 0 : reading.width
    width = max(headingWidth, readingAlone, widths.max() ?? 0) + 2 * Self.paddingX
    let note = isShort ? "\(moment.heading) · \(moment.note)" : moment.note
    self.note = reading.isClipped ? "\(note) · \(reading.whole ?? "")" : note
    height =
      heading.height + (isReadingBeside ? 0 : reading.height)
      + rows.reduce(0) { $0 + $1.text.height + Self.rowGap } + 2 * Self.paddingY
  }

  /// Draws it with its left top corner at a place.
  func draw(on drawing: inout Drawing, x: Double, y: Double, theme: Theme) {
    let box = Box(x: x, y: y, width: width, height: height)
    drawing.rectangle(box, radius: 7, fill: theme.card.ground, stroke: Stroke(border, width: 1.3))
    let left = x + Self.paddingX
    var top = y + Self.paddingY
    drawing.paragraph(heading, x: left, top: top, color: headingColor)
    if isReadingBeside {
      drawing.paragraph(
        reading, x: left + heading.width + 8, top: top + (heading.height - reading.height) / 2, color: theme.quietInk)
      top += heading.height
    } else {
      top += heading.height
      drawing.paragraph(reading, x: left, top: top, color: theme.quietInk)
      top += reading.height
    }
    for row in rows {
      top += Self.rowGap
      if let reason = row.reason {
        reason.mark.draw(
          on: &drawing, at: Point(left + 6, top + row.text.style.leading / 2), radius: 6, polarity: reason.polarity,
          theme: theme, isFramed: false)
      }
      drawing.paragraph(row.text, x: left + row.indent, top: top, color: theme.ink)
      top += row.text.height
    }
    drawing.add(Note(note, over: box))
  }
}
