import Foundation
import JourneyLint
import JourneySyntax
import JourneyTestSupport

/// Runs that report tests write down.
enum ReportedFixtures {
  static let folder = "Tests/Fixtures/reports"

  /// The three files of the folder: errors with hostile texts and a suppressed finding, warnings, nothing; and one that
  /// couldn't be read.
  ///
  /// Only a few rules judge them, so that a new rule changes no report.
  static func run() throws -> ReportedRun {
    let judging: Set = ["emotion-range", "id-duplicate", "reference-unresolved", "stage-empty", "unknown-key"]
    let others = RuleRegistry.all.map(\.id).filter { !judging.contains($0) }
    let settings = LintSettings(levels: Dictionary(uniqueKeysWithValues: others.map { ($0, .off) }))
    let files = Fixtures.files(in: folder, ending: ".journey.yaml")
    let reports = try files.map { file in
      Linter(settings: settings).lint(
        SourceText(path: "./journeys/" + file.lastPathComponent, bytes: try Fixtures.bytes(file)))
    }
    let unread = ReportedRun.Unread(
      path: "journeys/gone.journey.yaml", reason: "journeys/gone.journey.yaml: no such file")
    return ReportedRun(reports, unread: [unread], paths: paths, version: "1.2.3")
  }

  static let paths = ReportPaths(current: "/home/anna/shop", root: "/home/anna/shop")

  /// A run with one finding whose every text is the one given.
  static func run(saying text: String) -> ReportedRun {
    let source = SourceText(path: text, "a: \(text)\nb: 1\n")
    let span = Span(3, source.bytes.count - 6)
    let fix = Fix(text, safety: .suggested, edits: [Edit(span, text)])
    let findings = Severity.allCases.map { severity in
      Diagnostic(
        id: "some-rule", severity: severity, message: text, span: span, note: text, labels: [Label(Span(0, 1), text)],
        explanation: text, help: text, fixes: [fix])
    }
    let report = LintReport(
      source: source, diagnostics: findings, suppressed: [SuppressedFinding(findings[0], reason: text)])
    return ReportedRun(
      [report], unread: [.init(path: text, reason: text)], paths: paths, version: "1.2.3")
  }

  /// Texts made of what formats, terminals and systems act on.
  static func hostileText(seed: Int) -> String {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "::error::", "::stop-commands::x", "##vso[task.setvariable variable=a]b", "##[error]", "%0A", "%25", "]]>",
      "<![CDATA[",
      "</script>", "&amp;", "\"", "'", "\\", "\n", "\r\n", "\t", "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9B}",
      "\u{202E}", "\u{2066}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "👩‍👩‍👧", "ä", "𐐀", "|", "`", "*", "[x](y)",
      "@team", "#12", "https://example.org", ";", ",", ":", "=", "a", " ", "--", "-->", "\u{1FFFF}",
    ]
    return (0..<random.below(30)).map { _ in random.pick(pieces) }.joined()
  }
}
