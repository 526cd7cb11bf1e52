internal import CGraphviz

/// A shape, in the coordinates of the page.
enum SVGShape {
  case polygon([Point])
  case polyline([Point])
  /// Béziers, one behind the other: the start, then three points each.
  case path([Point])
  case ellipse(center: Point, radii: Point)
  case rectangle(corner: Point, size: Point, radius: Hundredths)

  /// A figure as Graphviz hands it over; `nil` where it has no points.
  init?(_ kind: cgraphviz_figure, _ raw: UnsafeBufferPointer<cgraphviz_point>) {
    guard raw.count > 1 else { return nil }
    let points = raw.map(Point.init)
    switch kind {
    case CGRAPHVIZ_POLYGON: self = .polygon(points)
    case CGRAPHVIZ_LINE: self = .polyline(points)
    case CGRAPHVIZ_CURVE: self = .path(points)
    case CGRAPHVIZ_ELLIPSE:
      let (x, y) = (points[1].x - points[0].x, points[1].y - points[0].y)
      self = .ellipse(center: points[0], radii: Point(x: x.magnitude, y: y.magnitude))
    default: return nil
    }
  }

  /// The shape in its simplest form: without the first point said again at the end, and a rectangle as such.
  var simplified: SVGShape {
    switch self {
    case .polygon(var points):
      if points.count > 1, points.first == points.last { points.removeLast() }
      return Self.rectangle(points) ?? .polygon(points)
    case .path(let points): return Self.roundedRectangle(points) ?? self
    default: return self
    }
  }

  private static func rectangle(_ points: [Point]) -> SVGShape? {
    guard points.count == 4 else { return nil }
    let isUpright = points[0].x == points[1].x && points[1].y == points[2].y && points[2].x == points[3].x
    let isFlat = points[0].y == points[1].y && points[1].x == points[2].x && points[2].y == points[3].y
    guard isUpright && points[3].y == points[0].y || isFlat && points[3].x == points[0].x else { return nil }
    let corner = Point(x: min(points[0].x, points[2].x), y: min(points[0].y, points[2].y))
    let end = Point(x: max(points[0].x, points[2].x), y: max(points[0].y, points[2].y))
    return .rectangle(corner: corner, size: Point(x: end.x - corner.x, y: end.y - corner.y), radius: .zero)
  }

  /// Reads four sides and four quarters of a circle, from the left end of the upper side clockwise.
  private static func roundedRectangle(_ points: [Point]) -> SVGShape? {
    guard points.count == 25, points[0] == points[24] else { return nil }
    let (left, right) = (points[18].x, points[6].x)
    let (top, bottom) = (points[0].y, points[12].y)
    let radius = right - points[3].x
    guard right > left, bottom > top, radius > .zero else { return nil }
    let (innerLeft, innerRight) = (left + radius, right - radius)
    let (innerTop, innerBottom) = (top + radius, bottom - radius)
    let corners = [
      Point(x: innerLeft, y: top), Point(x: innerRight, y: top), Point(x: right, y: innerTop),
      Point(x: right, y: innerBottom), Point(x: innerRight, y: bottom), Point(x: innerLeft, y: bottom),
      Point(x: left, y: innerBottom), Point(x: left, y: innerTop),
    ]
    for (index, corner) in corners.enumerated() where !points[index * 3].isNear(corner) { return nil }
    // The sides are straight, and the corners' handles reach towards their tips.
    let inset = radius.share(of: 0.4477152502)
    for (index, straight) in [0, 6, 12, 18].enumerated() {
      guard points[straight] == points[straight + 1], points[straight + 2] == points[straight + 3] else { return nil }
      let first = points[straight + 4]
      let second = points[straight + 5]
      let isRight = index < 2
      let isTop = index == 0 || index == 3
      let side = isRight ? right : left
      let edge = isTop ? top : bottom
      let nearSide = Point(x: isRight ? side - inset : side + inset, y: edge)
      let nearEdge = Point(x: side, y: isTop ? edge + inset : edge - inset)
      // Clockwise, the corners on the diagonal from the upper right come to the side last.
      let isTowardsSide = index == 0 || index == 2
      guard first.isNear(isTowardsSide ? nearSide : nearEdge), second.isNear(isTowardsSide ? nearEdge : nearSide)
      else { return nil }
    }
    return .rectangle(
      corner: Point(x: left, y: top), size: Point(x: right - left, y: bottom - top), radius: radius)
  }
}
