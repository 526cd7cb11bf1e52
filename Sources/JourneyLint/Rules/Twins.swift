import JourneySyntax

/// Rules that have the same to say of one place: there, the one that says more speaks alone.
enum Twins {
  /// Each rule that gives way, with the rule that it gives way to.
  private static let pairs = [("silent-wait", "wait-exceeds-expected")]

  /// The findings without those that another one at the same place makes needless.
  /// - Complexity: O(n) in the findings.
  static func once(_ found: [Diagnostic]) -> [Diagnostic] {
    var found = found
    for (mild, strong) in pairs where found.contains(where: { $0.id == mild }) {
      let places = Set(found.lazy.filter { $0.id == strong }.map(\.span))
      if !places.isEmpty { found.removeAll { $0.id == mild && places.contains($0.span) } }
    }
    return found
  }
}
