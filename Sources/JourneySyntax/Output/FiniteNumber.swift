/// A number that is neither infinite nor undefined: what may stand in a report.
public struct FiniteNumber: Hashable, Sendable, Comparable {
  /// The number; never a zero with a minus.
  public let value: Double

  /// A number; `nil` for one that is infinite or undefined.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.value = value == 0 ? 0 : value
  }

  /// A whole number.
  public init(_ whole: Int) { value = Double(whole) }

  /// Whether one is less than the other.
  public static func < (a: FiniteNumber, b: FiniteNumber) -> Bool { a.value < b.value }

  /// The shortest digits that are read as the same number again, with a point: `0.1`, `-2`, `1e+20`.
  package var digits: String {
    if let whole = Int(exactly: value), abs(value) < 1e15 { return String(whole) }
    return value.description
  }
}
