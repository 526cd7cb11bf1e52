/// Cards that reach over several touchpoints, packed into as few rows as their places allow.
struct SpanRows: PlacedLane {
  /// A card's place: the 0-based touchpoints from the first to the last.
  struct Span {
    let cells: ClosedRange<Int>
    /// What it says, as wide as `SpanRows.width(of:in:)` or narrower; what is left of its reach becomes a pale band.
    let card: Card
    /// The touchpoints that it is about, where they are fewer than it reaches over.
    let stops: [Int]
  }

  private struct Row {
    var spans: [Span] = []
    var height = 0.0
  }

  private let columns: Columns
  private let rows: [Row]
  private let stopColor: Color
  let height: Double
  let marks: Set<LegendMark> = []

  private static let gap = 6.0
  /// A card that would reach over more than this share of the page is as wide as its text only.
  private static let widestShare = 0.55
  /// The width of such a card, in points.
  private static let textWidth = 440.0

  init(_ spans: [Span], over columns: Columns, stopColor: Color) {
    self.columns = columns
    self.stopColor = stopColor
    var rows: [Row] = []
    var ends: [Int] = []
    for span in spans.sorted(by: {
      ($0.cells.lowerBound, $0.cells.upperBound) < ($1.cells.lowerBound, $1.cells.upperBound)
    }) {
      let row = ends.firstIndex { $0 < span.cells.lowerBound } ?? rows.count
      if row == rows.count {
        rows.append(Row())
        ends.append(-1)
      }
      rows[row].spans.append(span)
      rows[row].height = max(rows[row].height, span.card.height)
      ends[row] = span.cells.upperBound
    }
    self.rows = rows
    height = rows.reduce(0) { $0 + $1.height } + Self.gap * Double(max(rows.count - 1, 0))
  }

  func draw(on drawing: inout Drawing, top: Double) {
    var y = top
    for row in rows {
      for span in row.spans {
        let x = columns.cells[span.cells.lowerBound].x
        let reach = Self.width(of: span.cells, in: columns)
        if reach > span.card.width, let fill = span.card.fill {
          let band = Box(x: x, y: y, width: reach, height: span.card.height)
          let edge = span.card.border.map { Stroke($0.color.opacity(0.6), width: $0.width, pattern: $0.pattern) }
          drawing.rectangle(band, radius: span.card.radius, fill: fill.opacity(0.6), stroke: edge)
        }
        span.card.draw(on: &drawing, x: x, y: y)
        guard span.stops.count > 1 else { continue }
        for stop in span.stops {
          drawing.circle(Point(columns.cells[stop].midX, y), radius: 3, fill: stopColor)
        }
      }
      y += row.height + Self.gap
    }
  }

  /// The runs of equal names: neighbours in one stage that share theirs make one.
  static func runs(of names: [String?], in columns: Columns) -> [(name: String, cells: ClosedRange<Int>)] {
    var runs: [(name: String, cells: ClosedRange<Int>)] = []
    for (index, name) in names.enumerated() {
      guard let name else { continue }
      if let last = runs.last, last.name == name, last.cells.upperBound == index - 1,
        columns.cells[index - 1].stage == columns.cells[index].stage
      {
        runs[runs.count - 1].cells = last.cells.lowerBound...index
      } else {
        runs.append((name, index...index))
      }
    }
    return runs
  }

  /// The width of a card that reaches from the first to the last touchpoint; where that is most of the page, of its text
  /// only, so that the eye finds the words and the reach apart.
  static func cardWidth(of cells: ClosedRange<Int>, in columns: Columns) -> Double {
    let reach = width(of: cells, in: columns)
    guard reach > columns.maxX * widestShare else { return reach }
    return min(reach, max(textWidth, columns.cells[cells.lowerBound].width))
  }

  /// The width from the first to the last touchpoint.
  static func width(of cells: ClosedRange<Int>, in columns: Columns) -> Double {
    columns.cells[cells.upperBound].maxX - columns.cells[cells.lowerBound].x
  }
}
