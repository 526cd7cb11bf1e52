/// A step of the curve between two scored touchpoints that follow each other.
public struct CurveStep: Hashable, Sendable {
  /// Where it begins.
  public let from: EmotionCurve.Point
  /// Where it leads.
  public let to: EmotionCurve.Point

  /// How far it goes on the inner scale: −4…4, negative downwards.
  public var height: Double { to.level - from.level }
}
