internal import CGraphviz

/// A place in the picture, y downwards.
struct Point: Hashable {
  var x: Hundredths
  var y: Hundredths

  init(x: Hundredths, y: Hundredths) {
    self.x = x
    self.y = y
  }

  init(_ point: cgraphviz_point) {
    self.init(x: Hundredths(point.x), y: Hundredths(point.y))
  }

  /// Whether the other is where rounding may have put it: within two hundredths.
  func isNear(_ other: Point) -> Bool {
    (x - other.x).magnitude.count <= 2 && (y - other.y).magnitude.count <= 2
  }
}
