/// The number of a touchpoint on a disc in the colour of its stage.
struct NumberDisc {
  /// Half its height, in points.
  static let radius = 8.0

  private let text: String
  private let fill: Color
  private let ink: Color

  /// The disc of the touchpoint at a 0-based place among all, in the stage at another.
  init(ofTouchpoint index: Int, inStage stage: Int, _ theme: Theme) {
    text = String(index + 1)
    fill = theme.stages.hue(at: stage).strong
    ink = theme.inverse
  }

  /// In points; more than twice the radius where the number has many digits.
  var width: Double { max(2 * Self.radius, MapStyle.smallBold.width(of: text) + 7) }

  func draw(on drawing: inout Drawing, at center: Point) {
    drawing.rectangle(Box(center: center, width: width, height: 2 * Self.radius), radius: Self.radius, fill: fill)
    drawing.label(text, MapStyle.smallBold, ink, x: center.x, middle: center.y, anchor: .middle)
  }
}
