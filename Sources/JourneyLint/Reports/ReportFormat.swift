/// A way to write down what a run found, for people or for a program: one file, and one line in `ReportRegistry`.
public protocol ReportFormat: Sendable {
  /// The word that chooses it: `sarif`.
  var name: String { get }
  /// What it is for, in a few words without a full stop at the end.
  var summary: String { get }

  /// The whole text. Everything that the author of a journey wrote is escaped for exactly this format.
  /// - Complexity: O(n log n) in the findings, O(n) in the bytes of the texts.
  func text(_ run: ReportedRun) -> String
}
