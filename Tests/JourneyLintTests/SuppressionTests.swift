import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

struct SuppressionTests {
  @Test func theNextLineAndItsBlock() {
    #expect(ids("stages:\n  # polku: ignore stage-empty: soon\n  - stage: One\n  - stage: Two\n") == ["stage-empty"])
    #expect(ids("# polku: ignore stage-empty: soon\nstages:\n  - stage: One\n  - stage: Two\n") == [])
    #expect(ids("# polku: ignore stage-empty: soon\nstages:\n- stage: One\n- stage: Two\n") == [])
    #expect(
      ids("stages:\n# polku: ignore stage-empty: soon\n\n# more\n- stage: One\n- stage: Two\n") == ["stage-empty"])
  }

  @Test func theOwnLine() {
    #expect(
      ids("stages:\n  - stage: One  # polku: ignore stage-empty: soon\n  - stage: Two\n") == ["stage-empty"])
  }

  @Test func theWholeFile() {
    #expect(ids("stages:\n  - stage: One\n  - stage: Two\n# polku: ignore-file stage-empty: soon\n") == [])
  }

  @Test func severalRules() {
    let comment = "# polku: ignore missing-stage, stage-empty: a sketch\n"
    #expect(ids(comment + "stages:\n  - stage: awareness\n", all: true) == [])
  }

  @Test func findingsOfTheReaderToo() {
    let comment = "# polku: ignore-file unknown-key: for another tool\n"
    #expect(ids(comment + "stages:\n  - stage: One\n    colour: red\n    touchpoints: [a]\n") == [])
  }

  @Test func withoutReasonNothingIsIgnored() {
    #expect(
      ids("stages:\n  # polku: ignore stage-empty\n  - stage: One\n") == ["suppression-invalid", "stage-empty"])
    #expect(
      ids("stages:\n  # polku: ignore stage-empty:  \n  - stage: One\n") == ["suppression-invalid", "stage-empty"])
  }

  @Test func mistakesInTheComment() {
    for comment in ["ignroe stage-empty: x", "ignore", "ignore: x", "ignore stage-emtpy: x", ""] {
      #expect(ids("# polku: \(comment)\nstages:\n  - stage: One\n    touchpoints: [a]\n") == ["suppression-invalid"])
    }
  }

  @Test(
    "a comment that is meant for the linter and isn't spelt so is told",
    arguments: ["Polku: ignore", "polku ignore", "POLKU : Ignore", "polku: Ignore"])
  func misspelt(start: String) {
    let text = "stages:\n  # \(start) stage-empty: soon\n  - stage: One\n  - stage: Two\n    touchpoints: [a]\n"
    #expect(ids(text) == ["suppression-invalid", "stage-empty"])
    let fixed = Fixer(Linter(), upTo: .suggested).fixed(SourceText("journey: A\n" + text)).text.bytes
    #expect(String(decoding: fixed, as: UTF8.self) == "journey: A\n" + text.replacing(start, with: "polku: ignore"))
  }

  @Test(
    "a comment about Polku is none for it",
    arguments: [
      "Polku is a path", "Polku: asiakkaan matka", "polku ignores this: it has no rule", "Polku: ignore the rest",
    ])
  func prose(comment: String) {
    #expect(ids("# \(comment)\nstages:\n  - stage: One\n    touchpoints: [a]\n") == [])
  }

  @Test func outOfUse() {
    #expect(
      ids("stages:\n  # polku: ignore stage-empty: soon\n  - stage: One\n    touchpoints: [a]\n") == [
        "suppression-unused"
      ])
    #expect(
      ids("stages:\n  - stage: One\n    touchpoints: [a]\n# polku: ignore stage-empty: soon\n") == [
        "suppression-unused"
      ])
  }

  @Test func syntaxCannotBeIgnored() {
    let found = ids("# polku: ignore-file tab-indentation: no\nstages:\n  - stage: One\n    touchpoints: [a]\n")
    #expect(found == ["suppression-invalid"])
  }

  private func ids(_ text: String, all: Bool = false) -> [String] {
    let found = Linter().lint(SourceText("journey: A\n" + text)).diagnostics.map(\.id)
    return all
      ? found.filter { $0 != "no-emotion-curve" }
      : found.filter { !["no-emotion-curve", "missing-stage"].contains($0) }
  }
}
