import JourneySyntax

/// Findings on a line each, as compilers write them: `path:line:column: severity: message [rule]`.
struct ConciseFormat: ReportFormat {
  let name = "concise"
  let summary = "a line a finding"

  func text(_ run: ReportedRun) -> String {
    run.reports.flatMap { LocatedFinding.all(in: $0, run.paths) }.map(line).joined()
  }

  private func line(_ finding: LocatedFinding) -> String {
    let place = "\(VisibleText.shown(finding.writtenPath)):\(finding.start.line):\(finding.start.column)"
    let message = VisibleText.shown(finding.sentence)
    return "\(place): \(finding.diagnostic.severity.rawValue): \(message) [\(finding.diagnostic.id)]\n"
  }
}
