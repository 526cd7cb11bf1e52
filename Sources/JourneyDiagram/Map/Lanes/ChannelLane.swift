import JourneyModel

/// Where it happens: one pill for as long as the customer stays in a channel within a stage.
struct ChannelLane: Lane {
  static let id = "channels"

  private let context: MapContext
  private let names: [String?]

  init?(_ context: MapContext) {
    names = context.journey.touchpoints.map { touchpoint in
      context.journey.channel(of: touchpoint).map { context.text($0.name) } ?? touchpoint.channel?.written
    }
    guard names.contains(where: { $0 != nil }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.channels), hint: context.word(.channelsHint)) }

  func preferredWidth(of touchpoint: Int) -> Double {
    names[touchpoint].map { TextWrapper.widestWord(of: $0, style: MapStyle.body, cap: Columns.widest) + 22 } ?? 0
  }

  func placed(over columns: Columns) -> any PlacedLane {
    let spans = SpanRows.runs(of: names, in: columns).map { name, cells in pill(name, over: cells, in: columns) }
    return SpanRows(spans, over: columns, stopColor: context.theme.card.mark)
  }

  private func pill(_ name: String, over cells: ClosedRange<Int>, in columns: Columns) -> SpanRows.Span {
    let hue = context.theme.stages.hue(at: columns.cells[cells.lowerBound].stage)
    var card = Card(
      width: SpanRows.width(of: cells, in: columns), fill: context.theme.card.ground,
      border: Stroke(hue.strong, width: 1.2))
    card.anchor = .middle
    card.radius = 11
    card.paddingY = 4.5
    card.add(name, MapStyle.body, context.theme.ink, in: context, lines: 2)
    return SpanRows.Span(cells: cells, card: card, stops: [])
  }
}
