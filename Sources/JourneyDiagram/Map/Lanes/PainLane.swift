import JourneyModel

/// What gets in the way: the worse it is, the stronger the card and the more flags.
struct PainLane: CardLane {
  static let id = "pains"
  static let keys: [Key] = [.pain]

  let context: MapContext

  init?(_ context: MapContext) {
    guard context.journey.touchpoints.contains(where: { !$0.pains.isEmpty }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.pains), hint: context.word(.painsHint)) }

  var marks: Set<LegendMark> {
    context.journey.touchpoints.contains { $0.pains.contains { $0.severity != nil } } ? [.severity] : []
  }

  func wishes(of touchpoint: Touchpoint) -> [(text: String, style: TextStyle, lines: Int)] {
    touchpoint.pains.map { (context.text($0.text), MapStyle.body, 4) }
  }

  func cards(of touchpoint: Touchpoint, width: Double) -> [Card] {
    touchpoint.pains.map { pain in
      let isSevere = pain.severity?.value == .high
      let role = isSevere ? context.theme.severe : context.theme.bad
      var card = Card(width: width, fill: role.ground, border: role.outline)
      let flags =
        switch pain.severity?.value {
        case .high: 3
        case .medium: 2
        case .low, nil: 1
        }
      card.sign = .flags(flags, role.mark)
      card.add(context.text(pain.text), isSevere ? MapStyle.bodyBold : MapStyle.body, role.ink, in: context)
      if let cause = pain.cause {
        card.add("\(context.word(.cause)): \(context.text(cause))", MapStyle.small, role.ink, in: context, lines: 4)
      }
      return card
    }
  }
}
