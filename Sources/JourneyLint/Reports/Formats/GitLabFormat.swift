import JourneySyntax

/// Findings as GitLab's Code Quality report: a JSON array with what GitLab reads of an issue. The fingerprint stays the
/// same while lines above a finding come and go, so that a merge request shows what is new.
struct GitLabFormat: ReportFormat {
  let name = "gitlab"
  let summary = "a Code Quality report for GitLab"

  func text(_ run: ReportedRun) -> String {
    let issues = run.reports.flatMap { report -> [String] in
      let findings = LocatedFinding.all(in: report, run.paths)
      return zip(findings, Fingerprint.all(in: report, path: run.paths.path(report.source.path))).map(issue)
    }
    return JSONValue.lines(issues) + "\n"
  }

  private func issue(_ finding: LocatedFinding, fingerprint: String) -> String {
    let lines = JSONValue.object([("begin", String(finding.start.line)), ("end", String(finding.end.line))])
    return JSONValue.object([
      ("description", JSONValue.text(finding.sentence)),
      ("check_name", JSONValue.text(finding.diagnostic.id)),
      ("fingerprint", JSONValue.text(fingerprint)),
      ("severity", JSONValue.text(severity(finding.diagnostic.severity))),
      ("location", JSONValue.object([("path", JSONValue.text(finding.path)), ("lines", lines)])),
    ])
  }

  /// One of GitLab's five: info, minor, major, critical, blocker.
  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .information: "info"
    }
  }
}
