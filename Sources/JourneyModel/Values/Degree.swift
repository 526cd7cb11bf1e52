/// How much of something there is: effort, severity, benefit.
public enum Degree: String, Hashable, Sendable, CaseIterable, Comparable {
  case low, medium, high

  /// Whether one is less than the other.
  public static func < (a: Degree, b: Degree) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}
