/// A way on from a touchpoint.
public struct Branch: Hashable, Sendable {
  /// The touchpoint it leads to.
  public let target: Reference
  /// The part of the customers who take it, 0…1; `nil` where it isn't known.
  public let share: Number?
}
