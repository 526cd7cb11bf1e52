/// One pass over Graphviz's SVG: reads its elements, leaves out what is only Graphviz's, and has the rest written.
struct Finisher {
  private var scanner: MarkupScanner
  private let metadata: SVGMetadata
  private let style: String?
  private let prefix: String
  private var writer = ElementWriter()
  private var frames: [Frame] = []
  private var shift = Point.zero
  private var gradients: [ArraySlice<UInt8>: String] = [:]
  private var hasRoot = false
  /// Whether a group may wait to be opened.
  private var hasPending = false

  /// An element that is open in the raw picture.
  private enum Frame {
    /// Its children stand in the finished picture, it doesn't.
    case passed
    /// A group, which is opened when it has something to show.
    case group(SVGGroup)
    /// The element is open in the finished picture under this name.
    case written(StaticString)
    /// The internal name of the group around it.
    case name
    /// Text that is shown.
    case text
    /// Neither it nor anything in it is kept.
    case dropped
  }

  init(_ scanner: MarkupScanner, metadata: SVGMetadata, style: String?) {
    self.scanner = scanner
    self.metadata = metadata
    self.style = style
    prefix = String(decoding: SVGGroup.nameCharacters(metadata.idPrefix.utf8), as: UTF8.self)
    writer.reserve(scanner.text.count)
  }

  /// The finished picture; nil where the text holds none.
  mutating func finish() -> [UInt8]? {
    while let piece = scanner.next() {
      switch piece {
      case .opening(let name, let attributes, let isEmpty):
        frames.append(open(scanner.text[name], attributes))
        if isEmpty { close() }
      case .closing: close()
      case .text(let range): read(scanner.text[range])
      }
    }
    while !frames.isEmpty { close() }
    return hasRoot ? writer.bytes : nil
  }

  // MARK: Opening

  private mutating func open(_ name: ArraySlice<UInt8>, _ range: Range<Int>) -> Frame {
    if case .dropped? = frames.last { return .dropped }
    let attributes = RawAttributes(scanner.text, in: range)
    guard hasRoot else { return Self.isName(name, "svg") ? openRoot(attributes) : .dropped }
    switch String(decoding: name, as: UTF8.self) {
    case "g": return openGroup(attributes)
    case "a": return openLink(attributes)
    case "title": return .name
    case "text": return openText(attributes)
    case "polygon", "polyline":
      let points = Point.list(in: attributes["points"], movedBy: shift)
      let isOpen = Self.isName(name, "polyline")
      return draw(isOpen ? .polyline(points) : .polygon(points), attributes)
    case "path": return draw(.path(Point.list(in: attributes["d"], movedBy: shift)), attributes)
    case "ellipse":
      guard let center = attributes.point("cx", "cy"), let radii = attributes.point("rx", "ry") else { return .dropped }
      return draw(.ellipse(center: center + shift, radii: radii), attributes)
    case "defs": return .passed
    case "linearGradient", "radialGradient":
      return openGradient(isRadial: Self.isName(name, "radialGradient"), attributes)
    case "stop":
      guard case .written? = frames.last else { return .dropped }
      writer.stop(attributes)
      return .passed
    default: return .dropped
    }
  }

  private static func isName(_ name: ArraySlice<UInt8>, _ expected: StaticString) -> Bool {
    expected.withUTF8Buffer { name.elementsEqual($0) }
  }

  private mutating func openRoot(_ attributes: RawAttributes) -> Frame {
    let size = Point.list(in: attributes["viewBox"], movedBy: shift)
    guard size.count == 2 else { return .dropped }
    hasRoot = true
    writer.root(size: size[1], origin: size[0], metadata: metadata, prefix: prefix, style: style)
    return .written("svg")
  }

  private mutating func openGroup(_ attributes: RawAttributes) -> Frame {
    if !attributes["transform"].isEmpty {
      shift = attributes.translation
      return .passed
    }
    hasPending = true
    return .group(SVGGroup(attributes, prefix: prefix))
  }

  /// A link is written where its address is one that may be followed; a tooltip belongs to the node around it.
  private mutating func openLink(_ attributes: RawAttributes) -> Frame {
    var group = SVGGroup()
    group.link = SVGLink.address(attributes["xlink:href"])
    let tooltip = XMLText.unescaped(attributes["xlink:title"])
    let isInternalName = frames.contains { frame in
      if case .group(let group) = frame { tooltip.elementsEqual(group.name) } else { false }
    }
    group.tooltip = isInternalName ? [] : tooltip
    if group.link == nil, let node = pendingNode, case .group(var outer) = frames[node] {
      outer.tooltip = group.tooltip
      frames[node] = .group(outer)
      return .passed
    }
    hasPending = true
    return .group(group)
  }

  /// The nearest group that stands for a node or an edge and isn't open yet.
  private var pendingNode: Int? {
    frames.lastIndex { frame in
      if case .group(let group) = frame { group.isNode && !group.isOpen } else { false }
    }
  }

  private mutating func openText(_ attributes: RawAttributes) -> Frame {
    // So Graphviz 2.42 writes a transparent colour of text.
    guard !attributes["fill"].elementsEqual("#fffffe".utf8), let place = attributes.point("x", "y") else {
      return .dropped
    }
    openPendingGroups()
    writer.beginText(at: place + shift, attributes, paint(attributes["fill"]))
    return .text
  }

  private mutating func openGradient(isRadial: Bool, _ attributes: RawAttributes) -> Frame {
    let id = "\(prefix)-g\(gradients.count + 1)"
    gradients[attributes["id"]] = id
    openPendingGroups()
    writer.beginGradient(isRadial: isRadial, id: id, attributes, movedBy: shift)
    return .written(isRadial ? "radialGradient" : "linearGradient")
  }

  // MARK: Drawing

  private mutating func draw(_ shape: SVGShape, _ attributes: RawAttributes) -> Frame {
    let fill = paint(attributes["fill"])
    let stroke = attributes["stroke-width"].elementsEqual("0".utf8) ? .none : paint(attributes["stroke"])
    let takesPointer = fill == .none && isInteractive
    guard fill != .none || stroke != .none || takesPointer else { return .passed }
    openPendingGroups()
    writer.shape(shape, fill: fill, stroke: stroke, takesPointer: takesPointer, attributes)
    return .passed
  }

  private func paint(_ value: ArraySlice<UInt8>) -> SVGPaint {
    SVGPaint(value) { gradients[$0] }
  }

  /// Whether a group around the present place has a tooltip or is a link.
  private var isInteractive: Bool {
    frames.contains { frame in
      if case .group(let group) = frame { group.link != nil || !group.tooltip.isEmpty } else { false }
    }
  }

  private mutating func openPendingGroups() {
    guard hasPending else { return }
    hasPending = false
    for index in frames.indices {
      guard case .group(var group) = frames[index], !group.isOpen, group.isWorthWriting else { continue }
      writer.open(group)
      group.isOpen = true
      frames[index] = .group(group)
    }
  }

  // MARK: Text and closing

  private mutating func read(_ text: ArraySlice<UInt8>) {
    switch frames.last {
    case .text?: writer.text(XMLText.unescaped(text))
    case .name?:
      guard frames.count >= 2, case .group(var group) = frames[frames.count - 2] else { return }
      group.name = XMLText.unescaped(text)
      frames[frames.count - 2] = .group(group)
    default: break
    }
  }

  private mutating func close() {
    switch frames.popLast() {
    case .written(let name)?: writer.close(name)
    case .text?: writer.endText()
    case .group(let group)? where group.isOpen: writer.close(group.link == nil ? "g" : "a")
    default: break
    }
  }
}
