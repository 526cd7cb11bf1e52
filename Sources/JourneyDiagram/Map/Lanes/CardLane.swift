import JourneyModel

/// A lane that puts cards under the touchpoints they belong to, one below the other.
protocol CardLane: Lane {
  var context: MapContext { get }
  /// Whether all cards of the row are as high as the fullest.
  var isEven: Bool { get }
  var marks: Set<LegendMark> { get }
  /// The cards of a touchpoint at a width, from top to bottom.
  func cards(of touchpoint: Touchpoint, width: Double) -> [Card]
  /// The texts that wish for width, each with its style and the lines it should need.
  func wishes(of touchpoint: Touchpoint) -> [(text: String, style: TextStyle, lines: Int)]
}

extension CardLane {
  var isEven: Bool { false }
  var marks: Set<LegendMark> { [] }

  func preferredWidth(of touchpoint: Int) -> Double {
    wishes(of: context.journey.touchpoints[touchpoint]).reduce(0) { known, wish in
      let padding = 34.0
      let even = wish.style.width(of: wish.text) / Double(wish.lines) * 1.1
      let word = even > known ? 0 : TextWrapper.widestWord(of: wish.text, style: wish.style, cap: Columns.widest)
      return max(known, even + padding, word + padding)
    }
  }

  func placed(over columns: Columns) -> any PlacedLane {
    CardRow(
      columns: columns,
      cells: context.journey.touchpoints.map { cards(of: $0, width: columns.cells[$0.index].width) },
      isEven: isEven, marks: marks)
  }
}

/// The cards of a lane under their touchpoints.
struct CardRow: PlacedLane {
  private let columns: Columns
  private let cells: [[Card]]
  private let isEven: Bool
  let height: Double
  let marks: Set<LegendMark>

  private static let gap = 6.0

  init(columns: Columns, cells: [[Card]], isEven: Bool, marks: Set<LegendMark>) {
    self.columns = columns
    self.cells = cells
    self.isEven = isEven
    self.marks = marks
    height = cells.reduce(0) { known, cards in
      max(known, cards.reduce(0) { $0 + $1.height } + Self.gap * Double(max(cards.count - 1, 0)))
    }
  }

  func draw(on drawing: inout Drawing, top: Double) {
    for (cards, cell) in zip(cells, columns.cells) {
      var y = top
      for card in cards {
        card.draw(on: &drawing, x: cell.x, y: y, height: isEven && cards.count == 1 ? height : nil)
        y += card.height + Self.gap
      }
    }
  }
}
