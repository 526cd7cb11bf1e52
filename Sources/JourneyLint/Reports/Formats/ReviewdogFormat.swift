import JourneySyntax

/// Findings in the Reviewdog Diagnostic Format as one JSON object, for comments in a review, with suggestions where one
/// edit mends a finding. Columns are in UTF-8 bytes, as the format wants them.
struct ReviewdogFormat: ReportFormat {
  let name = "rdjson"
  let summary = "comments in a review, by reviewdog"

  func text(_ run: ReportedRun) -> String {
    let diagnostics = run.reports.flatMap { report -> [String] in
      guard !report.diagnostics.isEmpty else { return [] }
      var finder = PositionFinder(LineIndex(report.source))
      let path = run.paths.path(report.source.path)
      return report.diagnostics.map { diagnostic($0, path, run.pages, &finder) }
    }
    let source = JSONValue.object([("name", JSONText.quoted("polku"))])
    return "{\"source\": \(source), \"diagnostics\": \(JSONValue.lines(diagnostics))}\n"
  }

  private func diagnostic(
    _ diagnostic: Diagnostic, _ path: String, _ pages: RulePages, _ finder: inout PositionFinder
  ) -> String {
    var suggestions: [String] = []
    // Each suggestion stands for itself, so that a fix of several edits can't be told.
    for fix in diagnostic.fixes where fix.edits.count == 1 {
      let edit = fix.edits[0]
      suggestions.append(
        JSONValue.object([("range", range(edit.span, &finder)), ("text", JSONText.quoted(edit.replacement))]))
    }
    var related: [String] = []
    for label in diagnostic.labels {
      let location = location(path, label.span, &finder)
      related.append(JSONValue.object([("message", JSONText.quoted(label.text)), ("location", location)]))
    }
    let help = diagnostic.help ?? diagnostic.fixes.first?.title
    let code = JSONValue.object([
      ("value", JSONText.quoted(diagnostic.id)), ("url", JSONValue.text(pages.address(of: diagnostic.id))),
    ])
    return JSONValue.object([
      ("message", JSONText.quoted(help.map { diagnostic.message + ": " + $0 } ?? diagnostic.message)),
      ("location", location(path, diagnostic.span, &finder)),
      ("severity", JSONText.quoted(severity(diagnostic.severity))),
      ("code", code),
      ("suggestions", suggestions.isEmpty ? nil : JSONValue.array(suggestions)),
      ("relatedLocations", related.isEmpty ? nil : JSONValue.array(related)),
    ])
  }

  private func location(_ path: String, _ span: Span, _ finder: inout PositionFinder) -> String {
    JSONValue.object([("path", JSONText.quoted(path)), ("range", range(span, &finder))])
  }

  private func range(_ span: Span, _ finder: inout PositionFinder) -> String {
    let ends = [("start", span.start), ("end", span.end)].map { name, offset -> (name: String, value: String?) in
      let place = finder.place(of: offset)
      return (name, JSONValue.object([("line", String(place.line)), ("column", String(place.utf8Column))]))
    }
    return JSONValue.object(ends)
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .information: "INFO"
    }
  }
}
