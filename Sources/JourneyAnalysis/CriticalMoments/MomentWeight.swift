/// How much a critical touchpoint weighs among all, with the parts that it is made of.
///
/// The weight is the sum of its parts; nothing is added for what a file doesn't tell. `docs/figures.md` has the table, with the
/// reason and the source of each part.
public struct MomentWeight: Hashable, Sendable {
  /// What a part stands for, in the order in which they are told.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// The heaviest of the reasons why it is critical.
    case reason
    /// Further reasons, 1 for each kind, 3 at most.
    case furtherReasons = "further-reasons"
    /// How far the feeling is from neutral, 0…2.
    case intensity
    /// Half of the gap to what was expected, 0…2.
    case gap
    /// How important it is to the customer, 0…2.
    case importance
    /// The gravest pain: 2 for high, 1 for medium severity.
    case pain
    /// 1 where nobody is responsible, in a file that names owners.
    case unowned
    /// 1 where nothing is done about it, in a file that has actions.
    case unaddressed
    /// 1 where nothing is measured, in a file that has metrics.
    case unmeasured
  }

  /// A part with its size.
  public struct Share: Hashable, Sendable {
    /// What it stands for.
    public let part: Part
    /// How much it adds, > 0.
    public let weight: Double
  }

  /// The parts that add something, in the order of `Part`.
  public let shares: [Share]
  /// Their sum.
  public let total: Double

  init(_ weights: [Part: Double]) {
    let shares = Part.allCases.compactMap { part in
      weights[part].flatMap { $0 > 0 ? Share(part: part, weight: $0) : nil }
    }
    self.shares = shares
    // In whole billionths, so that what is equal on paper is equal.
    total = StepFacts.level(shares.reduce(0) { $0 + StepFacts.billionths($1.weight) })
  }

  /// How much a part adds; 0 for nothing.
  public func weight(of part: Part) -> Double { shares.first { $0.part == part }?.weight ?? 0 }
}

extension CriticalMoment.Kind {
  /// How much a kind weighs as the heaviest reason. A failing core weighs more than all else together, since nothing above it
  /// can hold.
  public var weight: Double {
    switch self {
    case .failingCore: 20
    case .declared, .trough, .peak: 4
    // Every journey has an end, whether or not anything happens there, and few come to a branch.
    case .branchTrough, .end, .widestGap: 3
    case .longestWait, .silentWait, .steepestFall, .furthestAbove, .momentOfTruth: 2
    }
  }

  /// Its place where a touchpoint's reasons are told, 0 for the first: by weight, and of those that weigh the same what the numbers
  /// show before what the author declares.
  var order: Int {
    switch self {
    case .failingCore: 0
    case .trough: 1
    case .peak: 2
    case .declared: 3
    case .branchTrough: 4
    case .widestGap: 5
    case .end: 6
    case .longestWait: 7
    case .silentWait: 8
    case .steepestFall: 9
    case .furthestAbove: 10
    case .momentOfTruth: 11
    }
  }
}
