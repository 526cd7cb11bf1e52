/// The lanes in the order in which they appear, from what the customer lives through down to what carries it.
enum LaneRegistry {
  static var all: [any Lane.Type] {
    [
      TouchpointLane.self,
      ChannelLane.self,
      EvidenceLane.self,
      EmotionLane.self,
      ExpectationLane.self,
      TimeLane.self,
      ThoughtLane.self,
      PainLane.self,
      OpportunityLane.self,
      ActionLane.self,
      PromiseLane.self,
      FrontstageLane.self,
      BackstageLane.self,
      SupportLane.self,
      OwnerLane.self,
      MetricLane.self,
    ]
  }

  /// The lanes that have something to show.
  static func lanes(for context: MapContext) -> [any Lane] {
    all.compactMap { $0.init(context) }
  }
}
