import JourneySyntax

/// How many findings each rule has, the most first.
public enum RuleStatistics {
  /// A line a rule: number, severity, rule; empty where there are no findings.
  /// - Complexity: O(n) in the findings.
  public static func text(_ reports: [LintReport]) -> String {
    var counts: [String: (number: Int, gravest: Severity)] = [:]
    for diagnostic in reports.lazy.flatMap(\.diagnostics) {
      let known = counts[diagnostic.id] ?? (0, diagnostic.severity)
      counts[diagnostic.id] = (known.number + 1, min(known.gravest, diagnostic.severity))
    }
    let rows = counts.sorted { a, b in (-a.value.number, a.key) < (-b.value.number, b.key) }
    let width = rows.map { String($0.value.number).count }.max() ?? 0
    return rows.map { id, count in
      padded(String(count.number), before: width) + "  " + padded(count.gravest.rawValue, behind: 7) + "  " + id + "\n"
    }.joined()
  }

  private static func padded(_ text: String, before width: Int = 0, behind: Int = 0) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
      + String(repeating: " ", count: max(0, behind - text.count))
  }
}
