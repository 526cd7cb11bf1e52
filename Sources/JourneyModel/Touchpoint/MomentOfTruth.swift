/// Which moment of truth a touchpoint is: before the choice, at the choice, in use, when it is told to others.
public enum MomentOfTruth: String, Hashable, Sendable, CaseIterable, Comparable {
  case zero, first, second, ultimate

  /// Whether one comes earlier on the way than the other.
  public static func < (a: MomentOfTruth, b: MomentOfTruth) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .zero: 0
    case .first: 1
    case .second: 2
    case .ultimate: 3
    }
  }
}
