/// Findings as frames, and a line with their numbers.
struct TextFormat: ReportFormat {
  let name = "text"
  let summary = "frames to read, with why and what to do"

  func text(_ run: ReportedRun) -> String {
    if run.reports.isEmpty, !run.unread.isEmpty { return "" }
    let summary = [ReportSummary.text(run.reports), run.fixing ?? FixCounts(run.reports).hint].compactMap(\.self)
    return run.reports.map(run.frames.text).joined() + summary.map { $0 + "\n" }.joined()
  }
}
