public import JourneyModel

/// Whether a promise is kept where it is to be, by the numbers of the touchpoints.
///
/// The gap model's numbers come first (is what was promised delivered?), then experience against expectation.
public struct PromiseCheck: Hashable, Sendable {
  /// What it comes to.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// Nowhere less than was promised or expected.
    case kept
    /// Somewhere less.
    case broken
    /// No touchpoint that is to keep it has the numbers.
    case unknown
  }

  /// How many touchpoints have the numbers.
  public let judged: Int
  /// Those that break it, as places in the journey's list.
  public let brokenAt: [Int]

  /// One touchpoint that breaks a promise is enough.
  public var verdict: Verdict { judged == 0 ? .unknown : brokenAt.isEmpty ? .kept : .broken }

  /// Looks at the touchpoints that are to keep a promise.
  /// - Parameter touchpoints: the only ones that count; `nil` for all.
  public init(_ promise: Promise, in journey: Journey, at touchpoints: Set<Int>? = nil) {
    let places = promise.deliveredAt.compactMap { journey.touchpoint($0) }
      .filter { touchpoints?.contains($0.index) ?? true }
    let verdicts = places.compactMap { place in Self.isKept(at: place).map { (index: place.index, isKept: $0) } }
    judged = verdicts.count
    brokenAt = verdicts.filter { !$0.isKept }.map(\.index)
  }

  private static func isKept(at touchpoint: Touchpoint) -> Bool? {
    if let level = touchpoint.serviceLevel, let better = level.better?.value, let promised = level.promised,
      let actual = level.actual
    {
      return better == .low ? actual.value <= promised.value : actual.value >= promised.value
    }
    return Gap(touchpoint).map { $0.size > -1e-9 }
  }
}
