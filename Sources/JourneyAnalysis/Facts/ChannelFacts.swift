/// The touchpoints of one channel along a path.
public struct ChannelFacts: Hashable, Sendable {
  /// The channel's id, or the author's word for one that isn't in the list.
  public let channel: String
  /// The ids of the touchpoints.
  public let touchpoints: [String]
  /// How many of them carry an emotion.
  public let scored: Int
  /// The mean of the emotions; `nil` where there is none.
  public let mean: EmotionFigure?
  /// What was experienced against what was expected.
  public let expectation: ExpectationFacts

  init(_ channel: ChannelSummary, _ context: FactContext) {
    self.channel = channel.channel
    touchpoints = channel.touchpointIndices.map(context.id)
    scored = channel.summary.scoredCount
    mean = EmotionFigure(channel.summary.mean, on: context.emotionScale)
    expectation = ExpectationFacts(channel.summary.gaps, context)
  }
}

extension ChannelFacts: FactRecord {
  package static let name = "channel"
  package static let summary = "The touchpoints of one channel along a path."
  package static let fields: [FactField<ChannelFacts>] = [
    FactField("channel", "The channel's id, or the author's word for one that isn't in the list.") { $0.channel },
    FactField("touchpoints", "The ids of the touchpoints.") { $0.touchpoints },
    FactField("scored", "How many of them carry an emotion.") { $0.scored },
    FactField("mean", "The mean of the emotions; null where there is none.") { $0.mean },
    FactField("expectation", "What was experienced against what was expected.") { $0.expectation },
  ]
}

/// A change of channel.
public struct ChannelSwitchFacts: Hashable, Sendable {
  /// The id of the touchpoint before.
  public let from: String
  /// The id of the touchpoint behind.
  public let to: String
  /// The channel before.
  public let fromChannel: String
  /// The channel behind.
  public let toChannel: String
  /// Whether the customer has to begin anew.
  public let isContextLost: Bool

  init(_ change: ChannelSwitch, _ context: FactContext) {
    from = context.id(at: change.from)
    to = context.id(at: change.to)
    fromChannel = change.fromChannel
    toChannel = change.toChannel
    isContextLost = change.isContextLost
  }
}

extension ChannelSwitchFacts: FactRecord {
  package static let name = "channelSwitch"
  package static let summary = "A change of channel from one touchpoint of a path to the next that names one."
  package static let isInline = true
  package static let fields: [FactField<ChannelSwitchFacts>] = [
    FactField("from", "The id of the touchpoint before.") { $0.from },
    FactField("to", "The id of the touchpoint behind.") { $0.to },
    FactField("fromChannel", "The id of the channel before.") { $0.fromChannel },
    FactField("toChannel", "The id of the channel behind.") { $0.toChannel },
    FactField("contextLost", "Whether the customer has to begin anew.") { $0.isContextLost },
  ]
}
