/// What stands at the left of a lane, broken into lines.
struct LaneLabel {
  let heading: LaneHeading
  private let title: WrappedText
  private let hint: WrappedText
  private let theme: Theme

  init(_ heading: LaneHeading, width: Double, _ context: MapContext) {
    self.heading = heading
    theme = context.theme
    title = context.wrap(heading.title, MapStyle.laneTitle, width: width, lines: 2)
    hint = context.wrap(heading.hint, MapStyle.laneHint, width: width - 12, lines: 3)
  }

  /// In points.
  var height: Double { title.height + hint.height - 2 }

  func draw(on drawing: inout Drawing, x: Double, top: Double) {
    drawing.paragraph(title, x: x, top: top - 2, color: theme.ink)
    drawing.paragraph(hint, x: x, top: top - 2 + title.height, color: theme.quietInk)
  }
}
