/// A touchpoint of one or both of two journeys, with all that has changed about it.
public struct TouchpointComparison: Sendable {
  /// Its 0-based place in the first journey; `nil` for an added one.
  public let before: Int?
  /// Its 0-based place in the second journey; `nil` for a removed one.
  public let after: Int?
  /// Why the two are held for the same; `nil` for added and removed ones.
  public let evidence: MatchEvidence?
  /// How it stands elsewhere than before; `nil` where it doesn't.
  public let move: Move?
  /// What has changed about it, in the order of the aspects.
  public let changes: [TouchpointChange]

  /// Whether it is in the second journey only.
  public var isAdded: Bool { before == nil }
  /// Whether it is in the first journey only.
  public var isRemoved: Bool { after == nil }
  /// Whether it has another name.
  public var isRenamed: Bool { change(.name) != nil }
  /// Whether nothing at all has changed.
  public var isUnchanged: Bool { before != nil && after != nil && move == nil && changes.isEmpty }

  /// The change of an aspect; `nil` where it hasn't changed. Of pains there may be more.
  public func change(_ aspect: TouchpointChange.Aspect) -> TouchpointChange? {
    changes.first { $0.aspect == aspect }
  }

  /// By how much the feeling rises, −4…4 on the inner scale; `nil` where it has a score on one side only or on none, and
  /// where it is the same.
  public var emotionRise: Double? { change(.emotion)?.rise }
}
