import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

struct MissingStageTests {
  @Test func eachMissingPhaseIsNamedOnce() {
    let found = findings(stages: ["awareness", "purchase"])
    #expect(
      found.map(\.message) == [
        "no stage belongs to the phase 'consideration'", "no stage belongs to the phase 'aftercare'",
      ])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test func anyLanguageAnyCaseOwnNames() {
    #expect(findings(stages: ["Tietoisuus", "ÖVERVÄGANDE", "purchase", "jälkihoito"]).isEmpty)
    #expect(
      findings(stages: ["Trouble\n    phase: awareness", "harkinta", "köp", "After\n    phase: aftercare"]).isEmpty)
  }

  @Test func phasesInTheFilesOwnWords() {
    let text = "asiakaspolku: A\nvaiheet:\n  - vaihe: tietoisuus\n  - vaihe: harkinta\n  - vaihe: osto\n"
    let found = Linter().lint(SourceText(text)).diagnostics.filter { $0.id == "missing-stage" }
    #expect(found.map(\.message) == ["no stage belongs to the phase 'jälkihoito'"])
    #expect(fixed(text, found) == text + "  - vaihe: jälkihoito\n")
  }

  @Test func coversTakesPhasesOut() {
    #expect(findings("covers: [purchase]\n", stages: ["purchase"]).isEmpty)
    #expect(findings("covers: [purchase, aftercare]\n", stages: ["purchase"]).count == 1)
  }

  @Test func templates() {
    let five = ["need", "search", "evaluation", "decision", "evaluation afterwards"]
    #expect(findings("template: purchase-5\n", stages: five).isEmpty)
    #expect(findings("template: purchase-5\n", stages: Array(five.dropLast())).count == 1)
    #expect(findings("template: lifecycle\n", stages: ["acquisition", "onboarding", "retention"]).count == 1)
  }

  @Test func noPhaseNamedIsOnlyInformation() {
    let found = findings(stages: ["One", "Two"])
    #expect(found.map(\.severity) == [.information])
    #expect(found.first?.note == nil)
    let near = findings(stages: ["One", "aftercaer"])
    #expect(near.map(\.severity) == [.information])
    #expect(near.first?.note == "'aftercaer' is nearly 'aftercare'")
  }

  @Test func aNearMissIsNamed() throws {
    let found = findings(stages: ["awareness", "consideration", "purchase", "aftercaer"])
    #expect(found.map(\.message) == ["no stage belongs to the phase 'aftercare', but one is called 'aftercaer'"])
    #expect(found.first?.fixes.first?.edits.first?.replacement == "aftercare")
  }

  @Test func theProjectMayRequireItsOwn() {
    let project = ProjectCheck.read(SourceText("required-phases: [purchase, aftercare]\n"))
    #expect(project.report.diagnostics.isEmpty)
    let linter = Linter(settings: project.settings)
    func ids(_ stages: [String]) -> [String] {
      linter.lint(SourceText(text("", stages: stages))).diagnostics.filter { $0.id == "missing-stage" }.map(\.message)
    }
    #expect(ids(["purchase", "aftercare"]).isEmpty)
    #expect(ids(["Something", "purchase"]) == ["no stage belongs to the phase 'aftercare'"])
    #expect(ids(["Something"]).count == 2)
  }

  @Test func aSlipInWhatTheProjectRequiresIsNamed() {
    let project = ProjectCheck.read(SourceText("required-phases: [awareness, consideraton]\n"))
    let found = Linter(settings: project.settings).lint(SourceText(text("", stages: ["awareness", "consideration"])))
    let missing = found.diagnostics.filter { $0.id == "missing-stage" }
    #expect(missing.map(\.note) == ["it is nearly the phase 'consideration'"])
    #expect(missing.allSatisfy { $0.fixes.isEmpty })
  }

  @Test(arguments: [
    (
      "  - stage: awareness\n  - stage: purchase\n  - stage: aftercare\n",
      "  - stage: awareness\n  - stage: consideration\n  - stage: purchase\n  - stage: aftercare\n"
    ),
    (
      "- stage: awareness\n- stage: consideration\n- stage: purchase",
      "- stage: awareness\n- stage: consideration\n- stage: purchase\n- stage: aftercare"
    ),
    (
      "  - stage: awareness\n    touchpoints:\n      - a\n\n  # the deal\n  - stage: purchase\n  - stage: aftercare\n# end\n",
      "  - stage: awareness\n    touchpoints:\n      - a\n\n  - stage: consideration\n  # the deal\n  - stage: purchase\n"
        + "  - stage: aftercare\n# end\n"
    ),
    (
      "  - stage: awareness\r\n  - stage: consideration\r\n  - stage: purchase\r\n",
      "  - stage: awareness\r\n  - stage: consideration\r\n  - stage: purchase\r\n  - stage: aftercare\r\n"
    ),
    (
      "  -   stage: awareness\n  -   stage: consideration\n  -   stage: purchase\n    # last\nactions: []\n",
      "  -   stage: awareness\n  -   stage: consideration\n  -   stage: purchase\n    # last\n  -   stage: aftercare\nactions: []\n"
    ),
  ])
  func theFixInsertsAStage(before: String, after: String) {
    let text = "journey: A\nstages:\n" + before
    let found = Linter().lint(SourceText(text)).diagnostics.filter { $0.id == "missing-stage" }
    #expect(found.count == 1)
    #expect(fixed(text, found) == "journey: A\nstages:\n" + after)
  }

  /// A stage that stands there, but couldn't be read, is not missing.
  @Test(arguments: [
    "- stgae: aftercare", "- stage aftercare", "stage: aftercare", "- \"stage: aftercare", "- stage: aftercare: x",
  ])
  func noCascade(line: String) {
    let text = "journey: A\nstages:\n  - stage: awareness\n  - stage: consideration\n  - stage: purchase\n  \(line)\n"
    let report = Linter().lint(SourceText(text))
    #expect(report.has(atLeast: .error))
    #expect(!report.diagnostics.contains { $0.id == "missing-stage" }, "\(TextReport().text(report))")
  }

  private func text(_ head: String, stages: [String]) -> String {
    "journey: A\n\(head)stages:\n" + stages.map { "  - stage: \($0)\n" }.joined()
  }

  private func findings(_ head: String = "", stages: [String]) -> [Diagnostic] {
    Linter().lint(SourceText(text(head, stages: stages))).diagnostics.filter { $0.id == "missing-stage" }
  }

  private func fixed(_ text: String, _ diagnostics: [Diagnostic]) -> String {
    var bytes = Array(text.utf8)
    for edit in diagnostics.flatMap(\.fixes).flatMap(\.edits).reversed() {
      bytes.replaceSubrange(edit.span.start..<edit.span.end, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
