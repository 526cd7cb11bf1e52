/// Writes the elements of the finished picture, one a line, and nothing that isn't escaped.
struct ElementWriter {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  // MARK: The root

  mutating func root(size: Point, origin: Point, metadata: SVGMetadata, prefix: String, style: String?) {
    write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
    for (index, number) in [origin.x, origin.y, size.x, size.y].enumerated() {
      if index > 0 { write(" ") }
      number.append(to: &bytes)
    }
    write("\"")
    attribute("width", size.x)
    attribute("height", size.y)
    write(" role=\"img\"")
    attribute("aria-labelledby", "\(prefix)-title".utf8)
    if !metadata.description.isEmpty { attribute("aria-describedby", "\(prefix)-desc".utf8) }
    if !metadata.language.isEmpty {
      attribute("lang", metadata.language.utf8)
      attribute("xml:lang", metadata.language.utf8)
    }
    write(" font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\">\n")
    element("title", id: "\(prefix)-title", metadata.title)
    if !metadata.description.isEmpty { element("desc", id: "\(prefix)-desc", metadata.description) }
    if let style, !style.isEmpty {
      write("<style>")
      XMLText.append(style.utf8, to: &bytes)
      write("</style>\n")
    }
  }

  private mutating func element(_ name: StaticString, id: String, _ text: String) {
    write("<")
    write(name)
    attribute("id", id.utf8)
    write(">")
    XMLText.append(text.utf8, to: &bytes)
    close(name)
  }

  // MARK: Groups

  mutating func open(_ group: SVGGroup) {
    write(group.link == nil ? "<g" : "<a")
    attributeUnlessEmpty("id", group.id[...])
    attributeUnlessEmpty("class", group.classes[...])
    if let link = group.link {
      attribute("href", link)
      write(" rel=\"noopener noreferrer\"")
    }
    write(">\n")
    guard !group.tooltip.isEmpty else { return }
    write("<title>")
    XMLText.append(group.tooltip, to: &bytes)
    close("title")
  }

  mutating func close(_ name: StaticString) {
    write("</")
    write(name)
    write(">\n")
  }

  // MARK: Text

  mutating func beginText(at place: Point, _ raw: RawAttributes, _ fill: SVGPaint) {
    write("<text")
    attribute("x", place.x)
    attribute("y", place.y)
    if !raw["text-anchor"].elementsEqual("start".utf8) { attributeUnlessEmpty("text-anchor", raw["text-anchor"]) }
    if let size = raw.number("font-size") { attribute("font-size", size) }
    if raw["font-weight"].elementsEqual("bold".utf8) { write(" font-weight=\"bold\"") }
    if !raw["font-style"].isEmpty, !raw["font-style"].elementsEqual("normal".utf8) { write(" font-style=\"italic\"") }
    paint("fill", fill, opacity: raw["fill-opacity"], opacityName: "fill-opacity")
    write(">")
  }

  mutating func text(_ text: [UInt8]) {
    XMLText.append(text, to: &bytes)
  }

  mutating func endText() {
    close("text")
  }

  // MARK: Gradients

  mutating func beginGradient(isRadial: Bool, id: String, _ raw: RawAttributes, movedBy shift: Point) {
    write(isRadial ? "<radialGradient" : "<linearGradient")
    attribute("id", id.utf8)
    write(" gradientUnits=\"userSpaceOnUse\"")
    let across: [StaticString] = isRadial ? ["cx", "fx"] : ["x1", "x2"]
    let down: [StaticString] = isRadial ? ["cy", "fy"] : ["y1", "y2"]
    for (x, y) in zip(across, down) {
      if let number = raw.number(x) { attribute(x, number + shift.x) }
      if let number = raw.number(y) { attribute(y, number + shift.y) }
    }
    if let radius = raw.number("r") { attribute("r", radius) }
    write(">\n")
  }

  /// A stop of a gradient; Graphviz writes its colour and opacity as a style.
  mutating func stop(_ raw: RawAttributes) {
    write("<stop")
    attributeUnlessEmpty("offset", raw["offset"])
    for declaration in raw["style"].split(separator: UInt8(ascii: ";")) {
      let parts = declaration.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2 else { continue }
      if parts[0].elementsEqual("stop-color".utf8) {
        attribute("stop-color", parts[1])
      } else if parts[0].elementsEqual("stop-opacity".utf8) {
        opacity("stop-opacity", parts[1])
      }
    }
    write("/>\n")
  }

  // MARK: Shapes

  mutating func shape(
    _ shape: SVGShape, fill: SVGPaint, stroke: SVGPaint, takesPointer: Bool, _ raw: RawAttributes
  ) {
    geometry(shape.simplified)
    if fill == .none {
      write(" fill=\"none\"")
      if takesPointer { write(" pointer-events=\"all\"") }
    } else {
      paint("fill", fill, opacity: raw["fill-opacity"], opacityName: "fill-opacity")
    }
    if stroke != .none {
      paint("stroke", stroke, opacity: raw["stroke-opacity"], opacityName: "stroke-opacity")
      attributeUnlessEmpty("stroke-width", raw["stroke-width"])
      attributeUnlessEmpty("stroke-dasharray", raw["stroke-dasharray"])
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
    case .rectangle(let corner, let size):
      write("<rect")
      attribute("x", corner.x)
      attribute("y", corner.y)
      attribute("width", size.x)
      attribute("height", size.y)
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

  // MARK: Attributes

  private mutating func paint(
    _ name: StaticString, _ paint: SVGPaint, opacity value: ArraySlice<UInt8>, opacityName: StaticString
  ) {
    switch paint {
    case .none: return
    case .color(let color): attribute(name, XMLText.unescaped(color))
    case .gradient(let id): attribute(name, "url(#\(id))".utf8)
    }
    opacity(opacityName, value)
  }

  /// An opacity from 0 to 1 with two decimals; 1 is not written.
  private mutating func opacity(_ name: StaticString, _ value: ArraySlice<UInt8>) {
    var position = value.startIndex
    guard let number = Hundredths(value, at: &position), number.count != 100 else { return }
    attribute(name, number)
  }

  private mutating func attributeUnlessEmpty(_ name: StaticString, _ value: ArraySlice<UInt8>) {
    if !value.isEmpty { attribute(name, XMLText.unescaped(value)) }
  }

  private mutating func attribute(_ name: StaticString, _ value: some Sequence<UInt8>) {
    begin(name)
    XMLText.append(value, to: &bytes)
    write("\"")
  }

  private mutating func attribute(_ name: StaticString, _ value: Hundredths) {
    begin(name)
    value.append(to: &bytes)
    write("\"")
  }

  private mutating func begin(_ name: StaticString) {
    write(" ")
    write(name)
    write("=\"")
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
