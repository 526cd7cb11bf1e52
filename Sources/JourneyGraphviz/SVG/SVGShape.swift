/// A shape, in the coordinates of the finished picture.
enum SVGShape {
  case polygon([Point])
  case polyline([Point])
  /// Béziers, one behind the other: the start, then three points each.
  case path([Point])
  case ellipse(center: Point, radii: Point)
  case rectangle(corner: Point, size: Point)

  /// The shape in its simplest form: without the first point said again at the end, and a rectangle as such.
  var simplified: SVGShape {
    guard case .polygon(var points) = self else { return self }
    if points.count > 1, points.first == points.last { points.removeLast() }
    return Self.rectangle(points) ?? .polygon(points)
  }

  private static func rectangle(_ points: [Point]) -> SVGShape? {
    guard points.count == 4 else { return nil }
    let isUpright = points[0].x == points[1].x && points[1].y == points[2].y && points[2].x == points[3].x
    let isFlat = points[0].y == points[1].y && points[1].x == points[2].x && points[2].y == points[3].y
    guard isUpright && points[3].y == points[0].y || isFlat && points[3].x == points[0].x else { return nil }
    let corner = Point(x: min(points[0].x, points[2].x), y: min(points[0].y, points[2].y))
    let end = Point(x: max(points[0].x, points[2].x), y: max(points[0].y, points[2].y))
    return .rectangle(corner: corner, size: Point(x: end.x - corner.x, y: end.y - corner.y))
  }
}
