import JourneyModel

/// What could be better.
struct OpportunityLane: CardLane {
  static let id = "opportunities"
  static let keys: [Key] = [.opportunity]

  let context: MapContext

  init?(_ context: MapContext) {
    guard context.journey.touchpoints.contains(where: { !$0.opportunities.isEmpty }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading {
    LaneHeading(title: context.word(.opportunities), hint: context.word(.opportunitiesHint))
  }

  func wishes(of touchpoint: Touchpoint) -> [(text: String, style: TextStyle, lines: Int)] {
    touchpoint.opportunities.map { (context.text($0), MapStyle.body, 4) }
  }

  func cards(of touchpoint: Touchpoint, width: Double) -> [Card] {
    touchpoint.opportunities.map { opportunity in
      let role = context.theme.opportunity
      var card = Card(width: width, fill: role.ground, border: role.outline)
      card.sign = .plus(role.mark, context.theme.inverse)
      card.add(context.text(opportunity), MapStyle.body, role.ink, in: context)
      return card
    }
  }
}
