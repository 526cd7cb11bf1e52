/// A share on its line, on a ground of its own so that it can be read.
struct FlowShare {
  let text: String
  private let theme: Theme
  let width: Double
  static let height = 17.0

  init(_ text: String, _ theme: Theme) {
    self.text = text
    self.theme = theme
    width = MapStyle.smallBold.width(of: text) + 11
  }

  func box(at center: Point) -> Box { Box(center: center, width: width, height: Self.height) }

  func draw(on drawing: inout Drawing, at center: Point) {
    drawing.rectangle(
      box(at: center), radius: Self.height / 2, fill: theme.card.ground, stroke: Stroke(theme.card.border))
    drawing.label(text, MapStyle.smallBold, theme.card.ink, x: center.x, middle: center.y, anchor: .middle)
  }
}
