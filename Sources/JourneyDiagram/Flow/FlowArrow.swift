/// A line that ends in an arrow's head.
struct FlowArrow {
  let curve: FlowCurve
  let stroke: Stroke

  /// How a line is drawn by what it is, where no share gives it its width.
  static func stroke(_ mark: FlowMark, _ theme: Theme, share: Double? = nil) -> Stroke {
    let width = share.map { 1.3 + 4.2 * min(max($0, 0), 1) }
    switch mark {
    case .main: return Stroke(theme.ink, width: width ?? 2.2)
    case .back: return Stroke(theme.action.mark, width: width ?? 1.8)
    case .bypass: return Stroke(theme.quietInk, width: width ?? 1.5, pattern: .dashed)
    default: return Stroke(theme.quietInk, width: width ?? 1.6)
    }
  }

  private var length: Double { 7 + stroke.width * 1.1 }

  func draw(on drawing: inout Drawing) {
    let shaft = curve.trimmed(by: length)
    // The shaft reaches a little into the head, so that no seam shows.
    let line = curve.trimmed(by: length - 1)
    drawing.add(Shape(.path(line.start, line.pieces), stroke: stroke))
    Self.head(from: shaft.end, to: curve.end, halfWidth: 3.2 + stroke.width * 0.75, color: stroke.color, on: &drawing)
  }

  /// A triangle with its tip at `tip`.
  static func head(from foot: Point, to tip: Point, halfWidth: Double, color: Color, on drawing: inout Drawing) {
    let length = foot.distance(to: tip)
    guard length > 0 else { return }
    let (dx, dy) = ((tip.x - foot.x) / length * halfWidth, (tip.y - foot.y) / length * halfWidth)
    drawing.add(Shape(.polygon([tip, foot.moved(-dy, dx), foot.moved(dy, -dx)]), fill: color))
  }
}
