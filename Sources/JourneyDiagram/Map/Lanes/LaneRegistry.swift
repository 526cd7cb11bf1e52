/// The lanes in the order in which they appear, from what the customer lives through down to what carries it.
package enum LaneRegistry {
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

  /// The names of the lanes' types, in order.
  package static var names: [String] { all.map { String(describing: $0) } }

  /// The lanes that have something to show.
  static func lanes(for context: MapContext) -> [any Lane] {
    all.compactMap { $0.init(context) }
  }
}
