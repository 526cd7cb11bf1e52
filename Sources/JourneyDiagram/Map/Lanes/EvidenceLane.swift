import JourneyModel

/// What the customer sees and touches.
struct EvidenceLane: BlueprintLane {
  static let id = "evidence"
  static let keys: [Key] = [.evidence]

  let context: MapContext

  init?(_ context: MapContext) {
    guard context.journey.touchpoints.contains(where: { !$0.evidence.isEmpty }) else { return nil }
    self.context = context
  }

  var heading: LaneHeading {
    LaneHeading(
      title: context.word(.evidence), hint: context.word(.evidenceHint))
  }

  func texts(of touchpoint: Touchpoint) -> [String] { touchpoint.evidence.map { context.text($0) } }
}
