/// A place in the picture, y downwards.
struct Point: Hashable {
  var x: Hundredths
  var y: Hundredths

  static let zero = Point(x: .zero, y: .zero)

  static func + (left: Point, right: Point) -> Point {
    Point(x: left.x + right.x, y: left.y + right.y)
  }

  /// Reads all the numbers of a list as points and moves them; an odd one at the end is left out.
  static func list(in text: ArraySlice<UInt8>, movedBy shift: Point) -> [Point] {
    var points: [Point] = []
    points.reserveCapacity(text.count / 8)
    var x: Hundredths?
    var position = text.startIndex
    while position < text.endIndex {
      guard let number = Hundredths(text, at: &position) else {
        position += 1
        continue
      }
      if let first = x {
        points.append(Point(x: first, y: number) + shift)
        x = nil
      } else {
        x = number
      }
    }
    return points
  }
}
