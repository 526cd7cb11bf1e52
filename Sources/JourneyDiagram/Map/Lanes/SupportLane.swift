import JourneyModel

/// The processes and systems that carry it all, below the line of internal interaction.
struct SupportLane: BlueprintLane {
  static let id = "support"
  static let keys: [Key] = [.support, .system]

  let context: MapContext

  init?(_ context: MapContext) {
    guard context.journey.touchpoints.contains(where: { !$0.support.isEmpty || !$0.systems.isEmpty }) else {
      return nil
    }
    self.context = context
  }

  var heading: LaneHeading {
    LaneHeading(
      title: context.word(.support), hint: context.word(.supportHint),
      line: context.word(.lineOfInternalInteraction))
  }

  func texts(of touchpoint: Touchpoint) -> [String] {
    (touchpoint.support + touchpoint.systems).map { context.text($0) }
  }
}
