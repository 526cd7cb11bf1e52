import JourneyAnalysis
import JourneyModel

/// What is measured: each figure with the interval that its number of answers leaves open, and the target.
///
/// What is measured at touchpoints stands under them; what is measured of a stage or of the whole journey in rows below.
struct MetricLane: Lane {
  static let id = "metrics"
  static let keys: [Key] = [.metrics]

  private let context: MapContext

  init?(_ context: MapContext) {
    let journey = context.journey
    guard
      !journey.metrics.isEmpty || journey.stages.contains(where: { !$0.metrics.isEmpty })
        || journey.touchpoints.contains(where: { !$0.metrics.isEmpty })
    else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.metrics), hint: context.word(.metricsHint)) }

  func preferredWidth(of touchpoint: Int) -> Double {
    context.journey.touchpoints[touchpoint].metrics.reduce(0) { max($0, MetricCard.preferredWidth(of: $1, context)) }
  }

  func placed(over columns: Columns) -> any PlacedLane { PlacedMetricLane(context, columns) }
}

private struct PlacedMetricLane: PlacedLane {
  private struct Placed {
    let card: MetricCard
    let x: Double
    let y: Double
  }

  private let cards: [Placed]
  private let theme: Theme
  let height: Double
  let marks: Set<LegendMark>

  private static let gap = 8.0
  /// What a card in a row of its own is wide, in points.
  private static let width = 190.0

  init(_ context: MapContext, _ columns: Columns) {
    theme = context.theme
    let journey = context.journey
    var cards: [Placed] = []
    var bottom = 0.0
    for touchpoint in journey.touchpoints {
      let cell = columns.cells[touchpoint.index]
      var y = 0.0
      for metric in touchpoint.metrics {
        let card = MetricCard(metric, width: cell.width, context)
        cards.append(Placed(card: card, x: cell.x, y: y))
        y += card.height + Self.gap
      }
      bottom = max(bottom, y)
    }
    func row(_ metrics: [Metric], prefix: String, from x: Double, to maxX: Double, top: Double) -> Double {
      var (left, y, rowHeight) = (x, top, 0.0)
      for metric in metrics {
        let width = min(Self.width, max(maxX - x, 60))
        let card = MetricCard(metric, of: prefix, width: width, context)
        if left > x, left + width > maxX {
          (left, y, rowHeight) = (x, y + rowHeight + Self.gap, 0)
        }
        cards.append(Placed(card: card, x: left, y: y))
        left += width + Self.gap
        rowHeight = max(rowHeight, card.height)
      }
      return metrics.isEmpty ? top : y + rowHeight + Self.gap
    }
    var stagesBottom = bottom
    for (stage, column) in zip(journey.stages, columns.stages) {
      let (left, right) = (column.x + Columns.stagePadding, column.maxX - Columns.stagePadding)
      stagesBottom = max(
        stagesBottom,
        row(stage.metrics, prefix: context.word(.wholeStage), from: left, to: right, top: bottom))
    }
    bottom = row(
      journey.metrics, prefix: context.word(.wholeJourney), from: columns.x + Columns.stagePadding,
      to: columns.maxX - Columns.stagePadding, top: stagesBottom)
    self.cards = cards
    height = max(bottom - Self.gap, 1)
    marks = cards.reduce(into: []) { $0.formUnion($1.card.marks) }
  }

  func draw(on drawing: inout Drawing, top: Double) {
    for card in cards { card.card.draw(on: &drawing, x: card.x, y: top + card.y, theme: theme) }
  }
}
