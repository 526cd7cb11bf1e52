import JourneyModel

/// The foot of the map: the marks that occur, explained, and what it is based on.
struct MapFooter {
  private struct Item {
    let mark: LegendMark
    let text: String
    let x: Double
    let row: Int
  }

  private let items: [Item]
  private let sources: WrappedText
  private let theme: Theme
  private let legendHeight: Double
  let height: Double

  private static let rowHeight = 22.0
  private static let markWidth = 24.0
  private static let itemGap = 22.0

  init(_ context: MapContext, marks: Set<LegendMark>, width: Double) {
    theme = context.theme
    var items: [Item] = []
    var (x, row) = (0.0, 0)
    for mark in marks.sorted() {
      let text = context.word(mark.word)
      let itemWidth = Self.markWidth + MapStyle.body.width(of: text)
      if x > 0, x + itemWidth > width { (x, row) = (0, row + 1) }
      items.append(Item(mark: mark, text: text, x: x, row: row))
      x += itemWidth + Self.itemGap
    }
    self.items = items
    sources = context.wrap(Self.sources(of: context), MapStyle.small, width: width, lines: 3)
    legendHeight = items.isEmpty ? 0 : Double(row + 1) * Self.rowHeight
    height = legendHeight + (sources.lines.isEmpty ? 0 : sources.height + 6)
  }

  func draw(on drawing: inout Drawing, x: Double, y: Double) {
    for item in items {
      let middle = y + (Double(item.row) + 0.5) * Self.rowHeight
      item.mark.draw(on: &drawing, at: Point(x + item.x + 9, middle), theme: theme)
      drawing.label(item.text, MapStyle.body, theme.quietInk, x: x + item.x + Self.markWidth, middle: middle)
    }
    drawing.paragraph(sources, x: x, top: y + legendHeight + 6, color: theme.quietInk)
  }

  private static func sources(of context: MapContext) -> String {
    let names = context.journey.sources.map { source in
      source.n.map { "\(context.text(source.name)) (n = \($0.value))" } ?? context.text(source.name)
    }
    return names.isEmpty ? "" : "\(context.word(.basedOn)): \(names.joined(separator: " · "))"
  }
}
