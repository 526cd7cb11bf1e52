import JourneyModel

/// What employees do before the customer's eyes, below the line of interaction.
struct FrontstageLane: BlueprintLane {
  static let id = "frontstage"
  static let keys: [Key] = [.frontstage]

  let context: MapContext

  init?(_ context: MapContext) {
    guard context.journey.touchpoints.contains(where: { !$0.frontstage.isEmpty }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading {
    LaneHeading(
      title: context.word(.frontstage), hint: context.word(.frontstageHint), line: context.word(.lineOfInteraction))
  }

  func texts(of touchpoint: Touchpoint) -> [String] { touchpoint.frontstage.map { context.text($0) } }
}
