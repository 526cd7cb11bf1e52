import JourneyAnalysis
import JourneyModel

/// How many come into each stage and how many go on: a funnel over the stages.
struct PeopleLane: Lane {
  static let id = "people"
  static let keys: [Key] = [.entered, .exited]

  private let context: MapContext

  init?(_ context: MapContext) {
    guard context.journey.stages.contains(where: { $0.entered != nil || $0.exited != nil }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.people), hint: context.word(.peopleHint)) }

  func placed(over columns: Columns) -> any PlacedLane { PlacedPeopleLane(context, columns) }
}

private struct PlacedPeopleLane: PlacedLane {
  private struct Step {
    let box: (x: Double, width: Double)
    let entered: Double
    let exited: Double
    let color: Color
    let counts: WrappedText
    let share: WrappedText?
  }

  private let steps: [Step]
  private let theme: Theme
  let height: Double
  let marks: Set<LegendMark> = []

  private static let barHeight = 30.0

  init(_ context: MapContext, _ columns: Columns) {
    theme = context.theme
    let stages = context.journey.stages
    let most = stages.reduce(1) { max($0, $1.entered?.value ?? 0, $1.exited?.value ?? 0) }
    steps = zip(stages, columns.stages).compactMap { stage, column in
      guard let first = stage.entered?.value ?? stage.exited?.value else { return nil }
      let width = column.width - 2 * Columns.stagePadding
      let counts = [stage.entered, stage.exited].map { count in
        count.map { NumberText.whole($0.value, in: context.language) } ?? "?"
      }
      let share = stage.entered.flatMap { entered in
        stage.exited.flatMap { CountedShare($0.value, of: entered.value) }
      }
      return Step(
        box: (column.x + Columns.stagePadding, width), entered: Double(first) / Double(most),
        exited: Double(stage.exited?.value ?? first) / Double(most),
        color: context.theme.stages.hue(at: stage.index).strong,
        counts: context.wrap(counts.joined(separator: " → "), MapStyle.bodyBold, width: width, lines: 2),
        share: share.map {
          context.wrap(
            "\(NumberText.percent($0.value, in: context.language)) \(context.word(.goOn))", MapStyle.small,
            width: width,
            lines: 2)
        })
    }
    let text = steps.reduce(0) { max($0, $1.counts.height + ($1.share?.height ?? 0)) }
    height = Self.barHeight + 5 + text
  }

  func draw(on drawing: inout Drawing, top: Double) {
    let middle = top + Self.barHeight / 2
    for step in steps {
      let (left, right) = (step.box.x, step.box.x + step.box.width)
      func reach(_ share: Double) -> Double { max(share * Self.barHeight / 2, 0.75) }
      let points = [
        Point(left, middle - reach(step.entered)), Point(right, middle - reach(step.exited)),
        Point(right, middle + reach(step.exited)), Point(left, middle + reach(step.entered)),
      ]
      drawing.add(Shape(.polygon(points), fill: step.color.opacity(0.3), stroke: Stroke(step.color, width: 1.2)))
      var y = top + Self.barHeight + 5
      drawing.paragraph(step.counts, x: left, top: y, color: theme.ink)
      y += step.counts.height
      if let share = step.share { drawing.paragraph(share, x: left, top: y, color: theme.quietInk) }
    }
  }
}
