import JourneyModel

/// Who answers for it: one plate for as long as it is the same within a stage.
struct OwnerLane: Lane {
  static let id = "owners"
  static let keys: [Key] = [.owner]

  private let context: MapContext
  private let names: [String?]

  init?(_ context: MapContext) {
    names = context.journey.touchpoints.map { $0.owner.map(context.text) }
    guard names.contains(where: { $0 != nil }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.owners), hint: context.word(.ownersHint)) }

  func preferredWidth(of touchpoint: Int) -> Double {
    names[touchpoint].map { TextWrapper.widestWord(of: $0, style: MapStyle.body, cap: Columns.widest) + 22 } ?? 0
  }

  func placed(over columns: Columns) -> any PlacedLane {
    let role = context.theme.plain
    let spans = SpanRows.runs(of: names, in: columns).map { name, cells in
      var card = Card(width: SpanRows.width(of: cells, in: columns), fill: role.ground, border: role.outline)
      card.anchor = .middle
      card.radius = 3
      card.paddingY = 4
      card.add(name, MapStyle.body, role.ink, in: context, lines: 3)
      return SpanRows.Span(cells: cells, card: card, stops: [])
    }
    return SpanRows(spans, over: columns, stopColor: role.mark)
  }
}
