/// Writes texts, items and notes as pinned nodes with generated names.
struct NodeWriter {
  let pageWidth: Double
  let pageHeight: Double
  private var count = 0
  /// How nodes are set from here on.
  private var style: TextStyle?
  private var color: Color?
  private var height: Double?

  init(pageWidth: Double, pageHeight: Double) {
    self.pageWidth = pageWidth
    self.pageHeight = pageHeight
  }

  /// An invisible node as large as the page, which makes the graph's bounds the page's.
  mutating func page(to out: inout [UInt8]) {
    open(Box(x: 0, y: 0, width: pageWidth, height: pageHeight), to: &out)
    out += "];\n".utf8
  }

  /// A line of text in a node of its own.
  ///
  /// Graphviz 2.42 sets the baseline 0.8 em under the top of a node whose label is at its top, whatever the fonts, and starts the
  /// line at the node's edge; so the node is put where the anchor comes out right. Sizes are rounded to whole points by
  /// Graphviz, so they are whole. A label that Graphviz holds for wider than its node is shifted, and a node must not reach
  /// over the page's edge, which would move the page's bounds: where there is no room for what Graphviz may hold the text
  /// for, it is anchored at its middle, which nothing shifts.
  mutating func text(_ run: TextRun, to out: inout [UInt8]) {
    let size = run.style.size
    let wish = Self.cautiousWidth(of: run, room: run.anchor == .end ? run.baseline.x : pageWidth - run.baseline.x)
    let height = (size * 1.35 / Self.grid).rounded(.up) * Self.grid
    let top = run.baseline.y - 0.8 * size
    let x = run.baseline.x
    let box: Box
    var justified: UInt8?
    switch run.anchor {
    case .start where x + wish <= pageWidth:
      box = Box(x: x, y: top, width: wish, height: height)
      justified = UInt8(ascii: "l")
    case .end where x - wish >= 0:
      box = Box(x: x - wish, y: top, width: wish, height: height)
      justified = UInt8(ascii: "r")
    default:
      let middle =
        switch run.anchor {
        case .start: x + run.width / 2
        case .middle: x
        case .end: x - run.width / 2
        }
      let room = (2 * min(middle, pageWidth - middle)).rounded(.down)
      box = Box(center: Point(middle, top + height / 2), width: max(min(wish, room), 1), height: height)
    }
    set(run.style, run.color, height: height, to: &out)
    open(box, to: &out)
    out += ",label=".utf8
    DOTText.label(run.text, justified: justified, to: &out)
    out += "];\n".utf8
  }

  /// Says how the nodes from here on are set, as far as it isn't as before: lines of one paragraph, and often of a whole
  /// lane, have it in common.
  private mutating func set(_ style: TextStyle, _ color: Color, height: Double, to out: inout [UInt8]) {
    var attributes: [UInt8] = []
    if style.face != self.style?.face {
      let name =
        switch style.face {
        case .regular: "Helvetica"
        case .bold: "Helvetica-Bold"
        case .italic: "Helvetica-Oblique"
        case .boldItalic: "Helvetica-BoldOblique"
        }
      attributes += ",fontname=\"\(name)\"".utf8
    }
    if style.size != self.style?.size {
      attributes += ",fontsize=".utf8
      DecimalNumber.points(style.size, to: &attributes)
    }
    if color != self.color {
      attributes += ",fontcolor=\"".utf8
      color.appendHex(to: &attributes)
      attributes.append(UInt8(ascii: "\""))
    }
    if height != self.height {
      attributes += ",height=".utf8
      DecimalNumber.inches(fromPoints: height, to: &attributes)
    }
    self.style = style
    self.color = color
    self.height = height
    guard !attributes.isEmpty else { return }
    out += "node [".utf8
    out += attributes.dropFirst()
    out += "];\n".utf8
  }

  /// Makes the nodes from here on invisible ones that take the pointer.
  mutating func beginTooltips(to out: inout [UInt8]) {
    out += "node [shape=box,style=filled,fillcolor=transparent,color=transparent,penwidth=0];\n".utf8
    height = nil
  }

  /// An invisible node over an item, with its name and text as a tooltip, and its link.
  mutating func item(_ item: Item, to out: inout [UInt8]) {
    tooltip(item.text.isEmpty ? item.name : "\(item.name): \(item.text)", over: item.area, to: &out)
    if let link = item.link {
      let end = out.count
      out += ",URL=".utf8
      if !DOTText.address(link, to: &out) { out.removeSubrange(end...) }
    }
    out += "];\n".utf8
  }

  /// An invisible node over an area, with a tooltip.
  mutating func note(_ note: Note, to out: inout [UInt8]) {
    tooltip(note.text, over: note.area, to: &out)
    out += "];\n".utf8
  }

  private mutating func tooltip(_ text: String, over area: Box, to out: inout [UInt8]) {
    // Sizes are rounded to whole points, and must not come out larger than the page.
    open(Box(x: area.x, y: area.y, width: area.width.rounded(.down), height: area.height.rounded(.down)), to: &out)
    out += ",tooltip=".utf8
    DOTText.tooltip(text, to: &out)
  }

  /// What Graphviz may hold the text for at most: its own table is Helvetica's and reads a letter of several bytes as several
  /// letters; Pango may take a wider font.
  ///
  /// Rounded up to eighths of an inch where there is room, which leaves few different numbers, and short ones.
  private static func cautiousWidth(of run: TextRun, room: Double) -> Double {
    var foreign = 0
    for byte in run.text.utf8 where byte >= 0x80 { foreign += 1 }
    let width = (run.width * 1.28 + (1 + Double(foreign) * 0.6) * run.style.size).rounded(.up)
    let rounded = (width / (2 * grid)).rounded(.up) * 2 * grid
    return rounded <= room ? rounded : width
  }

  /// A sixteenth of an inch in points.
  private static let grid = 4.5

  private mutating func open(_ box: Box, to out: inout [UInt8]) {
    count += 1
    out.append(UInt8(ascii: "n"))
    DecimalNumber.whole(count, to: &out)
    out += " [pos=\"".utf8
    DecimalNumber.points(box.midX, to: &out)
    out.append(UInt8(ascii: ","))
    DecimalNumber.points(pageHeight - box.midY, to: &out)
    out += "\",width=".utf8
    DecimalNumber.inches(fromPoints: box.width, to: &out)
    guard box.height != height else { return }
    out += ",height=".utf8
    DecimalNumber.inches(fromPoints: box.height, to: &out)
  }
}
