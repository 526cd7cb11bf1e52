import JourneyModel

/// Where it happens: one pill for as long as the customer stays in a channel within a stage.
///
/// Where the journey has a list of channels, each channel has a row of its own, and a line hops with the customer from one to
/// the next; a mark shows where what was said before is lost on the way.
struct ChannelLane: Lane {
  static let id = "channels"
  static let keys: [Key] = [.channel]

  private let context: MapContext
  private let names: [String?]

  init?(_ context: MapContext) {
    names = context.journey.touchpoints.map(context.channelName)
    guard names.contains(where: { $0 != nil }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.channels), hint: context.word(.channelsHint)) }

  func preferredWidth(of touchpoint: Int) -> Double {
    names[touchpoint].map { min(MapStyle.body.width(of: $0) + 22, Columns.widest) } ?? 0
  }

  func placed(over columns: Columns) -> any PlacedLane {
    if let rows = ChannelRows(names, over: columns, context) { return rows }
    let spans = SpanRows.runs(of: names, in: columns).map { name, cells in
      SpanRows.Span(
        cells: cells,
        card: Self.pill(
          name, width: SpanRows.width(of: cells, in: columns), stage: columns.cells[cells.lowerBound].stage, context),
        stops: [])
    }
    return SpanRows(spans, over: columns, stopColor: context.theme.card.mark)
  }

  /// A channel's name in a rounded outline of the stage's colour.
  static func pill(_ name: String, width: Double, stage: Int, lines: Int = 2, _ context: MapContext) -> Card {
    let hue = context.theme.stages.hue(at: stage)
    var card = Card(
      width: width, fill: context.theme.card.ground, border: Stroke(hue.strong, width: 1.2))
    card.anchor = .middle
    card.radius = 11
    card.paddingY = 4.5
    card.add(name, MapStyle.body, context.theme.ink, in: context, lines: lines)
    return card
  }
}
