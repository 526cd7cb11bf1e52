import JourneyModel

/// The head of the compact curve: what it claims to be and whose it is, and the title in one or two lines.
struct CurveTitle {
  private let context: MapContext
  private let state: (text: String, role: Theme.Role)?
  private let eyebrow: WrappedText
  private let title: WrappedText
  private let width: Double

  private static let badgeHeight = 18.0

  init(_ context: MapContext, width: Double) {
    self.context = context
    self.width = width
    let journey = context.journey
    let theme = context.theme
    state = journey.state.map { state in
      switch state.value {
      case .hypothesis: (context.word(.hypothesis).uppercased(), theme.opportunity)
      case .asIs: (context.word(.asIs).uppercased(), theme.action)
      case .toBe: (context.word(.toBe).uppercased(), theme.good)
      }
    }
    let people = journey.personas.map { MapCurve.shortName(context.text($0.name)) }
    let words = ([context.word(.customerJourney).uppercased()] + people).joined(separator: " · ")
    let badge = state.map { CurveStyle.eyebrow.width(of: $0.text) + 30 } ?? 0
    eyebrow = context.wrap(words, CurveStyle.eyebrow, width: width - badge, lines: 1)
    title = context.wrap(context.text(journey.title), CurveStyle.title, width: width, lines: 2)
  }

  /// In points; at least one line of the title.
  var height: Double { Self.badgeHeight + 5 + max(title.height, CurveStyle.title.leading) }

  func draw(on drawing: inout Drawing, x: Double, y: Double) {
    let theme = context.theme
    var left = x
    if let state {
      let box = Box(
        x: x, y: y, width: CurveStyle.eyebrow.width(of: state.text) + 18, height: Self.badgeHeight)
      drawing.rectangle(box, radius: Self.badgeHeight / 2, fill: state.role.ground, stroke: Stroke(state.role.mark))
      drawing.label(state.text, CurveStyle.eyebrow, state.role.ink, x: box.midX, middle: box.midY, anchor: .middle)
      left = box.maxX + 10
    }
    drawing.paragraph(
      eyebrow, x: left, top: y + (Self.badgeHeight - eyebrow.height) / 2, color: theme.quietInk)
    let top = y + Self.badgeHeight + 5
    drawing.paragraph(title, x: x, top: top, color: theme.ink)
    if title.isClipped {
      let area = Box(x: x, y: top, width: width, height: title.height)
      drawing.add(Note(context.text(context.journey.title), over: area))
    }
  }
}
