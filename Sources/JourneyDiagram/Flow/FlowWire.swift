/// The way of a line from the end of one row to the beginning of the next, or back: out into the margin, through the gap
/// between the rows, and in again.
struct FlowWire {
  static let spacing = 10.0
  private static let radius = 8.0

  /// At the right end of the upper row.
  let upper: Point
  /// At the left end of the lower row.
  let lower: Point
  /// How far right and left it goes, and how high it passes between the rows, in points.
  let right: Double
  let left: Double
  let middle: Double
  /// Whether it leads from the upper row to the lower one.
  let isDown: Bool

  private var corners: [Point] {
    [upper, Point(right, upper.y), Point(right, middle), Point(left, middle), Point(left, lower.y), lower]
  }

  func draw(on drawing: inout Drawing, _ stroke: Stroke) {
    let corners = corners
    var pieces: [Shape.Curve] = []
    var from = corners[0]
    for index in 1..<(corners.count - 1) {
      let (before, corner, after) = (corners[index - 1], corners[index], corners[index + 1])
      let radius = min(Self.radius, before.distance(to: corner) / 2, corner.distance(to: after) / 2)
      let into = Self.toward(before, from: corner, radius)
      let out = Self.toward(after, from: corner, radius)
      pieces.append(.straight(from, into))
      pieces.append(
        Shape.Curve(
          Self.toward(before, from: corner, radius * 0.45), Self.toward(after, from: corner, radius * 0.45), out))
      from = out
    }
    pieces.append(.straight(from, corners[corners.count - 1]))
    drawing.add(Shape(.path(corners[0], pieces), stroke: stroke))
    // Somewhere on its long way it says where it leads.
    let x = (left + right) / 2
    let (foot, tip) = isDown ? (x + 5, x - 5) : (x - 5, x + 5)
    FlowArrow.head(
      from: Point(foot, middle), to: Point(tip, middle), halfWidth: 3 + stroke.width * 0.7, color: stroke.color,
      on: &drawing)
  }

  private static func toward(_ target: Point, from corner: Point, _ length: Double) -> Point {
    let distance = corner.distance(to: target)
    guard distance > 0 else { return corner }
    return corner.moved((target.x - corner.x) / distance * length, (target.y - corner.y) / distance * length)
  }
}
