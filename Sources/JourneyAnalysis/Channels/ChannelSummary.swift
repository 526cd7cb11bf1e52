import JourneyModel

/// The figures of the touchpoints of one channel along a path.
public struct ChannelSummary: Sendable {
  /// The id of the channel, or the author's word for one that isn't in the list.
  public let channel: String
  /// The touchpoints, as places in the journey's list.
  public let touchpointIndices: [Int]
  /// The figures of the touchpoints taken together, whatever lies between them: mean, peak and trough are theirs, while steps
  /// and recovery mean nothing here.
  public let summary: CurveSummary

  /// The figures of all channels along a path, in the order in which it comes to them.
  /// - Complexity: O(n) in the touchpoints.
  static func all(along path: [Int], of journey: Journey, _ facts: [StepFacts]) -> [ChannelSummary] {
    var order: [String] = []
    var touchpoints: [String: [Int]] = [:]
    for index in path {
      guard let channel = journey.touchpoints[index].channel.map({ $0.id ?? $0.written }) else { continue }
      if touchpoints[channel] == nil { order.append(channel) }
      touchpoints[channel, default: []].append(index)
    }
    return order.map { channel in
      let own = touchpoints[channel] ?? []
      return ChannelSummary(channel: channel, touchpointIndices: own, summary: CurveSummary(of: own, facts))
    }
  }
}
