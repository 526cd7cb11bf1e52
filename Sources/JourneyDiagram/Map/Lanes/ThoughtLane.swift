import JourneyModel

/// What customers say and think, in their own words: no boxes, a bar in the stage's colour and italics.
struct ThoughtLane: CardLane {
  static let id = "thoughts"
  static let keys: [Key] = [.thinks, .quote]

  let context: MapContext

  init?(_ context: MapContext) {
    guard context.journey.touchpoints.contains(where: { !$0.quotes.isEmpty || !$0.thinks.isEmpty }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.thoughts), hint: context.word(.thoughtsHint)) }

  func wishes(of touchpoint: Touchpoint) -> [(text: String, style: TextStyle, lines: Int)] {
    (touchpoint.quotes.map { context.text($0.text) } + touchpoint.thinks.map { context.text($0) })
      .map { ($0, MapStyle.quote, 5) }
  }

  func cards(of touchpoint: Touchpoint, width: Double) -> [Card] {
    let theme = context.theme
    let hue = theme.stages.hue(at: touchpoint.stageIndex)
    func card(_ text: String, source: String?) -> Card {
      var card = Card(width: width)
      card.sign = .bar(hue.strong)
      card.paddingX = 2
      card.paddingY = 1
      card.add(MapWord.quoted(text, in: context.language), MapStyle.quote, theme.ink, in: context)
      if let source { card.add("– " + source, MapStyle.small, theme.quietInk, in: context, lines: 2) }
      return card
    }
    return touchpoint.quotes.map { card(context.text($0.text), source: $0.source.map(context.text)) }
      + touchpoint.thinks.map { card(context.text($0), source: nil) }
  }
}
