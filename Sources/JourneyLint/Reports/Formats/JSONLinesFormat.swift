/// Findings as JSON objects, one a line, for programs that read line by line; nothing where all is well.
struct JSONLinesFormat: ReportFormat {
  let name = "jsonl"
  let summary = "one JSON object a line"

  func text(_ run: ReportedRun) -> String {
    JSONReport.objects(run.reports, unread: run.unread, pages: run.pages).map { $0 + "\n" }.joined()
  }
}
