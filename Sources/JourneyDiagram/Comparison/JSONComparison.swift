public import JourneyAnalysis
import JourneyModel

/// Comparisons for programs: one JSON object, described in `docs/diff.md`. Its `version` rises where a name or a meaning
/// changes; names that are added don't change it.
public enum JSONComparison {
  /// The version of the form.
  public static let version = 1

  /// A comparison with the names of its files; `nil` for a side that isn't there.
  public struct Entry: Sendable {
    let comparison: JourneyComparison
    let before: String?
    let after: String?

    /// A comparison of files of these names.
    public init(_ comparison: JourneyComparison, before: String?, after: String?) {
      self.comparison = comparison
      self.before = before
      self.after = after
    }
  }

  /// The text; it ends with a line feed.
  /// - Complexity: O(n) in the touchpoints and their texts.
  public static func text(_ entries: [Entry]) -> String {
    JSONNode.object([("version", .whole(version)), ("journeys", .list(entries.map(journey)))]).text() + "\n"
  }

  private static func journey(_ entry: Entry) -> JSONNode {
    let comparison = entry.comparison
    let status =
      comparison.before == nil
      ? "added" : comparison.after == nil ? "removed" : comparison.isUnchanged ? "unchanged" : "changed"
    let nodes = ComparisonNodes(comparison)
    return .object([
      ("status", .text(status)),
      ("before", side(comparison.before, entry.before)), ("after", side(comparison.after, entry.after)),
      ("summary", nodes.summary), ("stages", nodes.stages), ("touchpoints", nodes.touchpoints),
      ("curves", nodes.curves),
      ("promises", nodes.promises), ("actions", nodes.actions), ("metrics", nodes.metrics),
    ])
  }

  private static func side(_ analysis: Analysis?, _ file: String?) -> JSONNode {
    .optional(analysis?.journey) { journey in
      .object([
        ("file", .optional(file) { .text($0) }), ("title", .text(journey.title.text)),
        ("state", .optional(journey.state) { .text($0.value.rawValue) }),
        ("language", .text(journey.language.rawValue)),
      ])
    }
  }
}
