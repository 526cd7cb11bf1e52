/// Writes texts and notes as pinned nodes with generated names.
struct NodeWriter {
  let pageWidth: Double
  let pageHeight: Double
  private var count = 0

  init(pageWidth: Double, pageHeight: Double) {
    self.pageWidth = pageWidth
    self.pageHeight = pageHeight
  }

  /// An invisible node as large as the page, which makes the graph's bounds the page's.
  mutating func page(to out: inout [UInt8]) {
    open(Box(x: 0, y: 0, width: pageWidth, height: pageHeight), to: &out)
    out += Self.invisible
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
    let wish = Self.cautiousWidth(of: run)
    let height = (size * 1.35).rounded(.up)
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
    open(box, to: &out)
    out += ",label=".utf8
    DOTText.label(run.text, justified: justified, to: &out)
    switch run.style.face {
    case .regular: break
    case .bold: out += ",fontname=\"Helvetica-Bold\"".utf8
    case .italic: out += ",fontname=\"Helvetica-Oblique\"".utf8
    case .boldItalic: out += ",fontname=\"Helvetica-BoldOblique\"".utf8
    }
    if size != 10 {
      out += ",fontsize=".utf8
      DecimalNumber.points(size, to: &out)
    }
    out += ",fontcolor=\"".utf8
    run.color.appendHex(to: &out)
    out += "\"];\n".utf8
  }

  /// An invisible node over an area, with a tooltip.
  mutating func note(_ note: Note, to out: inout [UInt8]) {
    let area = note.area
    open(Box(x: area.x, y: area.y, width: area.width.rounded(.down), height: area.height.rounded(.down)), to: &out)
    out += Self.invisible
    out += ",tooltip=".utf8
    DOTText.tooltip(note.text, to: &out)
    out += "];\n".utf8
  }

  /// What Graphviz may hold the text for at most: its own table is Helvetica's and reads a letter of several bytes as several
  /// letters; Pango may take a wider font.
  private static func cautiousWidth(of run: TextRun) -> Double {
    var foreign = 0
    for byte in run.text.utf8 where byte >= 0x80 { foreign += 1 }
    return (run.width * 1.28 + (1 + Double(foreign) * 0.6) * run.style.size).rounded(.up)
  }

  private static let invisible = Array(
    ",shape=box,style=filled,fillcolor=transparent,color=transparent,penwidth=0".utf8)

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
    out += ",height=".utf8
    DecimalNumber.inches(fromPoints: box.height, to: &out)
  }
}
