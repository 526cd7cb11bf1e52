import JourneySyntax

/// What a run found, in one line: "3 files, 2 errors, 1 warning".
public enum ReportSummary {
  /// The line, without a line break.
  /// - Complexity: O(n) in the findings.
  public static func text(_ reports: [LintReport]) -> String {
    let files = counted(reports.count, "file", "files")
    let counts = Severity.allCases.compactMap { severity -> String? in
      let count = reports.reduce(0) { $0 + $1.count(severity) }
      guard count > 0 else { return nil }
      switch severity {
      case .error: return counted(count, "error", "errors")
      case .warning: return counted(count, "warning", "warnings")
      case .information: return counted(count, "note", "notes")
      }
    }
    let known = reports.reduce(0) { $0 + $1.suppressed.count { $0.place == .external } }
    let rest = known > 0 ? ["\(known) known from the baseline"] : []
    return ([files] + (counts.isEmpty ? ["no findings"] : counts) + rest).joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
