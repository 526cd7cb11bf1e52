import JourneyAnalysis
import JourneyModel

/// What was expected against what was experienced: two marks, joined by a bar in the colour of the difference.
struct ExpectationLane: Lane {
  static let id = "expectations"
  static let keys: [Key] = [.expected, .experienced]

  private let context: MapContext

  init?(_ context: MapContext) {
    guard context.journey.touchpoints.contains(where: { $0.expected != nil || $0.experienced != nil }) else {
      return nil
    }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.expectation), hint: context.word(.expectationHint)) }

  func placed(over columns: Columns) -> any PlacedLane { PlacedExpectationLane(context: context, columns: columns) }
}

private struct PlacedExpectationLane: PlacedLane {
  let context: MapContext
  let columns: Columns
  let height = 84.0

  private static let margin = 10.0

  var marks: Set<LegendMark> {
    var marks: Set<LegendMark> = []
    for touchpoint in context.journey.touchpoints {
      if touchpoint.expected != nil { marks.insert(.expected) }
      switch mark(of: touchpoint) {
      case .better: marks.insert(.better)
      case .worse: marks.insert(.worse)
      case .met: marks.insert(.met)
      case .expected, nil: break
      }
    }
    return marks
  }

  /// The mark of what was experienced; `nil` where nothing was.
  private func mark(of touchpoint: Touchpoint) -> ExpectationMark? {
    guard let experienced = touchpoint.experienced else { return nil }
    guard let expected = touchpoint.expected, expected.level != experienced.level else { return .met }
    return experienced.level > expected.level ? .better : .worse
  }

  private func height(of rating: Rating, top: Double) -> Double {
    top + Self.margin + (2 - rating.level) / 4 * (height - 2 * Self.margin)
  }

  func draw(on drawing: inout Drawing, top: Double) {
    let theme = context.theme
    for stage in columns.stages {
      for y in [top + Self.margin, top + height / 2, top + height - Self.margin] {
        drawing.line(Point(stage.x, y), Point(stage.maxX, y), Stroke(theme.hairline, width: 0.8))
      }
    }
    axis(on: &drawing, top: top)
    for touchpoint in context.journey.touchpoints {
      let cell = columns.cells[touchpoint.index]
      let x = cell.midX - 18
      let mark = mark(of: touchpoint)
      if let expected = touchpoint.expected, let experienced = touchpoint.experienced {
        let color: Color? =
          switch mark {
          case .better: theme.good.mark
          case .worse: theme.bad.mark
          default: nil
          }
        if let color {
          let (one, two) = (height(of: expected, top: top), height(of: experienced, top: top))
          drawing.rectangle(Box(x: x - 2.5, y: min(one, two), width: 5, height: abs(one - two)), fill: color)
        }
      }
      if let expected = touchpoint.expected {
        ExpectationMark.expected.draw(on: &drawing, at: Point(x, height(of: expected, top: top)), theme: theme)
      }
      if let experienced = touchpoint.experienced {
        mark?.draw(on: &drawing, at: Point(x, height(of: experienced, top: top)), theme: theme)
      }
      figures(of: touchpoint, mark: mark, on: &drawing, x: x + 13, top: top)
    }
  }

  /// The numbers beside the marks: the difference large, what it is made of small.
  private func figures(
    of touchpoint: Touchpoint, mark: ExpectationMark?, on drawing: inout Drawing, x: Double, top: Double
  ) {
    let theme = context.theme
    let expected = touchpoint.expected?.shown(in: context.language)
    let experienced = touchpoint.experienced?.shown(in: context.language)
    let pair = [expected, experienced].compactMap { $0 }.joined(separator: " → ")
    let ratings = [touchpoint.expected, touchpoint.experienced].compactMap { $0 }
    let middle = ratings.reduce(0) { $0 + height(of: $1, top: top) } / Double(max(ratings.count, 1))
    let y = min(max(middle, top + Self.margin + 9), top + height - Self.margin - 9)
    if let one = touchpoint.expected, let two = touchpoint.experienced, one.number != two.number {
      let ink = two.number > one.number ? theme.good.ink : theme.bad.ink
      let difference = NumberText.text(two.number - one.number, in: context.language, isSigned: true)
      drawing.label(difference, MapStyle.cardTitle, ink, x: x, middle: y - 7)
      drawing.label(pair, MapStyle.small, theme.quietInk, x: x, middle: y + 7)
    } else {
      drawing.label(pair, MapStyle.small, theme.quietInk, x: x, middle: y)
    }
  }

  /// The ends of the scale at the left.
  private func axis(on drawing: inout Drawing, top: Double) {
    let scale = context.journey.scales.expectation
    let x = columns.x - 8
    for (number, y) in [(scale.upper, top + Self.margin), (scale.lower, top + height - Self.margin)] {
      let text = NumberText.text(number, in: context.language, isSigned: false)
      drawing.label(text, MapStyle.small, context.theme.quietInk, x: x, middle: y, anchor: .end)
    }
  }
}
