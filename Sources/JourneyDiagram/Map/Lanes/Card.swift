/// A box with text, laid out to a width: what most lanes consist of.
struct Card {
  /// A small sign at the left of the text.
  enum Sign {
    /// One to three flags under each other.
    case flags(Int, Color)
    case star(Color)
    case diamond(Color)
    /// A plus in the second colour on a disc in the first.
    case plus(Color, Color)
    case bar(Color)
  }

  /// A run of lines in one style.
  struct Block {
    let text: WrappedText
    let color: Color
  }

  let width: Double
  var fill: Color?
  var border: Stroke?
  var sign: Sign?
  var blocks: [Block] = []
  var anchor = TextRun.Anchor.start
  var radius = 7.0
  var paddingX = 9.0
  var paddingY = 7.0
  /// What appears on hovering: texts that had no room.
  var note: String?

  init(width: Double, fill: Color? = nil, border: Stroke? = nil) {
    self.width = width
    self.fill = fill
    self.border = border
  }

  /// Between two blocks.
  static let blockGap = 3.0
  /// The room of a sign and the space behind it.
  static let signWidth = 15.0
  private static let signLeading = 12.0

  /// The width that text has.
  var textWidth: Double { width - 2 * paddingX - (sign == nil ? 0 : Self.signWidth) }

  /// The height that it needs, in points.
  var height: Double {
    let text = blocks.reduce(0) { $0 + $1.text.height } + Self.blockGap * Double(max(blocks.count - 1, 0))
    guard case .flags(let count, _)? = sign else { return text + 2 * paddingY }
    return max(text, Double(count) * Self.signLeading) + 2 * paddingY
  }

  /// Adds a text; one that is cut short appears in full on hovering.
  mutating func add(
    _ text: String, _ style: TextStyle, _ color: Color, in context: MapContext, lines: Int = 8, balanced: Bool = false
  ) {
    let wrapped = context.wrap(text, style, width: textWidth, lines: lines, balanced: balanced)
    guard !wrapped.lines.isEmpty else { return }
    blocks.append(Block(text: wrapped, color: color))
    if wrapped.isClipped { note = note.map { $0 + " · " + text } ?? text }
  }

  /// Draws it; a greater height than its own stretches it.
  func draw(on drawing: inout Drawing, x: Double, y: Double, height stretched: Double? = nil) {
    let box = Box(x: x, y: y, width: width, height: stretched ?? height)
    if fill != nil || border != nil { drawing.rectangle(box, radius: radius, fill: fill, stroke: border) }
    var left = x + paddingX
    if let sign {
      draw(sign, on: &drawing, at: Point(left + 4.5, y + paddingY + 6.5), height: box.height - 2 * paddingY)
      left += Self.signWidth
    }
    var top = y + paddingY
    let anchorX = anchor == .middle ? left + textWidth / 2 : left
    for block in blocks {
      drawing.paragraph(block.text, x: anchorX, top: top, color: block.color, anchor: anchor)
      top += block.text.height + Self.blockGap
    }
    if let note { drawing.add(Note(note, over: box)) }
  }

  private func draw(_ sign: Sign, on drawing: inout Drawing, at center: Point, height: Double) {
    switch sign {
    case .flags(let count, let color):
      for index in 0..<count {
        drawing.flag(at: center.moved(0, Double(index) * Self.signLeading), radius: 4.8, color: color)
      }
    case .star(let color): drawing.star(at: center, radius: 5.5, fill: color)
    case .diamond(let color): drawing.diamond(at: center, radius: 5, fill: color)
    case .plus(let color, let ink):
      drawing.circle(center, radius: 5.5, fill: color)
      let line = Stroke(ink, width: 1.4)
      drawing.line(center.moved(-2.8, 0), center.moved(2.8, 0), line)
      drawing.line(center.moved(0, -2.8), center.moved(0, 2.8), line)
    case .bar(let color):
      let bar = Box(x: center.x - 4.5, y: center.y - 5.5, width: 2.5, height: max(height - 2, 8))
      drawing.rectangle(bar, fill: color)
    }
  }
}
