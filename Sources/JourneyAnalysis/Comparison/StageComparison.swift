/// A stage of one or both of two journeys.
public struct StageComparison: Sendable {
  /// Its 0-based place in the first journey; `nil` for an added one.
  public let before: Int?
  /// Its 0-based place in the second journey; `nil` for a removed one.
  public let after: Int?
  /// Why the two are held for the same; `nil` for added and removed ones.
  public let evidence: MatchEvidence?
  /// Whether it stands in another order among the stages.
  public let isMoved: Bool
  /// Whether it has another heading.
  public let isRenamed: Bool

  /// Whether it is in the second journey only.
  public var isAdded: Bool { before == nil }
  /// Whether it is in the first journey only.
  public var isRemoved: Bool { after == nil }
  /// Whether it stands where it stood, under the same name.
  public var isUnchanged: Bool { before != nil && after != nil && !isMoved && !isRenamed }
}
