/// Findings as frames, and a line with their numbers.
struct TextFormat: ReportFormat {
  let name = "text"
  let summary = "frames to read, with why and what to do"

  func text(_ run: ReportedRun) -> String {
    if run.reports.isEmpty, !run.unread.isEmpty { return "" }
    return run.reports.map(run.frames.text).joined() + ReportSummary.text(run.reports) + "\n"
  }
}
