import JourneyModel

/// A change of channel from one touchpoint of a path to the next that names one.
public struct ChannelSwitch: Hashable, Sendable {
  /// The touchpoint before, as a place in the journey's list.
  public let from: Int
  /// The touchpoint behind.
  public let to: Int
  /// The id of the channel before.
  public let fromChannel: String
  /// The id of the channel behind.
  public let toChannel: String
  /// Whether the customer has to begin anew: what was said before isn't known, or has to be told again.
  public let isContextLost: Bool

  /// All changes along a path, in order.
  /// - Complexity: O(n) in the touchpoints.
  static func all(along path: [Int], of journey: Journey) -> [ChannelSwitch] {
    var switches: [ChannelSwitch] = []
    var known: (touchpoint: Int, channel: String)?
    for index in path {
      guard let channel = journey.touchpoints[index].channel.map({ $0.id ?? $0.written }) else { continue }
      if let known, known.channel != channel {
        switches.append(
          ChannelSwitch(
            from: known.touchpoint, to: index, fromChannel: known.channel, toChannel: channel,
            isContextLost: journey.touchpoints[index].losesContext))
      }
      known = (index, channel)
    }
    return switches
  }
}
