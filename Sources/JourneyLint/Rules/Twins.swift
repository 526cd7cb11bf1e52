import JourneyModel
import JourneySyntax

/// Rules that have the same to say of one touchpoint: there, the one that says more speaks alone.
enum Twins {
  /// Each rule that gives way, with the rule that it gives way to.
  private static let pairs = [
    // A number that contradicts a word beside it is one mistake, however much follows from it.
    ("critical-polarity", "feeling-sign"), ("pain-positive-emotion", "feeling-sign"),
    ("pain-positive-emotion", "critical-polarity"),
    ("trough-no-action", "feeling-sign"), ("trough-no-action", "critical-polarity"),
    ("silent-wait", "wait-exceeds-expected"),
    // An end that is the lowest point, too; a gap that breaks a promise, too.
    ("trough-no-action", "end-negative"), ("promise-unmet", "core-fails"),
  ]

  /// The findings without those that another one at the same touchpoint makes needless.
  /// - Complexity: O(n log t) in the findings and touchpoints.
  static func once(_ found: [Diagnostic], in journey: Journey) -> [Diagnostic] {
    guard found.count > 1 else { return found }
    var found = withoutBareActions(withoutTroughsInDoubt(found, in: journey), in: journey)
    for (mild, strong) in pairs where found.contains(where: { $0.id == mild }) {
      let places = Set(found.lazy.filter { $0.id == strong }.compactMap { journey.touchpoint(of: $0)?.index })
      guard !places.isEmpty else { continue }
      found.removeAll { finding in
        finding.id == mild && journey.touchpoint(of: finding).map { places.contains($0.index) } == true
      }
    }
    return found
  }

  /// The findings without what else is missing at actions of which only the text is written: that nobody is responsible
  /// for them is enough to know.
  private static func withoutBareActions(_ found: [Diagnostic], in journey: Journey) -> [Diagnostic] {
    let unowned = Set(found.lazy.filter { $0.id == "action-no-owner" }.map(\.span))
    guard !unowned.isEmpty else { return found }
    // Of actions in the same words only the first is told to have no owner.
    let told = Set(journey.actions.lazy.filter { unowned.contains($0.text.span) }.map(\.text.text))
    let bare = Set(journey.actions.lazy.filter { !$0.isDetailed && told.contains($0.text.text) }.map(\.text.span))
    return found.filter { !(["action-orphan", "action-no-effort"].contains($0.id) && bare.contains($0.span)) }
  }

  /// The findings without lowest points of the curve that may lie elsewhere: where a good emotion contradicts the words
  /// beside it, its sign may be wrong, and then the curve may be as low there.
  private static func withoutTroughsInDoubt(_ found: [Diagnostic], in journey: Journey) -> [Diagnostic] {
    let doubted = found.filter { $0.id == "feeling-sign" || $0.id == "critical-polarity" }
      .compactMap { journey.touchpoint(at: $0.span)?.emotion?.level }
    guard let highest = doubted.max(), highest > 0 else { return found }
    return found.filter { finding in
      guard finding.id == "trough-no-action", let level = journey.touchpoint(at: finding.span)?.emotion?.level else {
        return true
      }
      return level < -highest
    }
  }
}

extension Journey {
  /// The touchpoint that a finding is about: the one in which it stands, or which it labels first.
  fileprivate func touchpoint(of finding: Diagnostic) -> Touchpoint? {
    touchpoint(at: finding.span) ?? finding.labels.first.flatMap { touchpoint(at: $0.span) }
  }

  /// The touchpoint in which a part of the text begins; `nil` where it begins in none.
  /// - Complexity: O(log n) in the touchpoints.
  fileprivate func touchpoint(at span: Span) -> Touchpoint? {
    let touchpoints = self.touchpoints
    var (low, high) = (0, touchpoints.count)
    while low < high {
      let middle = (low + high) / 2
      if touchpoints[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, span.start < touchpoints[low - 1].span.end else { return nil }
    return touchpoints[low - 1]
  }
}
