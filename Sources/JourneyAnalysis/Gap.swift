public import JourneyModel

/// How far an experience lies from what was expected of it.
public struct Gap: Hashable, Sendable {
  /// What was expected.
  public let expected: Rating
  /// What was experienced, on the same scale.
  public let experienced: Rating

  /// A touchpoint's gap; `nil` where it doesn't give both numbers.
  public init?(_ touchpoint: Touchpoint) {
    self.init(expected: touchpoint.expected, experienced: touchpoint.experienced)
  }

  /// The gap between two numbers; `nil` where one is missing.
  init?(expected: Rating?, experienced: Rating?) {
    guard let expected, let experienced else { return nil }
    self.expected = expected
    self.experienced = experienced
  }

  /// Experience less expectation, rescaled to the inner scale: −4…4, negative where it fell short.
  public var size: Double { experienced.level - expected.level }

  /// Whether it falls short by more than a quarter of the scale's range: by more than 1 on 1…5.
  public var isBeyondTolerance: Bool { size < -1 - 1e-9 }
}
