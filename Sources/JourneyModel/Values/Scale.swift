/// A closed range of numbers: the scale that something is judged on, or a part of one.
public struct Scale: Hashable, Sendable {
  /// The lowest number.
  public let lower: Double
  /// The highest number, > `lower` in a scale that something can be judged on.
  public let upper: Double

  /// A scale from its ends.
  public init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// −2…2, the scale on which everything is compared.
  public static let inner = Scale(-2, 2)

  /// Whether a number lies on it.
  public func contains(_ number: Double) -> Bool { lower <= number && number <= upper }

  /// The neutral middle.
  public var middle: Double { (lower + upper) / 2 }

  /// A number of this scale, on another one: linear, ends on ends, not clamped.
  public func rescale(_ number: Double, to other: Scale = .inner) -> Double {
    guard upper > lower else { return other.middle }
    return other.lower + (number - lower) * (other.upper - other.lower) / (upper - lower)
  }
}
