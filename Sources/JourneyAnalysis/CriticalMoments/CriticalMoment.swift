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
    /// The lowest point beside the path, where it lies clearly below all of the path.
    case branchTrough = "branch-trough"
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
    /// A moment of truth, as the author says.
    case momentOfTruth = "moment-of-truth"
    /// Where the experience is furthest above what was expected.
    case furthestAbove = "furthest-above"
    /// A wait about which the customer is told nothing.
    case silentWait = "silent-wait"

    /// Whether maps call it out. The others are told in the ranked list only: a moment of truth has a mark of its own, and what
    /// is above expectation or waited for in silence would crowd the page.
    public var isCalledOut: Bool {
      switch self {
      case .momentOfTruth, .furthestAbove, .silentWait: false
      default: true
      }
    }
  }

  /// The numbers that show it.
  enum Evidence: Hashable, Sendable {
    case declared(Polarity)
    case peak(Rating)
    case trough(Rating)
    case branchTrough(Rating, share: Double?)
    case end(Rating)
    case steepestFall(from: Rating, to: Rating)
    case widestGap(expected: Rating, experienced: Rating)
    case longestWait(TimeAmount, expected: TimeAmount)
    case failingCore(expected: Rating, experienced: Rating)
    case momentOfTruth(MomentOfTruth, emotion: Rating?)
    case furthestAbove(expected: Rating, experienced: Rating)
    case silentWait(TimeAmount)
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
    case .branchTrough: .branchTrough
    case .end: .end
    case .steepestFall: .steepestFall
    case .widestGap: .widestGap
    case .longestWait: .longestWait
    case .failingCore: .failingCore
    case .momentOfTruth: .momentOfTruth
    case .furthestAbove: .furthestAbove
    case .silentWait: .silentWait
    }
  }

  /// The numbers that show it, as the author wrote them: the score; where the fall begins and ends; what was expected and
  /// experienced. Empty for what is declared and for waits.
  public var ratings: [Rating] {
    switch evidence {
    case .declared, .longestWait, .silentWait: []
    case .peak(let rating), .trough(let rating), .branchTrough(let rating, _), .end(let rating): [rating]
    case .steepestFall(let from, let to): [from, to]
    case .widestGap(let expected, let experienced), .failingCore(let expected, let experienced),
      .furthestAbove(let expected, let experienced):
      [expected, experienced]
    case .momentOfTruth(_, let emotion): emotion.map { [$0] } ?? []
    }
  }

  /// The times that show it: how long the customer waits and, where it is told, how long was expected. Empty for other kinds.
  public var times: [TimeAmount] {
    switch evidence {
    case .longestWait(let actual, let expected): [actual, expected]
    case .silentWait(let wait): [wait]
    default: []
    }
  }

  /// The part of those at the place where the branch leaves the path that comes there, 0…1; `nil` where it isn't told, and for all
  /// but the low point of a branch.
  public var share: Double? {
    if case .branchTrough(_, let share) = evidence { share } else { nil }
  }

  /// Whether it speaks for the company or against it; `nil` for an end that is neither, and for a fall that stays at or above
  /// neutral.
  public var polarity: Polarity? {
    switch evidence {
    case .declared(let polarity): polarity
    case .peak: .positive
    case .furthestAbove: .positive
    case .trough, .branchTrough, .longestWait, .failingCore, .silentWait: .negative
    // Where it is still fine, a step down from better is no trouble.
    case .steepestFall(_, let to): to.level < 0 ? .negative : nil
    case .end(let rating): Self.polarity(of: rating)
    case .momentOfTruth(_, let emotion): emotion.flatMap(Self.polarity)
    case .widestGap(let expected, let experienced): experienced.number < expected.number ? .negative : .positive
    }
  }

  private static func polarity(of rating: Rating) -> Polarity? {
    rating.level == 0 ? nil : rating.level > 0 ? .positive : .negative
  }
}

extension CriticalMoment: Comparable {
  /// By touchpoint, then in the order of the kinds.
  public static func < (a: CriticalMoment, b: CriticalMoment) -> Bool {
    a.touchpointIndex == b.touchpointIndex ? a.rank < b.rank : a.touchpointIndex < b.touchpointIndex
  }

  private var rank: Int { Self.order.firstIndex(of: kind) ?? 0 }

  private static let order = Kind.allCases
}
