import JourneySyntax

/// Findings as GitHub Actions' workflow commands, which become annotations in a change: the gravest first, no more of a
/// kind than GitHub shows, with a line about those left out and the full text below.
///
/// GitHub shows ten annotations of each kind a step; which ones, were there more, nobody could choose.
struct GitHubFormat: ReportFormat {
  /// The most annotations of a kind.
  static let limit = 10

  let name = "github"
  let summary = "annotations in GitHub Actions"

  func text(_ run: ReportedRun) -> String {
    let findings = run.byGravity
    var text = ""
    var leftOut: [String] = []
    let unread = run.unread.prefix(Self.limit)
    for unread in unread {
      let path = WorkflowCommandText.property(run.paths.path(unread.path))
      text += "::error file=\(path),title=polku::\(WorkflowCommandText.message(unread.reason))\n"
    }
    for severity in Severity.allCases {
      let ofKind = findings.filter { $0.diagnostic.severity == severity }
      let taken = severity == .error ? unread.count : 0
      let shown = ofKind.prefix(Self.limit - taken)
      text += shown.map(command).joined()
      if shown.count < ofKind.count {
        leftOut.append("\(ofKind.count - shown.count) of \(ofKind.count) \(plural(severity))")
      }
    }
    if !leftOut.isEmpty {
      text += "Not shown as annotations, of which GitHub shows ten of a kind: \(leftOut.joined(separator: ", ")). "
      text += "All findings stand below.\n"
    }
    return text + quiet(TextFormat().text(run))
  }

  private func command(_ finding: LocatedFinding) -> String {
    var properties = [
      ("file", finding.path), ("line", String(finding.start.line)), ("endLine", String(finding.end.line)),
    ]
    // Columns are for places in one line only: the runner drops them otherwise, and says so in the log.
    if finding.start.line == finding.end.line {
      properties.insert(("col", String(finding.start.column)), at: 2)
      properties.append(("endColumn", String(finding.end.column)))
    }
    properties.append(("title", finding.diagnostic.id))
    let list = properties.map { "\($0.0)=\(WorkflowCommandText.property($0.1))" }.joined(separator: ",")
    return "::\(kind(finding.diagnostic.severity)) \(list)::\(WorkflowCommandText.message(finding.story))\n"
  }

  private func kind(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information: "notice"
    }
  }

  private func plural(_ severity: Severity) -> String { kind(severity) + "s" }

  /// Text in which the runner follows no commands, whatever journeys say: between a command that stops them and its
  /// token, which must be a word that the text doesn't have.
  private func quiet(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    var token = "polku-text-ends-" + Fingerprint.of([text])
    while text.contains(token) { token = "polku-text-ends-" + Fingerprint.of([token, text]) }
    return "::stop-commands::\(token)\n\(text)::\(token)::\n"
  }
}
