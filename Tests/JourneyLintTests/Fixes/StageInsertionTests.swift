import JourneyLint
import JourneySyntax
import Testing

/// Where and how the stage of a missing phase is put into the text.
@Suite struct StageInsertionTests {
  private func fixed(_ text: String, settings: LintSettings = LintSettings()) -> String {
    let fixed = Fixer(Linter(settings: settings), upTo: .suggested).fixed(SourceText(text))
    #expect(!fixed.after.diagnostics.contains { $0.id == "missing-stage" && $0.severity == .error })
    #expect(fixed.after.has(atLeast: .error) == false, "\(TextReport().text(fixed.after))")
    return String(decoding: fixed.text.bytes, as: UTF8.self)
  }

  @Test func severalAtOnce() {
    #expect(
      fixed("journey: A\nstages:\n  - stage: purchase\n    touchpoints: [a: 1, b: 2]\n")
        == "journey: A\nstages:\n  - stage: awareness\n  - stage: consideration\n  - stage: purchase\n    touchpoints: [a: 1, b: 2]\n  - stage: aftercare\n"
    )
  }

  @Test func theLanguageOfTheKeys() {
    #expect(
      fixed("asiakaspolku: Ä\nvaiheet:\n- vaihe: osto\n- vaihe: jälkihoito\n")
        == "asiakaspolku: Ä\nvaiheet:\n- vaihe: tietoisuus\n- vaihe: harkinta\n- vaihe: osto\n- vaihe: jälkihoito\n")
    #expect(
      fixed("kundresa: Å\nfaser: [{fas: köp}, {fas: eftervård}]\n")
        == "kundresa: Å\nfaser: [{fas: medvetenhet}, {fas: övervägande}, {fas: köp}, {fas: eftervård}]\n")
  }

  @Test func emptyLinesBetweenStages() {
    #expect(
      fixed("journey: A\nstages:\n\n  - stage: awareness\n\n  # deal\n  - stage: purchase\n    touchpoints: [a]\n")
        == "journey: A\nstages:\n\n  - stage: awareness\n\n  - stage: consideration\n\n  # deal\n  - stage: purchase\n    touchpoints: [a]\n\n  - stage: aftercare\n"
    )
  }

  @Test func commentsStayWithTheirStages() {
    #expect(
      fixed(
        "journey: A\nstages:\n  - stage: awareness\n    # of awareness\n  # of the deal\n# too\n  - stage: purchase # here\n    goal: |\n      # no comment\n    # of purchase\n\n    # too\n\n  # of the list\npromises: []\n"
      )
        == "journey: A\nstages:\n  - stage: awareness\n    # of awareness\n  - stage: consideration\n  # of the deal\n# too\n  - stage: purchase # here\n    goal: |\n      # no comment\n    # of purchase\n\n    # too\n  - stage: aftercare\n\n  # of the list\npromises: []\n"
    )
  }

  @Test(arguments: [
    (
      "[{stage: awareness}, {stage: purchase}]",
      "[{stage: awareness}, {stage: consideration}, {stage: purchase}, {stage: aftercare}]"
    ),
    ("[{stage: purchase},]", "[{stage: awareness}, {stage: consideration}, {stage: purchase}, {stage: aftercare},]"),
    (
      "[\n  {stage: awareness},\n  # deal\n  {stage: purchase} # of purchase\n  ]",
      "[\n  {stage: awareness},\n  {stage: consideration},\n  # deal\n  {stage: purchase}, # of purchase\n  {stage: aftercare}\n  ]"
    ),
    (
      "[\n  {stage: awareness},\n  {stage: purchase, # here\n   goal: x}, # of purchase\n  ]",
      "[\n  {stage: awareness},\n  {stage: consideration},\n  {stage: purchase, # here\n   goal: x}, # of purchase\n  {stage: aftercare},\n  ]"
    ),
    (
      "[{stage: awareness},\n {stage: purchase}]",
      "[{stage: awareness},\n {stage: consideration},\n {stage: purchase}, {stage: aftercare}]"
    ),
  ]) func inBrackets(before: String, after: String) {
    #expect(fixed("journey: A\nstages: \(before)\n") == "journey: A\nstages: \(after)\n")
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func lineBreaks(lineBreak: String) {
    for end in ["", "\n"] {
      let before = "journey: A\nstages:\n  - stage: awareness\n  - stage: consideration\n  - stage: purchase"
      let after = before + "\n  - stage: aftercare"
      #expect(
        fixed((before + end).replacing("\n", with: lineBreak)) == (after + end).replacing("\n", with: lineBreak))
    }
  }

  @Test func aNameThatIsNearlyAPhase() {
    let rest = "journey: A\nstages:\n  - stage: awareness\n  - stage: consideration\n  - stage: purchase\n"
    #expect(fixed(rest + "  - stage: 'aftercaer' # !\n") == rest + "  - stage: aftercare # !\n")
    #expect(
      fixed(rest + "  - stage: {en: aftercaer, sv: Sedan}\n") == rest + "  - stage: {en: aftercare, sv: Sedan}\n")
  }

  @Test func phasesOfAProject() {
    let project = ProjectCheck.read(SourceText("required-phases: [purchase, \"Unboxing day\", aftercare]\n"))
    #expect(
      fixed("journey: A\nstages:\n  - stage: aftercare\n", settings: project.settings)
        == "journey: A\nstages:\n  - stage: purchase\n  - stage: Unboxing day\n  - stage: aftercare\n")
  }
}
