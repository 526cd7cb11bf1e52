import JourneyModel

/// The cards of one row over the columns. What neighbours have in common is one card over all of them.
struct BlueprintCells {
  /// A card and where it stands.
  private struct Placed {
    let entry: BlueprintRow.Entry
    let cells: ClosedRange<Int>
    let slot: Int
    let card: Card
  }

  /// What the cards of one column reach, from the row's top, in points.
  struct Reach {
    let top: Double
    let bottom: Double
  }

  private let placed: [Placed]
  private let tops: [Double]
  private let heights: [Double]
  private let columns: Columns
  private let theme: Theme
  /// For each touchpoint what its cards reach; `nil` where it has none.
  let reaches: [Reach?]
  /// In points; 0 where there is nothing.
  let height: Double
  let hasSystems: Bool

  private static let gap = 6.0
  private static let signWidth = 17.0

  init(_ row: BlueprintRow, over columns: Columns, _ context: MapContext) {
    self.columns = columns
    theme = context.theme
    let entries = context.journey.touchpoints.map { row.entries(of: $0, context) }
    let spans = Self.spans(of: entries)
    // For each slot the last column that is taken.
    var ends: [Int] = []
    var placed: [Placed] = []
    for span in spans {
      // Spans come by their first column, so whoever ends before it leaves the slot free.
      let slot = ends.firstIndex { $0 < span.cells.lowerBound } ?? ends.count
      if slot == ends.count { ends.append(-1) }
      ends[slot] = span.cells.upperBound
      let width = SpanRows.width(of: span.cells, in: columns)
      placed.append(
        Placed(
          entry: span.entry, cells: span.cells, slot: slot, card: Self.card(span.entry, width: width, context)))
    }
    var heights = Array(repeating: 0.0, count: ends.count)
    for card in placed { heights[card.slot] = max(heights[card.slot], card.card.height) }
    var tops: [Double] = []
    var top = 0.0
    for height in heights {
      tops.append(top)
      top += height + Self.gap
    }
    var reaches: [Reach?] = Array(repeating: nil, count: entries.count)
    for card in placed {
      let (top, bottom) = (tops[card.slot], tops[card.slot] + heights[card.slot])
      for cell in card.cells {
        let known = reaches[cell] ?? Reach(top: top, bottom: bottom)
        reaches[cell] = Reach(top: min(known.top, top), bottom: max(known.bottom, bottom))
      }
    }
    self.placed = placed
    self.tops = tops
    self.heights = heights
    self.reaches = reaches
    height = max(top - Self.gap, 0)
    hasSystems = placed.contains { $0.entry.isSystem }
  }

  /// How wide the column of a touchpoint should be for its texts, in points.
  static func preferredWidth(of entries: [BlueprintRow.Entry]) -> Double {
    entries.reduce(0) { known, entry in
      let style = MapStyle.body
      let padding = 22 + (entry.isSystem ? signWidth : 0)
      let word = TextWrapper.widestWord(of: entry.text, style: style, cap: Columns.widest)
      return max(known, style.width(of: entry.text) / 4 * 1.1 + padding, word + padding)
    }
  }

  /// What runs on from a touchpoint to the next is one entry; by first touchpoint, then in the author's order.
  private static func spans(
    of entries: [[BlueprintRow.Entry]]
  ) -> [(entry: BlueprintRow.Entry, cells: ClosedRange<Int>)] {
    var spans: [(entry: BlueprintRow.Entry, cells: ClosedRange<Int>)] = []
    var open: [BlueprintRow.Entry: Int] = [:]
    for (index, column) in entries.enumerated() {
      var next: [BlueprintRow.Entry: Int] = [:]
      for entry in column where next[entry] == nil {
        if let known = open[entry] {
          spans[known].cells = spans[known].cells.lowerBound...index
          next[entry] = known
        } else {
          spans.append((entry, index...index))
          next[entry] = spans.count - 1
        }
      }
      open = next
    }
    return spans
  }

  private static func card(_ entry: BlueprintRow.Entry, width: Double, _ context: MapContext) -> Card {
    let role = entry.isSystem ? context.theme.plain : context.theme.card
    let indent = entry.isSystem ? signWidth : 0
    var card = Card(width: width, fill: role.ground, border: role.outline)
    card.radius = 4
    let text = context.wrap(
      entry.text, MapStyle.body, width: min(width, 300) - 2 * card.paddingX - indent, lines: 8)
    card.blocks = [.init(text: text, color: role.ink)]
    if text.isClipped { card.note = entry.text }
    return card
  }

  func draw(on drawing: inout Drawing, top: Double) {
    for placed in placed {
      let y = top + tops[placed.slot]
      let x = columns.cells[placed.cells.lowerBound].x
      var frame = placed.card
      frame.blocks = []
      frame.draw(on: &drawing, x: x, y: y, height: heights[placed.slot])
      let indent = placed.entry.isSystem ? Self.signWidth : 0
      if placed.entry.isSystem {
        drawing.systemSign(at: Point(x + frame.paddingX + 5, y + frame.paddingY + 7), color: theme.plain.mark)
      }
      for block in placed.card.blocks {
        drawing.paragraph(
          block.text, x: x + frame.paddingX + indent, top: y + frame.paddingY, color: block.color)
      }
    }
  }
}
