import JourneyLint
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

struct LinterTests {
  private static let messy = """
    journey: A
    stages:
      - stage: awareness
        touchpoints:
          - {touchpoint: a, id: a, emotion: 9}
          - {touchpoint: b, id: a, emtion: 1}
      - stage: consideration
      - stage: purchase
        touchpoints: [c: 1]
    promises:
      - promise: P
        delivered-at: [x]
    """

  @Test func allIndependentMistakesInOrderOfPlace() {
    let found = Linter().lint(SourceText(Self.messy)).diagnostics
    #expect(
      found.map(\.id) == [
        "missing-stage", "emotion-range", "id-duplicate", "unknown-key", "stage-empty", "reference-unresolved",
      ])
    #expect(found.map(\.span.start) == found.map(\.span.start).sorted())
  }

  @Test func settingsChangeSeverities() {
    let settings = ProjectCheck.read(
      SourceText("rules: {missing-stage: warning, stage-empty: off, unknown-key: info, emotion-range: off}\n"))
    #expect(settings.report.diagnostics.isEmpty, "\(TextReport().text(settings.report))")
    let found = Linter(settings: settings.settings).lint(SourceText(Self.messy)).diagnostics
    #expect(found.map(\.id) == ["missing-stage", "id-duplicate", "unknown-key", "reference-unresolved"])
    #expect(found.map(\.severity) == [.warning, .error, .information, .error])
  }

  @Test func theCommandLineWins() {
    let project = ProjectCheck.read(SourceText("rules: {stage-empty: off}\n")).settings.project
    let settings = LintSettings(project: project, levels: ["stage-empty": .severity(.error)])
    let found = Linter(settings: settings).lint(SourceText(Self.messy)).diagnostics
    #expect(found.first { $0.id == "stage-empty" }?.severity == .error)
  }

  @Test func informationStaysSo() {
    let text = SourceText("journey: A\nstages:\n  - {stage: One, touchpoints: [a: 1, b: 2]}\n")
    let settings = LintSettings(levels: ["missing-stage": .severity(.warning)])
    #expect(Linter(settings: settings).lint(text).diagnostics.map(\.severity) == [.information])
  }

  @Test func aSettingForNoRuleIsSaid() {
    let report = ProjectCheck.read(SourceText("rules:\n  stage-emtpy: off\n")).report
    #expect(report.diagnostics.map(\.id) == ["unknown-rule"])
    #expect(report.diagnostics.first?.help == "write 'stage-empty'")
  }

  @Test(arguments: [
    "", "\n", "# nothing\n", "a", "- a\n", "[", "journey: A\n", "\u{0}", "stages: [a]\n", "journey: A\nstages: x\n",
  ])
  func neverWithoutAWord(text: String) {
    let report = Linter().lint(SourceText(text))
    #expect(report.has(atLeast: .error))
    #expect(report.count(.error) <= 2, "\(TextReport().text(report))")
  }

  /// A misspelt `touchpoints` is one mistake: the stage isn't empty, and the curve isn't missing.
  @Test func noCascades() {
    let text = """
      journey: A
      covers: [purchase]
      stages:
        - stage: purchase
          touchponts:
            - a: 1
            - b: 2
      """
    #expect(Linter().lint(SourceText(text)).diagnostics.map(\.id) == ["unknown-key"])
  }

  /// Whatever the text: no crash, places in range and in order, and the same findings twice.
  @Test(arguments: 0..<100) func anyText(seed: Int) {
    var generator = YAMLTextGenerator(seed: UInt64(seed))
    for _ in 0..<10 {
      let source = SourceText(generator.next())
      let report = Linter().lint(source)
      #expect(report.diagnostics == Linter().lint(source).diagnostics)
      #expect(report.diagnostics.map(\.span.start) == report.diagnostics.map(\.span.start).sorted())
      for diagnostic in report.diagnostics {
        #expect(diagnostic.span.start >= 0 && diagnostic.span.end <= source.bytes.count)
      }
      _ = TextReport().text(report)
      _ = JSONReport.text([report])
    }
  }
}
