import JourneyAnalysis
import JourneyModel

/// What the compact curve says of one critical moment: the touchpoint's name, and in a few words why.
struct CurveLabel {
  /// The point it speaks of, and how far the mark there reaches.
  let anchor: Point
  let reach: Double
  let mark: MomentMark?
  private let name: WrappedText
  private let reason: WrappedText
  private let ink: Color
  let color: Color
  let width: Double
  let height: Double

  private static let widest = 156.0
  private static let padding = (x: 7.0, y: 4.0)

  /// The label of a touchpoint's moment; of a plain point where it has none.
  init(
    _ touchpoint: Touchpoint, _ moment: CalledOutMoment?, at anchor: Point, reach: Double, _ context: MapContext
  ) {
    self.anchor = anchor
    self.reach = reach
    mark = moment?.mark
    let theme = context.theme
    name = context.wrap(
      context.text(touchpoint.name), CurveStyle.name, width: Self.widest, lines: 2, balanced: true)
    let number = touchpoint.emotion?.shown(in: context.language) ?? ""
    func wrap(_ text: String) -> WrappedText {
      context.wrap(text, CurveStyle.reason, width: Self.widest, lines: 2, balanced: true)
    }
    if let moment {
      let detail = moment.detail.map { ": \($0.prefix(1).lowercased() + $0.dropFirst())" } ?? " \(number)"
      reason = moment.fittedHeading { wrap($0 + detail) }.text
    } else {
      reason = wrap(number)
    }
    let role = theme.role(of: moment?.polarity)
    ink = role.ink
    color = role.mark
    width = max(name.width, reason.width) + 2 * Self.padding.x
    height = name.height + reason.height + 2 * Self.padding.y
  }

  func draw(on drawing: inout Drawing, in box: Box, theme: Theme) {
    drawing.rectangle(box, radius: 5, fill: theme.card.ground, stroke: Stroke(color, width: 1.2))
    drawing.paragraph(name, x: box.x + Self.padding.x, top: box.y + Self.padding.y, color: theme.card.ink)
    drawing.paragraph(reason, x: box.x + Self.padding.x, top: box.y + Self.padding.y + name.height, color: ink)
  }
}
