public import JourneyModel

/// A moment that decides what the customer remembers, tells and does next: declared by the author, or shown by the
/// numbers.
public struct CriticalMoment: Hashable, Sendable {
  /// What makes a moment critical.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The author says so.
    case declared
    /// The highest point of the curve, where it lies above neutral.
    case peak
    /// The lowest point of the curve, where it lies below neutral.
    case trough
    /// The last scored touchpoint.
    case end
    /// Where the curve falls furthest in one step.
    case steepestFall = "steepest-fall"
    /// Where expectation and experience are furthest apart.
    case widestGap = "widest-gap"
    /// Where the customer waits longest beyond what was expected.
    case longestWait = "longest-wait"
    /// A part of the core that stays too far below what was expected.
    case failingCore = "failing-core"
  }

  /// The numbers that show it.
  enum Evidence: Hashable, Sendable {
    case declared(Polarity)
    case peak(Rating)
    case trough(Rating)
    case end(Rating)
    case steepestFall(from: Rating, to: Rating)
    case widestGap(expected: Rating, experienced: Rating)
    case longestWait(TimeAmount, expected: TimeAmount)
    case failingCore(expected: Rating, experienced: Rating)
  }

  /// The place of the touchpoint in the journey's list.
  public let touchpointIndex: Int
  /// The id of the touchpoint.
  public let touchpointID: String
  let evidence: Evidence

  /// What makes it critical.
  public var kind: Kind {
    switch evidence {
    case .declared: .declared
    case .peak: .peak
    case .trough: .trough
    case .end: .end
    case .steepestFall: .steepestFall
    case .widestGap: .widestGap
    case .longestWait: .longestWait
    case .failingCore: .failingCore
    }
  }

  /// Whether it speaks for the company or against it; `nil` for an end that is neither.
  public var polarity: Polarity? {
    switch evidence {
    case .declared(let polarity): polarity
    case .peak: .positive
    case .trough, .steepestFall, .longestWait, .failingCore: .negative
    case .end(let rating): rating.level == 0 ? nil : rating.level > 0 ? .positive : .negative
    case .widestGap(let expected, let experienced): experienced.number < expected.number ? .negative : .positive
    }
  }
}

extension CriticalMoment: Comparable {
  /// By touchpoint, then in the order of the kinds.
  public static func < (a: CriticalMoment, b: CriticalMoment) -> Bool {
    (a.touchpointIndex, a.rank) < (b.touchpointIndex, b.rank)
  }

  private var rank: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
}
