/// The value of a path's `d`, with straight parts as lines.
enum PathData {
  /// Writes Béziers one behind the other: the start, then three points each. A straight one, whose control points lie on
  /// its ends, becomes a line; a path that ends where it began is closed.
  static func append(_ points: [Point], to result: inout [UInt8]) {
    guard let start = points.first else { return }
    result.append(UInt8(ascii: "M"))
    append(start, to: &result)
    var current = start
    var command = UInt8(ascii: "M")
    var index = 1
    while index + 2 < points.count {
      let (first, second, end) = (points[index], points[index + 1], points[index + 2])
      let isStraight = first == current && second == end
      index += 3
      if isStraight {
        line(from: current, to: end, after: &command, &result)
      } else {
        separate(UInt8(ascii: "C"), after: &command, &result)
        append(first, to: &result)
        result.append(UInt8(ascii: " "))
        append(second, to: &result)
        result.append(UInt8(ascii: " "))
        append(end, to: &result)
      }
      current = end
    }
    if current == start, points.count > 1 { result.append(UInt8(ascii: "Z")) }
  }

  private static func line(from start: Point, to end: Point, after command: inout UInt8, _ result: inout [UInt8]) {
    if start == end { return }
    if start.y == end.y {
      separate(UInt8(ascii: "H"), after: &command, &result)
      end.x.append(to: &result)
    } else if start.x == end.x {
      separate(UInt8(ascii: "V"), after: &command, &result)
      end.y.append(to: &result)
    } else {
      separate(UInt8(ascii: "L"), after: &command, &result)
      append(end, to: &result)
    }
  }

  /// Writes the letter of a command, or a space where it is the one before.
  private static func separate(_ letter: UInt8, after command: inout UInt8, _ result: inout [UInt8]) {
    result.append(letter == command ? UInt8(ascii: " ") : letter)
    command = letter
  }

  private static func append(_ point: Point, to result: inout [UInt8]) {
    point.x.append(to: &result)
    result.append(UInt8(ascii: ","))
    point.y.append(to: &result)
  }
}
