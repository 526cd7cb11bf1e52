/// The lanes in the order in which they appear, from what the customer lives through down to what carries it.
public enum LaneRegistry {
  static var all: [any Lane.Type] {
    [
      PeopleLane.self,
      PromiseLane.self,
      TouchpointLane.self,
      ChannelLane.self,
      EvidenceLane.self,
      EmotionLane.self,
      ChangeLane.self,
      ExpectationLane.self,
      TimeLane.self,
      ThoughtLane.self,
      PainLane.self,
      OpportunityLane.self,
      ActionLane.self,
      FrontstageLane.self,
      BackstageLane.self,
      SupportLane.self,
      OwnerLane.self,
      MetricLane.self,
    ]
  }

  /// The names of the lanes' types, in order.
  package static var names: [String] { all.map { String(describing: $0) } }

  /// What the lanes are called in settings, in order.
  public static var ids: [String] { all.map { $0.id } }

  /// The lanes that have something to show: all of them, or those that are chosen, in the order of the choice.
  static func lanes(for context: MapContext, chosen ids: [String]? = nil) -> [any Lane] {
    let types = ids.map { ids in ids.compactMap { id in all.first { $0.id == id } } } ?? all
    return types.compactMap { $0.init(context) }
  }
}
