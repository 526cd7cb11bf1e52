/// A finished page: figures in paint order, texts above them, notes above all. Everything has its place; nothing is left to
/// a layout engine.
public struct Drawing: Hashable, Sendable {
  /// The page's width in points.
  public var width: Double
  /// The page's height in points.
  public var height: Double
  /// What the page is filled with.
  public let ground: Color
  /// The figures, those behind first.
  public private(set) var shapes: [Shape] = []
  /// The texts; they stand above all figures.
  public private(set) var texts: [TextRun] = []
  /// What appears on hovering.
  public private(set) var notes: [Note] = []
  /// The things that the page shows, in reading order.
  public private(set) var items: [Item] = []

  /// An empty page.
  public init(width: Double, height: Double, ground: Color) {
    self.width = width
    self.height = height
    self.ground = ground
  }

  /// Paints a figure over those that are there.
  public mutating func add(_ shape: Shape) { shapes.append(shape) }

  /// Sets a line of text; one without anything to see is left out.
  public mutating func add(_ text: TextRun) {
    if !text.text.isEmpty { texts.append(text) }
  }

  /// Attaches a note.
  public mutating func add(_ note: Note) { notes.append(note) }

  /// Names a thing that is drawn; those that are read first come first.
  public mutating func add(_ item: Item) { items.append(item) }

  /// Paints a rectangle.
  mutating func rectangle(_ box: Box, radius: Double = 0, fill: Color? = nil, stroke: Stroke? = nil) {
    add(Shape(.rectangle(box, radius: radius), fill: fill, stroke: stroke))
  }

  /// Paints a straight line.
  mutating func line(_ from: Point, _ to: Point, _ stroke: Stroke) {
    add(Shape(.line([from, to]), stroke: stroke))
  }

  /// Paints a circle round a centre.
  mutating func circle(_ center: Point, radius: Double, fill: Color? = nil, stroke: Stroke? = nil) {
    add(Shape(.ellipse(Box(center: center, width: 2 * radius, height: 2 * radius)), fill: fill, stroke: stroke))
  }

  /// Sets broken lines under each other; `top` is the top of the first line's box.
  mutating func paragraph(
    _ text: WrappedText, x: Double, top: Double, color: Color, anchor: TextRun.Anchor = .start
  ) {
    let style = text.style
    // The ink's middle, half a capital over the baseline, sits in the middle of the line's box.
    var baseline = top + (style.leading + style.capHeight) / 2
    for line in text.lines {
      add(TextRun(line.text, style, color, at: Point(x, baseline), anchor: anchor, width: line.width))
      baseline += style.leading
    }
  }

  /// Sets broken lines under each other, with a note of the whole text where they had no room for it.
  mutating func paragraphWithNote(
    _ text: WrappedText, x: Double, top: Double, color: Color, anchor: TextRun.Anchor = .start
  ) {
    paragraph(text, x: x, top: top, color: color, anchor: anchor)
    guard let whole = text.whole else { return }
    let left = anchor == .middle ? x - text.width / 2 : anchor == .end ? x - text.width : x
    add(Note(whole, over: Box(x: left, y: top, width: text.width, height: text.height)))
  }

  /// Sets one line whose capitals are centred on a height.
  mutating func label(
    _ text: String, _ style: TextStyle, _ color: Color, x: Double, middle: Double, anchor: TextRun.Anchor = .start
  ) {
    add(TextRun(text, style, color, at: Point(x, middle + style.capHeight / 2), anchor: anchor))
  }
}
