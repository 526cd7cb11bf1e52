import JourneySyntax

/// Findings as the results of tests, in JUnit's XML: a suite a file, and in it a test that failed for each error and
/// warning. A file without them is one test that passed, with what is only good to know as its output.
///
/// The elements and their order are those of the schema that Jenkins's xUnit plugin checks (`junit-10.xsd`).
struct JUnitFormat: ReportFormat {
  let name = "junit"
  let summary = "XML with a test a finding"

  /// A suite: its text and what it counts.
  private struct Suite {
    var name: String
    var tests = 0
    var failures = 0
    var errors = 0
    var body = ""
  }

  func text(_ run: ReportedRun) -> String {
    let suites = run.reports.map { suite($0, run.paths) } + run.unread.map { suite($0, run.paths) }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let sums = [\Suite.tests, \.failures, \.errors].map { part in suites.reduce(0) { $0 + $1[keyPath: part] } }
    text += "<testsuites\(attributes("polku lint", sums))>\n"
    for suite in suites {
      text += "  <testsuite\(attributes(suite.name, [suite.tests, suite.failures, suite.errors]))>\n"
      text += suite.body + "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private func suite(_ report: LintReport, _ paths: ReportPaths) -> Suite {
    var suite = Suite(name: paths.path(report.source.path))
    var notes = ""
    for finding in LocatedFinding.all(in: report, paths) {
      let place = "\(finding.path):\(finding.start.line):\(finding.start.column)"
      if finding.diagnostic.severity == .information {
        notes += "\(place): \(finding.sentence) [\(finding.diagnostic.id)]\n"
        continue
      }
      suite.tests += 1
      suite.failures += 1
      let failure = XMLText.attributes([
        ("message", finding.sentence), ("type", finding.diagnostic.severity.rawValue),
      ])
      suite.body += opening("\(finding.diagnostic.id) \(finding.start.line):\(finding.start.column)", in: suite)
      suite.body += "      <failure\(failure)>\(XMLText.escaped("\(place)\n\(finding.story)"))</failure>\n"
      suite.body += "    </testcase>\n"
    }
    if suite.tests == 0 {
      suite.tests = 1
      suite.body += opening("lint", in: suite)
      if !notes.isEmpty { suite.body += "      <system-out>\(XMLText.escaped(notes))</system-out>\n" }
      suite.body += "    </testcase>\n"
    } else if !notes.isEmpty {
      suite.body += "    <system-out>\(XMLText.escaped(notes))</system-out>\n"
    }
    return suite
  }

  private func suite(_ unread: ReportedRun.Unread, _ paths: ReportPaths) -> Suite {
    var suite = Suite(name: paths.path(unread.path), tests: 1, errors: 1)
    suite.body = opening("lint", in: suite)
    suite.body += "      <error\(XMLText.attributes([("message", unread.reason), ("type", "unreadable")]))/>\n"
    suite.body += "    </testcase>\n"
    return suite
  }

  private func opening(_ name: String, in suite: Suite) -> String {
    "    <testcase\(XMLText.attributes([("name", name), ("classname", suite.name)]))>\n"
  }

  private func attributes(_ name: String, _ counts: [Int]) -> String {
    XMLText.attributes(
      [("name", name)] + zip(["tests", "failures", "errors"], counts).map { (name: $0, value: String($1)) })
  }
}
