import JourneyModel
import JourneySyntax
import Testing

/// Words that people bring along from elsewhere, and commas in braces: one message each, with the right word in it.
@Suite struct FamiliarWordTests {
  private func findings(_ text: String) -> [(message: String, help: String)] {
    Journey.read(SyntaxTree.parse(SourceText(text))).diagnostics.map { ($0.message, $0.help ?? "") }
  }

  @Test func titleAndSteps() {
    let found = findings("title: A\nphases:\n  - name: x\n    steps:\n      - {step: a, mood: 1}\n")
    #expect(
      found.map { String($0.help.prefix { $0 != ";" }) } == [
        "write 'journey'", "write 'stages'", "write 'stage'", "write 'touchpoints'", "write 'touchpoint'",
        "write 'emotion'",
      ])
  }

  @Test func wordOfTheFilesOwnLanguage() {
    let found = findings("asiakaspolku: A\nvaiheet:\n  - nimi: x\n    askeleet: [a]\n")
    #expect(found.map { String($0.help.prefix { $0 != ";" }) } == ["write 'vaihe'", "write 'kosketuspisteet'"])
  }

  @Test func titleBesideTheJourney() {
    #expect(
      findings("journey: A\ntitle: B\nstages: [{stage: x, touchpoints: [a]}]\n").map(\.message) == [
        "'title' is not a key of the journey"
      ])
  }

  @Test func commaOfASentenceInBraces() {
    #expect(
      findings("journey: A\nstages: [{stage: x, goal: Quick, and cheap, touchpoints: [a]}]\n").map(\.message) == [
        "'and cheap' stands alone, without a key"
      ])
  }

  @Test(arguments: ["stage", "step", "phase"])
  func oneStageForAll(word: String) {
    let found = findings("journey: A\n\(word):\n  - stage: x\n    touchpoints: [a]\n")
    #expect(found.map { String($0.help.prefix { $0 != ";" }) } == ["write 'stages'"])
  }

  @Test func aKeyThatIsThereIsNotMeantAgain() {
    let found = findings("journey: A\nstages: [{stage: x, touchpoints: [a]}]\nstage: y\n")
    #expect(found.map(\.help) == ["move it to a stage: look at the indentation of the line"])
  }

  @Test func oneMessageForAGuessedKey() {
    let found = findings(
      "journey: A\npersonas: [{persona: b, goals: [neat]}]\nstages: [{stage: x, touchpoints: [a]}]\n")
    #expect(found.map(\.message) == ["'goals' is not a key of a persona"])
  }
}
