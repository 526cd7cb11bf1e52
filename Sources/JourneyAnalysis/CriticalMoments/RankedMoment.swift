public import JourneyModel

/// A critical touchpoint with all its reasons, how much it weighs, and what is done about it.
public struct RankedMoment: Sendable {
  /// The place of the touchpoint in the journey's list.
  public let touchpointIndex: Int
  /// The id of the touchpoint.
  public let touchpointID: String
  /// Why it is critical, the heaviest reason first; at least one. Of each kind there may be several where paths differ.
  public let moments: [CriticalMoment]
  /// Whether it speaks for the company or against it; `nil` where it does neither.
  public let polarity: Polarity?
  /// How much it weighs.
  public let weight: MomentWeight
  /// Who is responsible: the touchpoint's owner, or else the stage's; `nil` for nobody.
  public let owner: LocalizedText?
  /// How many metrics there are of the touchpoint, or else of its stage.
  public let metricCount: Int
  /// The actions that address the touchpoint and aren't rejected, as places in the journey's list.
  public let actionIndices: [Int]
  /// How many pains it has.
  public let painCount: Int
  /// Whether an action that addresses it is done: as far as the file tells, its pains are solved.
  public let isRemedied: Bool

  /// What makes it critical first of all.
  public var kind: CriticalMoment.Kind { moments[0].kind }
  /// The distinct kinds, in the order of the moments.
  public var kinds: [CriticalMoment.Kind] {
    var seen: Set<CriticalMoment.Kind> = []
    return moments.map(\.kind).filter { seen.insert($0).inserted }
  }
  /// How many of its pains are still there, as far as the file tells.
  public var openPainCount: Int { isRemedied ? 0 : painCount }
  /// Why it is critical, in words, the heaviest reason first; without full stops.
  public func reasons(in language: Language) -> [String] { moments.map { $0.reason(in: language) } }
}
