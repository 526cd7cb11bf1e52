import JourneyModel

/// The arrows down a column: from what the customer does to what answers it, to what carries that.
struct BlueprintArrows {
  private struct Arrow {
    let x: Double
    let from: Double
    let to: Double
    let way: Way
    let fails: Bool
  }

  private enum Way {
    case down, up, both
  }

  private let arrows: [Arrow]
  private let theme: Theme

  /// Between the tip of an arrow and the card, in points.
  private static let gap = 2.0

  /// - Parameters:
  ///   - stops: for each touchpoint the rows in which it has something, from the customer's actions down, each with where
  ///     it begins and ends on the page; a row without anything is passed straight through, as no card of another column
  ///     reaches into this one.
  init(
    _ stops: [[(row: BlueprintRow?, top: Double, bottom: Double)]], over columns: Columns, fails: (Int) -> Bool,
    _ context: MapContext
  ) {
    theme = context.theme
    var arrows: [Arrow] = []
    for (index, column) in stops.enumerated() {
      for (from, to) in zip(column, column.dropFirst()) {
        let way = to.row == .frontstage ? Self.way(of: context.journey.touchpoints[index]) : .down
        arrows.append(
          Arrow(
            x: columns.cells[index].midX, from: from.bottom + Self.gap, to: to.top - Self.gap, way: way,
            fails: fails(index)))
      }
    }
    self.arrows = arrows
  }

  /// Who begins: an arrow up where the company or a partner does, down where the customer does. Where nobody says, both act.
  private static func way(of touchpoint: Touchpoint) -> Way {
    switch touchpoint.initiator?.value {
    case "customer": .down
    case "company", "partner": .up
    default: touchpoint.proactive?.value == true ? .up : .both
    }
  }

  /// The arrow behind what fails, as the legend shows it.
  static func sign(at center: Point, on drawing: inout Drawing, theme: Theme) {
    drawing.arrow(from: center.moved(0, -9), to: center.moved(0, 9), color: theme.bad.mark, width: 1.8)
  }

  func draw(on drawing: inout Drawing) {
    for arrow in arrows {
      let (from, to) = (Point(arrow.x, arrow.from), Point(arrow.x, arrow.to))
      drawing.arrow(
        from: arrow.way == .up ? to : from, to: arrow.way == .up ? from : to,
        color: arrow.fails ? theme.bad.mark : theme.quietInk, width: arrow.fails ? 1.8 : 1.4,
        goesBothWays: arrow.way == .both)
    }
  }
}
