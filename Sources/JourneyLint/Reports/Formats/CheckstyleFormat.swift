import JourneySyntax

/// Findings as Checkstyle writes them in XML, which most build servers read: a file, and in it an error a finding.
struct CheckstyleFormat: ReportFormat {
  let name = "checkstyle"
  let summary = "XML for Jenkins and other build servers"

  func text(_ run: ReportedRun) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
    for report in run.reports where !report.diagnostics.isEmpty {
      text += "  <file\(XMLText.attributes([("name", run.paths.path(report.source.path))]))>\n"
      for finding in LocatedFinding.all(in: report, run.paths) { text += "    <error\(attributes(finding))/>\n" }
      text += "  </file>\n"
    }
    for unread in run.unread {
      text += "  <file\(XMLText.attributes([("name", run.paths.path(unread.path))]))>\n"
      text += "    <exception>\(XMLText.escaped(unread.reason))</exception>\n  </file>\n"
    }
    return text + "</checkstyle>\n"
  }

  private func attributes(_ finding: LocatedFinding) -> String {
    XMLText.attributes([
      ("line", String(finding.start.line)), ("column", String(finding.start.column)),
      ("severity", finding.diagnostic.severity.rawValue), ("message", finding.sentence),
      ("source", "polku." + finding.diagnostic.id),
    ])
  }
}
