/// Places on a segment, which begins at a given point.
extension Shape.Curve {
  /// A straight segment.
  static func straight(_ from: Point, _ to: Point) -> Shape.Curve {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    return Shape.Curve(from.moved(dx / 3, dy / 3), from.moved(dx * 2 / 3, dy * 2 / 3), to)
  }

  /// The two parts of a segment that is cut at a share 0…1 of it, by de Casteljau's algorithm.
  func split(from start: Point, at share: Double) -> (first: Shape.Curve, second: Shape.Curve) {
    func mix(_ a: Point, _ b: Point) -> Point { Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share) }
    let (a, b, c) = (mix(start, control1), mix(control1, control2), mix(control2, end))
    let (ab, bc) = (mix(a, b), mix(b, c))
    let middle = mix(ab, bc)
    return (Shape.Curve(a, ab, middle), Shape.Curve(bc, c, end))
  }

  /// The place at a share 0…1 of a segment.
  func point(from start: Point, at share: Double) -> Point { split(from: start, at: share).first.end }
}
