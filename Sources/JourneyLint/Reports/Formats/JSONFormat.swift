/// Findings as one JSON array: see `JSONReport`.
struct JSONFormat: ReportFormat {
  let name = "json"
  let summary = "one array of findings"

  func text(_ run: ReportedRun) -> String { JSONReport.text(run.reports, unread: run.unread, pages: run.pages) }
}
