import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

/// Which of several places counts, and what it does to findings.
@Suite struct LintSettingsTests {
  private func settings(_ text: String, overrides: [Int] = []) -> LintSettings {
    LintSettings(project: ProjectCheck.read(SourceText(text)).settings.project, overrides: overrides)
  }

  private func level(_ rule: String, _ settings: LintSettings) -> String {
    settings.listing.first { $0.name == rule }?.value ?? "-"
  }

  @Test func aRuleComesBeforeItsFamily() {
    for text in ["rules: {stage-empty: info, structure: error}\n", "rules: {structure: error, stage-empty: info}\n"] {
      #expect(level("stage-empty", settings(text)) == "info")
      #expect(level("missing-stage", settings(text)) == "error")
      #expect(level("negative-end", settings(text)) == level("negative-end", LintSettings()))
    }
  }

  @Test func aFamilyStandsForThoseThatAreOn() {
    let family = settings("rules: {emotion: error}\n")
    #expect(level("flat-curve", family) == "off" && level("no-emotion-curve", family) == "error")
    #expect(level("flat-curve", settings("rules: {flat-curve: error}\n")) == "error")
    #expect(level("flat-curve", settings("select: [emotion]\n")) == "off")
    #expect(level("flat-curve", settings("select: [flat-curve]\n")) == "info")
    #expect(level("emotion-range", settings("rules: {emotion: off}\n")) == "off")
  }

  @Test func selectAndIgnore() {
    let some = settings("select: [structure, pii]\nignore: [stage-empty]\nrules: {stale: info}\n")
    #expect(level("missing-stage", some) == "error" && level("pii", some) == "error")
    #expect(level("stage-empty", some) == "off" && level("emotion-range", some) == "off")
    #expect(level("stale", some) == "info")
    #expect(level("pii", settings("select: []\n")) == "off")
    // A slip in the only name must not turn everything off.
    #expect(level("pii", settings("select: [pi]\n")) == "error")
  }

  @Test func laterOverridesWin() {
    let text = """
      rules: {stage-empty: info, silent-wait: {from: 10 min}}
      overrides:
        - files: a
          rules: {stage-empty: error, silent-wait: {from: 20 min}}
        - files: b
          ignore: [structure]
          required-phases: [purchase]
      """
    #expect(level("stage-empty", settings(text)) == "info")
    #expect(level("stage-empty", settings(text, overrides: [0])) == "error")
    #expect(level("silent-wait.from", settings(text)) == "10 min")
    #expect(level("silent-wait.from", settings(text, overrides: [0])) == "20 min")
    let both = settings(text, overrides: [0, 1])
    #expect(level("stage-empty", both) == "off" && level("silent-wait.from", both) == "20 min")
    #expect(both.project?.requiredPhases?.count == 1 && settings(text).project?.requiredPhases == nil)
    #expect(settings(text, overrides: [7]).overrides == [7])
  }

  @Test func theCommandLineWins() throws {
    let project = settings("select: [structure]\nrules: {stage-empty: off}\n")
    func changed(_ select: [String]?, _ ignore: [String] = []) throws -> LintSettings {
      let names = try select.map { try $0.map { try #require(RuleName($0)) } }
      return project.changed(
        by: RuleChanges(select: names, ignore: try ignore.map { try #require(RuleName($0)) }), today: nil)
    }
    let emotions = try changed(["emotion"])
    #expect(level("emotion-range", emotions) == "error" && level("missing-stage", emotions) == "off")
    // What the project has turned off by name comes back by name only.
    #expect(level("stage-empty", try changed(["structure"])) == "off")
    #expect(level("stage-empty", try changed(["stage-empty"])) == "warning")
    #expect(level("missing-stage", try changed(nil, ["structure"])) == "off")
    let listed = try changed(["emotion"]).listing.first { $0.name == "missing-stage" }
    #expect(listed?.origin == .commandLine)
  }

  /// Each option changes what its rule finds.
  @Test(arguments: [
    ("silent-wait", "from: 10 min", "  - stage: b\n    touchpoints: [{touchpoint: c, wait: 5 min}]\n", 1, 0),
    ("flat-curve", "severity: info, fewest: 2", "  - {stage: b, touchpoints: [c: 1, d: 1]}\n", 0, 1),
    (
      "journey-too-large", "severity: info, stages: 1",
      "  - {stage: b, touchpoints: [c]}\n  - {stage: d, touchpoints: [e]}\n", 0, 1
    ),
    ("journey-too-large", "severity: info, touchpoints: 1", "  - {stage: b, touchpoints: [c, d]}\n", 0, 1),
    (
      "drop-unexplained", "from: 80 %",
      "  - {stage: b, entered: 100, touchpoints: [c]}\n  - {stage: d, entered: 30, touchpoints: [e]}\n", 1, 0
    ),
    ("pii", "allowed: [matti]", "  - {stage: b, owner: matti@salon.fi, touchpoints: [c]}\n", 1, 0),
    ("pii", "allowed: ['@Salon.fi']", "  - {stage: b, owner: matti@salon.fi, touchpoints: [c]}\n", 1, 0),
    ("pii", "allowed: [matti@salon.fi]", "  - {stage: b, owner: matti@salon.fi, touchpoints: [c]}\n", 1, 0),
    ("pii", "allowed: [matt, '@fi']", "  - {stage: b, owner: matti@salon.fi, touchpoints: [c]}\n", 1, 1),
    (
      "small-sample", "fewest: 10",
      "  - stage: b\n    touchpoints: [{touchpoint: c, metrics: [{metric: csat, value: 71 %, n: 14}]}]\n", 1, 0
    ),
    (
      "small-sample", "fewest: 400",
      "  - stage: b\n    touchpoints: [{touchpoint: c, metrics: [{metric: csat, value: 71 %, n: 312}]}]\n", 0, 1
    ),
    (
      "survey-fatigue", "most: 30",
      "  - stage: b\n    touchpoints: [{touchpoint: c, sources: [s]}]\nsources: [{source: s, kind: survey, questions: 24}]\n",
      1, 0
    ),
    (
      "survey-long", "severity: info, most: 3",
      "  - {stage: b, touchpoints: [c]}\nsources: [{source: s, kind: survey, questions: 4}]\n", 0, 1
    ),
    (
      "stale", "oldest: 3 years",
      "  - {stage: b, touchpoints: [c]}\nsources: [{source: s, kind: survey, dates: 2024-01-08..2024-03-29}]\n", 1, 0
    ),
  ])
  func options(rule: String, options: String, stages: String, without: Int, with: Int) {
    let text = SourceText("journey: A\nstate: as-is\nstages:\n" + stages)
    let today = CalendarDate(year: 2026, month: 9, day: 30)
    func count(_ settings: LintSettings) -> Int {
      let judged = settings.changed(by: RuleChanges(), today: today)
      return Linter(settings: judged).lint(text).diagnostics.count { $0.id == rule }
    }
    #expect(count(LintSettings()) == without)
    let project = ProjectCheck.read(SourceText("rules: {\(rule): {\(options)}}\n"))
    #expect(project.report.diagnostics.isEmpty, "\(project.report.diagnostics.map(\.message))")
    #expect(count(project.settings) == with)
  }

  @Test func optionsAreDescribed() {
    let options = RuleRegistry.all.flatMap { rule in rule.about.options.map { (rule.id, $0) } }
    #expect(options.count >= 8)
    for (rule, option) in options {
      #expect(option.summary.hasSuffix(".") && !option.summary.hasSuffix(".."), "\(rule).\(option.name)")
      let written = option.shown(option.standard)
      let read = ProjectCheck.read(SourceText("rules: {\(rule): {\(option.name): \(written)}}\n"))
      #expect(read.report.diagnostics.isEmpty, "\(rule).\(option.name): \(written)")
      #expect(read.settings.listing.first { $0.name == "\(rule).\(option.name)" }?.value ?? written == written)
    }
  }
}
