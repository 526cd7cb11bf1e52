import JourneyLint
import JourneySyntax
import Testing

/// What systems make of reports, beyond their form.
struct PlatformFormatTests {
  private func report(_ counts: [(Severity, Int)], text: String = "a: b\n") -> LintReport {
    LintReport(
      source: SourceText(path: "a.yaml", text),
      diagnostics: counts.flatMap { severity, count in
        (0..<count).map { Diagnostic(id: "rule", severity: severity, message: "m\($0)", span: Span(0, 1)) }
      })
  }

  private func lines(_ format: String, _ run: ReportedRun) throws -> [Substring] {
    try #require(ReportRegistry.format(format)).text(run).split(separator: "\n")
  }

  @Test func gitHubShowsTenOfAKind() throws {
    let lines = try lines("github", ReportedRun([report([(.information, 3), (.warning, 11), (.error, 25)])]))
    let kinds = lines.map { $0.split(separator: " ").first ?? "" }
    #expect(
      kinds.prefix(23)
        == ArraySlice(
          Array(repeating: "::error", count: 10) + Array(repeating: "::warning", count: 10)
            + Array(repeating: "::notice", count: 3)))
    #expect(
      lines[23]
        == "Not shown as annotations, of which GitHub shows ten of a kind: 15 of 25 errors, 1 of 11 warnings. All findings stand below."
    )
    #expect(lines.count { $0.hasPrefix("error[rule]") } == 25)
  }

  @Test func gitHubSaysNothingWhereNothingIsLeftOut() throws {
    let lines = try lines("github", ReportedRun([report([(.error, 10)])]))
    #expect(!lines.contains { $0.hasPrefix("Not shown") })
  }

  @Test func gitHubTellsColumnsOfOneLineOnly() throws {
    let text = "a: b\nc: d\n"
    let diagnostic = Diagnostic(id: "rule", message: "m", span: Span(0, 7))
    let run = ReportedRun([LintReport(source: SourceText(path: "a.yaml", text), diagnostics: [diagnostic])])
    #expect(try lines("github", run).first == "::error file=a.yaml,line=1,endLine=2,title=rule::m")
  }

  /// Between the command that stops commands and its token, no line is the token's.
  @Test(arguments: 0..<30) func gitHubFollowsNoCommandsInText(seed: Int) throws {
    let run = ReportedFixtures.run(saying: ReportedFixtures.hostileText(seed: seed))
    let lines = try lines("github", run)
    let start = try #require(lines.firstIndex { $0.hasPrefix("::stop-commands::polku-text-ends-") })
    let token = lines[start].dropFirst("::stop-commands::".count)
    #expect(lines.last == "::\(token)::")
    #expect(lines[(start + 1)...].dropLast().allSatisfy { !$0.contains(token) })
    #expect(
      lines[..<start].allSatisfy { $0.hasPrefix("::error ") || $0.hasPrefix("::warning ") || $0.hasPrefix("::notice ") }
    )
  }

  /// The first command of a line is ours, and the rest of the line is its text.
  @Test(arguments: 0..<30) func azureFollowsOurCommandsOnly(seed: Int) throws {
    let lines = try lines("azure", ReportedFixtures.run(saying: ReportedFixtures.hostileText(seed: seed)))
    #expect(
      lines.dropLast().allSatisfy { $0.hasPrefix("##vso[task.logissue type=") || $0.hasPrefix("##vso[task.debug]") })
    #expect(lines.last?.contains("##") == false)
  }

  @Test func markdownEndsInTime() throws {
    let lines = try lines("markdown", ReportedRun([report([(.error, 700)])]))
    #expect(lines.last == "… and 200 more")
    #expect(lines.count == 505)
  }

  @Test func columnsInEveryUnit() throws {
    let text = "ä𐐀👩‍👩‍👧: b\n"
    let start = "ä𐐀👩‍👩‍👧: ".utf8.count
    let diagnostic = Diagnostic(id: "rule", message: "m", span: Span(start, start + 1))
    let run = ReportedRun([LintReport(source: SourceText(path: "a.yaml", text), diagnostics: [diagnostic])])
    #expect(try lines("concise", run) == ["a.yaml:1:6: error: m [rule]"])
    #expect(try lines("rdjson", run).joined().contains("\"start\": {\"line\": 1, \"column\": 27}"))
    #expect(
      try lines("sarif", run).joined().contains(
        "\"startLine\": 1, \"startColumn\": 14, \"endLine\": 1, \"endColumn\": 15"))
  }

  /// On a long line columns are counted from milestones; they are those of a naive count.
  @Test func columnsOfALongLine() throws {
    let line = String(repeating: "aä𐐀👩‍👩‍👧", count: 2_000)
    var offset = 0
    var spans: [(span: Span, column: Int, utf16: Int)] = []
    var utf16 = 0
    for (index, character) in line.enumerated() {
      if index % 97 == 0 { spans.append((Span(offset, offset + character.utf8.count), index + 1, utf16 + 1)) }
      offset += character.utf8.count
      utf16 += character.utf16.count
    }
    let findings = spans.map { Diagnostic(id: "rule", message: "m", span: $0.span) }
    let run = ReportedRun([
      LintReport(
        source: SourceText(path: "a", "x: 1\n" + line),
        diagnostics: findings.map { finding in
          Diagnostic(id: "rule", message: "m", span: Span(finding.span.start + 5, finding.span.end + 5))
        })
    ])
    #expect(try lines("concise", run) == spans.map { "a:2:\($0.column): error: m [rule]" }.map { Substring($0) })
    let sarif = try lines("sarif", run).joined()
    for span in spans { #expect(sarif.contains("\"startLine\": 2, \"startColumn\": \(span.utf16),")) }
  }

  /// A comment on a rule that didn't look isn't out of use.
  @Test func whatDidNotLookIsNotUnused() {
    let text =
      "# polku: ignore-file missing-stage: it is elsewhere\njourney: A\nstages:\n  - {stage: purchase, touchpoints: [a: 1, b: 2]}\n"
    let off = LintSettings(levels: ["missing-stage": .off])
    #expect(Linter(settings: off).lint(SourceText(text)).diagnostics.isEmpty)
    let report = Linter().lint(SourceText(text))
    #expect(report.diagnostics.isEmpty)
    #expect(Set(report.suppressed.map(\.diagnostic.id)) == ["missing-stage"])
    #expect(Set(report.suppressed.map(\.reason)) == ["it is elsewhere"])
  }
}
