import JourneyModel

/// A promise of one or both of two journeys, where something has changed about it.
public struct PromiseComparison: Sendable {
  /// What has become of it. The raw values are those of the JSON.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    case added, removed, withdrawn
    /// It was withdrawn and is given again.
    case renewed
    /// It wasn't kept, or that couldn't be told, and it is kept now.
    case kept
    /// It wasn't broken, or that couldn't be told, and it is broken now.
    case broken
  }

  /// Its 0-based place in the first journey's list; `nil` for an added one.
  public let before: Int?
  /// Its 0-based place in the second journey's list; `nil` for a removed one.
  public let after: Int?
  /// What has become of it, at least one thing.
  public let fates: [Fate]

  /// The promises about which something has changed, in the order of the second journey, those removed at the end.
  static func all(_ before: Journey, _ after: Journey) -> [PromiseComparison] {
    let pairs = EntryMatching.pairs(
      before.promises.map { ($0.writtenID?.value, $0.id) }, after.promises.map { ($0.writtenID?.value, $0.id) })
    return EntryMatching.all(before.promises.count, after.promises.count, pairs).compactMap { one, two in
      let promises = (one.map { before.promises[$0] }, two.map { after.promises[$0] })
      var fates: [Fate] = []
      switch promises {
      case (nil, nil): return nil
      case (nil, let new?): fates.append(new.isWithdrawn ? .withdrawn : .added)
      case (_?, nil): fates.append(.removed)
      case (let old?, let new?):
        if new.isWithdrawn, !old.isWithdrawn { fates.append(.withdrawn) }
        if old.isWithdrawn, !new.isWithdrawn { fates.append(.renewed) }
      }
      if let new = promises.1, !new.isWithdrawn {
        let was = promises.0.map { PromiseCheck($0, in: before).verdict } ?? .unknown
        switch PromiseCheck(new, in: after).verdict {
        case .kept where was != .kept: fates.append(.kept)
        case .broken where was != .broken: fates.append(.broken)
        default: break
        }
      }
      return fates.isEmpty ? nil : PromiseComparison(before: one, after: two, fates: fates)
    }
  }
}
