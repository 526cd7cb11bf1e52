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
    #expect(ids("# Polku is a path\nstages:\n  - stage: One\n    touchpoints: [a]\n") == [])
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
