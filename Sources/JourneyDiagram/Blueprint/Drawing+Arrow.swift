extension Drawing {
  /// How long the head of an arrow is, in points.
  static let arrowHead = 7.0

  /// A straight arrow along the page's edges, from a place to another; with a head at its beginning too where it goes both
  /// ways.
  mutating func arrow(from start: Point, to end: Point, color: Color, width: Double = 1.4, goesBothWays: Bool = false) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > Self.arrowHead else { return }
    let (ux, uy) = (dx / length, dy / length)
    // The line ends inside the heads, so that it doesn't show beyond their points.
    let inset = Self.arrowHead - 1
    let tail = goesBothWays && length > 2 * Self.arrowHead ? start.moved(ux * inset, uy * inset) : start
    line(tail, end.moved(-ux * inset, -uy * inset), Stroke(color, width: width))
    head(at: end, ux, uy, color)
    if goesBothWays, length > 2 * Self.arrowHead { head(at: start, -ux, -uy, color) }
  }

  private mutating func head(at tip: Point, _ ux: Double, _ uy: Double, _ color: Color) {
    let base = tip.moved(-ux * Self.arrowHead, -uy * Self.arrowHead)
    let half = Self.arrowHead * 0.55
    add(Shape(.polygon([tip, base.moved(-uy * half, ux * half), base.moved(uy * half, -ux * half)]), fill: color))
  }
}
