/// Writes figures as the operations of Graphviz's `_background`, which paints them in order behind all nodes.
///
/// It is the one way to figures of any geometry in a pinned graph: a node's corners can't be chosen and an edge can't be
/// filled. Only numbers and colours of ours get there, never a text (its byte counts are trusted by Graphviz 2.42).
struct BackgroundWriter {
  /// After how many bytes a line of the string ends: Graphviz's scanner takes no more than 16,384 in one piece.
  private static let lineLength = 1000

  private(set) var bytes: [UInt8] = []
  private let pageHeight: Double
  private var lineStart = 0
  private var fill: Fill?
  private var stroke: Color?
  private var width: Double?
  private var pattern: Stroke.Pattern?

  init(pageHeight: Double, figures: Int) {
    self.pageHeight = pageHeight
    bytes.reserveCapacity(figures * 160)
  }

  mutating func write(_ shape: Shape) {
    set(stroke: shape.stroke)
    if let new = shape.fill, new != fill {
      fill = new
      switch new {
      case .color(let color): write(color, operation: "C")
      case .gradient(let from, let first, let to, let second): write(from, first, to, second)
      }
    }
    let isFilled = shape.fill != nil
    switch shape.outline {
    case .rectangle(let box, let radius):
      if radius > 0 { rounded(box, radius: radius, isFilled: isFilled) } else { square(box, isFilled: isFilled) }
    case .ellipse(let box): ellipse(in: box, isFilled: isFilled)
    case .polygon(let points):
      operation(isFilled ? "P" : "p", count: points.count)
      for point in points { write(point) }
    case .line(let points):
      operation("L", count: points.count)
      for point in points { write(point) }
    case .path(let start, let curves):
      operation(isFilled ? "b" : "B", count: 1 + 3 * curves.count)
      write(start)
      for curve in curves {
        write(curve.control1)
        write(curve.control2)
        write(curve.end)
      }
    }
  }

  private mutating func square(_ box: Box, isFilled: Bool) {
    operation(isFilled ? "P" : "p", count: 4)
    write(Point(box.x, box.y))
    write(Point(box.maxX, box.y))
    write(Point(box.maxX, box.maxY))
    write(Point(box.x, box.maxY))
  }

  private mutating func rounded(_ box: Box, radius: Double, isFilled: Bool) {
    let r = min(radius, box.width / 2, box.height / 2)
    guard 2 * r < max(box.width, box.height) else {
      ellipse(in: box, isFilled: isFilled)
      return
    }
    // A quarter of a circle as a Bézier segment.
    let k = r * (1 - 0.5522847498)
    let start = Point(box.x + r, box.y)
    operation(isFilled ? "b" : "B", count: 25)
    write(start)
    straight(start, Point(box.maxX - r, box.y))
    corner(Point(box.maxX - k, box.y), Point(box.maxX, box.y + k), Point(box.maxX, box.y + r))
    straight(Point(box.maxX, box.y + r), Point(box.maxX, box.maxY - r))
    corner(Point(box.maxX, box.maxY - k), Point(box.maxX - k, box.maxY), Point(box.maxX - r, box.maxY))
    straight(Point(box.maxX - r, box.maxY), Point(box.x + r, box.maxY))
    corner(Point(box.x + k, box.maxY), Point(box.x, box.maxY - k), Point(box.x, box.maxY - r))
    straight(Point(box.x, box.maxY - r), Point(box.x, box.y + r))
    corner(Point(box.x, box.y + k), Point(box.x + k, box.y), start)
  }

  private mutating func ellipse(in box: Box, isFilled: Bool) {
    operation(isFilled ? "E" : "e")
    write(Point(box.midX, box.midY))
    write(number: box.width / 2)
    write(number: box.height / 2)
  }

  private mutating func straight(_ from: Point, _ to: Point) {
    write(from)
    write(to)
    write(to)
  }

  private mutating func corner(_ control1: Point, _ control2: Point, _ end: Point) {
    write(control1)
    write(control2)
    write(end)
  }

  private mutating func set(stroke new: Stroke?) {
    guard let new else {
      if stroke != Self.none {
        stroke = Self.none
        write(Self.none, operation: "c")
      }
      return
    }
    if stroke != new.color {
      stroke = new.color
      write(new.color, operation: "c")
    }
    if pattern != new.pattern {
      pattern = new.pattern
      let name =
        switch new.pattern {
        case .solid: "solid"
        case .dashed: "dashed"
        case .dotted: "dotted"
        }
      style(Array(name.utf8))
      // A style takes the width back to 1.
      width = nil
    }
    if width != new.width {
      width = new.width
      var name = Array("setlinewidth(".utf8)
      DecimalNumber.points(new.width, to: &name)
      name.append(UInt8(ascii: ")"))
      style(name)
    }
  }

  private static let none = Color(red: 0, green: 0, blue: 0, opacity: 0)

  private mutating func style(_ name: [UInt8]) {
    operation("S", count: name.count)
    bytes += " -".utf8
    bytes += name
  }

  private mutating func write(_ color: Color, operation name: Character) {
    operation(name, count: color.opacity == 255 ? 7 : 9)
    bytes += " -".utf8
    color.appendHex(to: &bytes)
  }

  /// Writes a linear gradient. Its stops stand the wrong way round in Graphviz 2.42: both fractions must be 0.
  private mutating func write(_ from: Point, _ first: Color, _ to: Point, _ second: Color) {
    var text: [UInt8] = Array("[".utf8)
    for (index, number) in [from.x, pageHeight - from.y, to.x, pageHeight - to.y].enumerated() {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      DecimalNumber.points(number, to: &text)
    }
    text += " 2".utf8
    for color in [first, second] {
      text += color.opacity == 255 ? " 0 7 -".utf8 : " 0 9 -".utf8
      color.appendHex(to: &text)
    }
    text.append(UInt8(ascii: "]"))
    operation("C", count: text.count)
    bytes += " -".utf8
    bytes += text
  }

  private mutating func operation(_ name: Character, count: Int? = nil) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    breakLine()
    bytes += name.utf8
    if let count {
      bytes.append(UInt8(ascii: " "))
      DecimalNumber.whole(count, to: &bytes)
    }
  }

  /// Continues on the next line where this one is long enough; the scanner reads it as if nothing were there.
  private mutating func breakLine() {
    guard bytes.count - lineStart > Self.lineLength else { return }
    bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\n")]
    lineStart = bytes.count
  }

  private mutating func write(_ point: Point) {
    breakLine()
    write(number: point.x)
    write(number: pageHeight - point.y)
  }

  private mutating func write(number: Double) {
    bytes.append(UInt8(ascii: " "))
    DecimalNumber.points(number, to: &bytes)
  }
}
