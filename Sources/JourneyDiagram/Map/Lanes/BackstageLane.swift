import JourneyModel

/// What employees do out of sight, below the line of visibility.
struct BackstageLane: BlueprintLane {
  static let id = "backstage"
  static let keys: [Key] = [.backstage]

  let context: MapContext

  init?(_ context: MapContext) {
    guard context.journey.touchpoints.contains(where: { !$0.backstage.isEmpty }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading {
    LaneHeading(
      title: context.word(.backstage), hint: context.word(.backstageHint), line: context.word(.lineOfVisibility))
  }

  func texts(of touchpoint: Touchpoint) -> [String] { touchpoint.backstage.map { context.text($0) } }
}
