import JourneySyntax

/// Findings as the logging commands of Azure Pipelines, the gravest first; what is only good to know goes to the
/// log for debugging, since Azure has no third kind. No other text stands beside them: the agent would follow commands anywhere in a line.
struct AzureFormat: ReportFormat {
  let name = "azure"
  let summary = "issues in Azure Pipelines"

  func text(_ run: ReportedRun) -> String {
    let unread = run.unread.map { unread in
      let path = LoggingCommandText.property(run.paths.path(unread.path))
      return "##vso[task.logissue type=error;sourcepath=\(path)]\(LoggingCommandText.message(unread.reason))\n"
    }
    let summary = ReportSummary.text(run.reports)
    return unread.joined() + run.byGravity.map(line).joined() + summary + "\n"
  }

  private func line(_ finding: LocatedFinding) -> String {
    let type: String
    switch finding.diagnostic.severity {
    case .error: type = "error"
    case .warning: type = "warning"
    // A command too, so that nothing in the text is followed as one.
    case .information:
      let place = "\(finding.path):\(finding.start.line):\(finding.start.column)"
      return
        "##vso[task.debug]\(LoggingCommandText.message("\(place): \(finding.sentence) [\(finding.diagnostic.id)]"))\n"
    }
    let properties = [
      ("type", type), ("sourcepath", finding.path), ("linenumber", String(finding.start.line)),
      ("columnnumber", String(finding.start.column)), ("code", finding.diagnostic.id),
    ]
    let list = properties.map { "\($0.0)=\(LoggingCommandText.property($0.1))" }.joined(separator: ";")
    return "##vso[task.logissue \(list)]\(LoggingCommandText.message(finding.sentence))\n"
  }
}
