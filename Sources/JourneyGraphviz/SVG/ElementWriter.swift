internal import CGraphviz

/// Writes the elements of the finished picture, one a line, and nothing that isn't escaped.
struct ElementWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  // MARK: Text

  mutating func text(_ text: cgraphviz_text) {
    write("<text")
    attribute("x", Hundredths(text.place.x))
    attribute("y", Hundredths(text.place.y))
    switch text.anchor {
    case CGRAPHVIZ_MIDDLE: write(" text-anchor=\"middle\"")
    case CGRAPHVIZ_END: write(" text-anchor=\"end\"")
    default: break
    }
    attribute("font-size", Hundredths(text.size))
    if text.is_bold != 0 { write(" font-weight=\"bold\"") }
    if text.is_italic != 0 { write(" font-style=\"italic\"") }
    color("fill", SVGColor(text.color), opacityName: "fill-opacity")
    write(">")
    text.bytes.withMemoryRebound(to: UInt8.self, capacity: text.length) { start in
      XMLText.append(UnsafeBufferPointer(start: start, count: text.length), to: &bytes)
    }
    close("text")
  }

  // MARK: Gradients

  mutating func gradient(id: String, from: Point, _ first: SVGColor, to: Point, _ second: SVGColor) {
    write("<linearGradient")
    attribute("id", id)
    write(" gradientUnits=\"userSpaceOnUse\"")
    attribute("x1", from.x)
    attribute("y1", from.y)
    attribute("x2", to.x)
    attribute("y2", to.y)
    write(">\n")
    stop("0", first)
    stop("1", second)
    close("linearGradient")
  }

  private mutating func stop(_ offset: StaticString, _ color: SVGColor) {
    write("<stop offset=\"")
    write(offset)
    write("\"")
    self.color("stop-color", color, opacityName: "stop-opacity")
    write("/>\n")
  }

  // MARK: Shapes

  mutating func shape(_ shape: SVGShape, fill: SVGPaint, stroke: SVGStroke?) {
    geometry(shape)
    switch fill {
    case .none: write(" fill=\"none\"")
    case .color(let color): self.color("fill", color, opacityName: "fill-opacity")
    case .gradient(let id):
      write(" fill=\"url(#")
      XMLText.append(id, to: &bytes)
      write(")\"")
    }
    if let stroke {
      color("stroke", stroke.color, opacityName: "stroke-opacity")
      if stroke.width.count != 100 { attribute("stroke-width", stroke.width) }
      if let dashes = stroke.dashes {
        write(" stroke-dasharray=\"")
        write(dashes)
        write("\"")
      }
    }
    write("/>\n")
  }

  private mutating func geometry(_ shape: SVGShape) {
    switch shape {
    case .polygon(let points): list("<polygon points=\"", points)
    case .polyline(let points): list("<polyline points=\"", points)
    case .path(let points):
      write("<path d=\"")
      PathData.append(points, to: &bytes)
      write("\"")
    case .ellipse(let center, let radii) where radii.x == radii.y:
      write("<circle")
      attribute("cx", center.x)
      attribute("cy", center.y)
      attribute("r", radii.x)
    case .ellipse(let center, let radii):
      write("<ellipse")
      attribute("cx", center.x)
      attribute("cy", center.y)
      attribute("rx", radii.x)
      attribute("ry", radii.y)
    case .rectangle(let corner, let size, let radius):
      write("<rect")
      attribute("x", corner.x)
      attribute("y", corner.y)
      attribute("width", size.x)
      attribute("height", size.y)
      if radius > .zero { attribute("rx", radius) }
    }
  }

  private mutating func list(_ start: StaticString, _ points: [Point]) {
    write(start)
    for (index, point) in points.enumerated() {
      if index > 0 { write(" ") }
      point.x.append(to: &bytes)
      write(",")
      point.y.append(to: &bytes)
    }
    write("\"")
  }

  // MARK: What all elements are made of

  /// An element that holds nothing but text.
  mutating func element(_ name: StaticString, id: String? = nil, _ text: String) {
    write("<")
    write(name)
    if let id { attribute("id", id) }
    write(">")
    XMLText.append(text, to: &bytes)
    close(name)
  }

  /// Characters, escaped.
  mutating func characters(_ text: String) { XMLText.append(text, to: &bytes) }

  mutating func number(_ value: Hundredths) { value.append(to: &bytes) }

  mutating func close(_ name: StaticString) {
    write("</")
    write(name)
    write(">\n")
  }

  mutating func attribute(_ name: StaticString, _ value: String) {
    begin(name)
    XMLText.append(value, to: &bytes)
    write("\"")
  }

  mutating func attribute(_ name: StaticString, _ value: Hundredths) {
    begin(name)
    value.append(to: &bytes)
    write("\"")
  }

  /// A colour, and its opacity where it isn't opaque.
  private mutating func color(_ name: StaticString, _ color: SVGColor, opacityName: StaticString) {
    begin(name)
    color.append(to: &bytes)
    write("\"")
    if color.color.opacity < 255 { attribute(opacityName, color.opacity) }
  }

  private mutating func begin(_ name: StaticString) {
    write(" ")
    write(name)
    write("=\"")
  }

  /// Markup of ours, as it stands.
  mutating func write(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }
}
