/// A link with the way that it takes on the page.
struct FlowLine {
  let link: FlowLink
  let stroke: Stroke
  let mark: FlowMark
  /// The pieces in the rows, from the tail to the head.
  var parts: [FlowCurve] = []
  /// The wires from each piece to the next one, one fewer.
  var wires: [FlowWire] = []

  init(_ link: FlowLink, _ context: MapContext) {
    let theme = context.theme
    self.link = link
    mark =
      switch link.kind {
      // Past what is optional or ends it may be what most do.
      case .bypass: link.isMain ? .main : .bypass
      case .back, .again: .back
      case .onward: link.isMain ? .main : .other
      }
    let plain = FlowArrow.stroke(mark, theme, share: link.share)
    if link.personas.count == 1, let persona = link.personas.first, mark != .back {
      stroke = Stroke(PersonaCard.color(at: persona, context), width: plain.width, pattern: plain.pattern)
    } else {
      stroke = plain
    }
  }

  func draw(on drawing: inout Drawing) {
    for wire in wires { wire.draw(on: &drawing, stroke) }
    for part in parts.dropLast() { drawing.add(Shape(.path(part.start, part.pieces), stroke: stroke)) }
    if let last = parts.last { FlowArrow(curve: last, stroke: stroke).draw(on: &drawing) }
  }
}
