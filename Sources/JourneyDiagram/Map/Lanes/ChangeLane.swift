import JourneyAnalysis
import JourneyModel

/// What is different about each touchpoint, in words; only on the map of a comparison.
struct ChangeLane: CardLane {
  static let id = "changes"
  static let keys: [Key] = []

  /// What tags and curves show already, and what no card has room for.
  private static let leftOut: Set<TouchpointChange.Aspect> = [.emotion, .other]

  let context: MapContext
  private let comparison: MapComparison

  init?(_ context: MapContext) {
    guard let comparison = context.comparison,
      context.journey.touchpoints.contains(where: { !Self.details(of: $0, comparison).isEmpty })
    else { return nil }
    self.context = context
    self.comparison = comparison
  }

  var heading: LaneHeading {
    LaneHeading(title: comparison.story.words.changes, hint: comparison.story.words.changesHint)
  }

  private static func details(of touchpoint: Touchpoint, _ comparison: MapComparison) -> [ComparisonEntry.Detail] {
    comparison.entry(ofTouchpoint: touchpoint.index)?.details.filter { $0.aspect.map { !leftOut.contains($0) } ?? true }
      ?? []
  }

  func cards(of touchpoint: Touchpoint, width: Double) -> [Card] {
    let theme = context.theme
    var card = Card(width: width, fill: theme.card.ground, border: theme.card.outline)
    for detail in Self.details(of: touchpoint, comparison) {
      let color =
        switch detail.effect {
        case .better: theme.good.ink
        case .worse: theme.bad.ink
        case nil: theme.card.ink
        }
      card.add("\(detail.label): \(detail.text)", MapStyle.small, color, in: context, lines: 6)
    }
    return card.blocks.isEmpty ? [] : [card]
  }

  func wishes(of touchpoint: Touchpoint) -> [(text: String, style: TextStyle, lines: Int)] {
    Self.details(of: touchpoint, comparison).map { ("\($0.label): \($0.text)", MapStyle.small, 4) }
  }
}
