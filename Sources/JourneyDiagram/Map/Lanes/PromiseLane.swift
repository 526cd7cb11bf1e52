import JourneyModel

/// What has been promised: a ribbon over the touchpoints that keep the promise, with a dot at each.
struct PromiseLane: Lane {
  static let id = "promises"

  private let context: MapContext
  private let promises: [(promise: Promise, stops: [Int])]

  init?(_ context: MapContext) {
    promises = context.journey.promises.filter { !$0.isWithdrawn }.compactMap { promise in
      let stops = promise.deliveredAt.compactMap { context.journey.touchpoint($0)?.index }.sorted()
      return stops.isEmpty ? nil : (promise, stops)
    }
    guard !promises.isEmpty else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.promises), hint: context.word(.promisesHint)) }

  func placed(over columns: Columns) -> any PlacedLane {
    let role = context.theme.plain
    let spans = promises.compactMap { item -> SpanRows.Span? in
      guard let first = item.stops.first, let last = item.stops.last else { return nil }
      var card = Card(
        width: SpanRows.cardWidth(of: first...last, in: columns), fill: role.ground, border: Stroke(role.border))
      card.add(context.text(item.promise.text), MapStyle.body, role.ink, in: context)
      return SpanRows.Span(cells: first...last, card: card, stops: item.stops)
    }
    return SpanRows(spans, over: columns, stopColor: role.mark)
  }
}
