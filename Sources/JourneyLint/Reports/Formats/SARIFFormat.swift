import JourneySyntax

/// Findings as SARIF 2.1.0 (OASIS), for code scanning and viewers: with the rules' help, the lines round each place, fixes,
/// and what comments have taken out. Columns are in UTF-16 code units; paths are relative to `%SRCROOT%`.
struct SARIFFormat: ReportFormat {
  let name = "sarif"
  let summary = "SARIF 2.1.0, for code scanning"

  func text(_ run: ReportedRun) -> String {
    let rules = SARIFRules(run.reports, pages: run.pages)
    var results: [String] = []
    for report in run.reports {
      var file = SARIFFile(report, path: run.paths.path(report.source.path))
      results += file.results(rules)
    }
    let driver = JSONValue.object([
      ("name", JSONText.quoted("polku")), ("version", JSONText.quoted(run.version)),
      ("semanticVersion", JSONText.quoted(run.version)),
      ("rules", JSONValue.lines(rules.objects, indent: "      ")),
    ])
    return """
      {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
          "tool": {"driver": \(driver)},
          "columnKind": "utf16CodeUnits",
          "defaultEncoding": "utf-8",
          "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The folder that the paths begin at."}}},
          "invocations": [\(invocation(run))],
          "results": \(JSONValue.lines(results, indent: "    "))
        }]
      }

      """
  }

  private func invocation(_ run: ReportedRun) -> String {
    let notifications = run.unread.map { unread in
      let location = JSONValue.object([
        ("physicalLocation", JSONValue.object([("artifactLocation", SARIFFile.artifact(run.paths.path(unread.path)))]))
      ])
      return JSONValue.object([
        ("level", JSONText.quoted("error")),
        ("message", JSONValue.object([("text", JSONText.quoted(unread.reason))])),
        ("locations", JSONValue.array([location])),
      ])
    }
    return JSONValue.object([
      ("executionSuccessful", run.unread.isEmpty ? "true" : "false"),
      ("toolExecutionNotifications", notifications.isEmpty ? nil : JSONValue.array(notifications)),
    ])
  }
}
