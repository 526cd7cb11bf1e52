/// A place on the page in points; x to the right, y down, from the top left corner.
public struct Point: Hashable, Sendable {
  /// The distance from the left edge in points.
  public let x: Double
  /// The distance from the top edge in points.
  public let y: Double

  /// A place `x` points from the left and `y` points from the top.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The place `dx` to the right and `dy` down from here.
  public func moved(_ dx: Double, _ dy: Double) -> Point { Point(x + dx, y + dy) }

  /// How far another place is from here, in points.
  package func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
