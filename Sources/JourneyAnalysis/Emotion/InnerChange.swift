public import JourneyModel

/// How the feeling changes within one touchpoint, from `before` to `after`.
///
/// It is told beside the curve and is no part of it: peak, trough, falls and the peak–end value compare one score of each
/// touchpoint, and a touchpoint that is described at more length would else have more chances to be the extreme.
public struct InnerChange: Hashable, Sendable {
  /// The place of the touchpoint in the journey's list.
  public let touchpointIndex: Int
  /// What the feeling is when it begins.
  public let before: Rating
  /// What it is when it is over.
  public let after: Rating

  /// The change of a touchpoint; where one end isn't given, the emotion stands for it. `nil` where that leaves nothing to
  /// compare.
  public init?(_ touchpoint: Touchpoint) {
    guard touchpoint.before != nil || touchpoint.after != nil, let before = touchpoint.before ?? touchpoint.emotion,
      let after = touchpoint.after ?? touchpoint.emotion
    else { return nil }
    touchpointIndex = touchpoint.index
    self.before = before
    self.after = after
  }

  /// The changes along a path, in order.
  static func all(along path: [Int], of journey: Journey) -> [InnerChange] {
    path.compactMap { index in
      journey.touchpoints[index].before == nil && journey.touchpoints[index].after == nil
        ? nil : InnerChange(journey.touchpoints[index])
    }
  }

  /// After less before, on the inner scale: −4…4.
  public var size: Double { after.level - before.level }
}
