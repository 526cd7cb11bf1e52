/// A line of the blueprint: what two sides of it meet across.
enum BlueprintLine {
  case interaction, visibility, internalInteraction

  var word: MapWord {
    switch self {
    case .interaction: .lineOfInteraction
    case .visibility: .lineOfVisibility
    case .internalInteraction: .lineOfInternalInteraction
    }
  }

  /// The room that its name takes at the left, up and down from the line, in points.
  static let nameHeight = 15.0

  /// Draws it over the page, with its name on it at the left.
  ///
  /// The line of visibility is the strongest, since it divides what the customer sees from what nobody shows.
  func draw(
    on drawing: inout Drawing, from left: Double, to right: Double, y: Double, labelWidth: Double, _ context: MapContext
  ) {
    let theme = context.theme
    let stroke =
      switch self {
      case .interaction: Stroke(theme.ink, width: 1.3, pattern: .dashed)
      case .visibility: Stroke(theme.ink, width: 2.2)
      case .internalInteraction: Stroke(theme.ink, width: 1.5, pattern: .dotted)
      }
    let name = context.wrap(context.word(word), MapStyle.smallBold, width: labelWidth - 10, lines: 1)
    drawing.line(Point(left, y), Point(right, y), stroke)
    let box = Box(x: left - 1, y: y - Self.nameHeight / 2, width: name.width + 9, height: Self.nameHeight)
    drawing.rectangle(box, fill: theme.page)
    drawing.paragraph(name, x: left, top: y - name.height / 2, color: theme.ink)
  }
}
