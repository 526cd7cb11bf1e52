public import JourneyModel

/// An action of one or both of two journeys, where something has changed about it.
public struct ActionComparison: Sendable {
  /// Its 0-based place in the first journey's list; `nil` for a new one.
  public let before: Int?
  /// Its 0-based place in the second journey's list; `nil` for one that is no longer there.
  public let after: Int?
  /// How far it was and how far it is; `nil` where the file doesn't say.
  public let status: (before: Action.Status?, after: Action.Status?)

  /// Whether it is done now and wasn't.
  public var isDoneNow: Bool { status.after == .done && status.before != .done }

  /// The actions that are new, gone or further than they were, in the order of the second journey, those gone at the end.
  static func all(_ before: Journey, _ after: Journey) -> [ActionComparison] {
    let pairs = EntryMatching.pairs(
      before.actions.map { ($0.writtenID?.value, $0.id) }, after.actions.map { ($0.writtenID?.value, $0.id) })
    return EntryMatching.all(before.actions.count, after.actions.count, pairs).compactMap { one, two in
      let status = (
        one.flatMap { before.actions[$0].status?.value }, two.flatMap { after.actions[$0].status?.value }
      )
      if one != nil, two != nil, status.0 == status.1 { return nil }
      return ActionComparison(before: one, after: two, status: status)
    }
  }
}
