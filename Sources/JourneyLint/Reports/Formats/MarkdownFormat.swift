import JourneySyntax

/// Findings as a table in Markdown, the gravest first: for a job's summary or a comment.
struct MarkdownFormat: ReportFormat {
  /// The most rows: a job's summary may be 1 MiB.
  static let limit = 500

  let name = "markdown"
  let summary = "a table for a job's summary"

  func text(_ run: ReportedRun) -> String {
    var text = "## polku lint\n\n\(ReportSummary.text(run.reports))\n"
    if !run.unread.isEmpty {
      text += "\nNot read:\n\n"
      for unread in run.unread.prefix(Self.limit) { text += "- \(escaped(unread.reason))\n" }
    }
    let findings = run.byGravity
    guard !findings.isEmpty else { return text }
    text += "\n| | where | what | rule |\n|---|---|---|---|\n"
    for finding in findings.prefix(Self.limit) {
      let place = escaped(finding.path) + ":\(finding.start.line):\(finding.start.column)"
      let severity = finding.diagnostic.severity.rawValue
      text += "| \(severity) | \(place) | \(escaped(finding.sentence)) | `\(finding.diagnostic.id)` |\n"
    }
    if findings.count > Self.limit { text += "\n… and \(findings.count - Self.limit) more\n" }
    return text
  }

  /// A text in a cell, at most 300 characters of it.
  private func escaped(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 300 else { return MarkdownText.escaped(text) }
    return MarkdownText.escaped(String(String.UnicodeScalarView(scalars.prefix(300)))) + "…"
  }
}
