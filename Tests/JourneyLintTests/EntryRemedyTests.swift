import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

/// Entries whose name or keys stand in the wrong place have one finding a file, whose fix gives what was meant.
struct EntryRemedyTests: SlipSuite {
  @Test(
    "a name with a colon behind it gets its key, and what is below moves along",
    arguments: [
      "  - Book:\n      touchpoints:\n        - Calls: 1\n        - Pays: 2\n",
      "  - Book:\n    touchpoints:\n      - Calls: 1\n      - Pays: 2\n",
    ]) func namesAsKeys(stage: String)
  {
    let slip = "journey: X\nstages:\n" + stage + stage.replacing("Book", with: "Stay")
    let meant = "  - stage: Book\n    touchpoints:\n      - Calls: 1\n      - Pays: 2\n"
    #expect(ids(slip) == ["unknown-key"])
    #expect(fixed(slip) == "journey: X\nstages:\n" + meant + meant.replacing("Book", with: "Stay"))
  }

  @Test("a misspelt key without a value is still a misspelt key", arguments: ["stgae", "satge", "nimi"])
  func misspeltKeys(word: String) {
    let found = Linter().lint(SourceText("journey: X\nstages:\n  - \(word):\n    touchpoints: [Calls: 1, Pays: 2]\n"))
    #expect(found.diagnostics.first { $0.id == "unknown-key" }?.fixes.first?.edits.first?.replacement == "stage")
  }

  @Test("keys as far left as the dash of their entry are indented", arguments: [1, 3])
  func keysBelowDashes(count: Int) {
    let text = "journey: X\n" + Self.stages + "actions:\n"
    let entry = "-\naction: A mirror\naddresses: journey\nowner: salon\ndue: 2027-01-01\n"
    let slip = text + (0..<count).map { entry.replacing("A", with: "\($0)") }.joined()
    #expect(ids(slip) == [count == 1 ? "unknown-key" : "indentation"])
    let meant = entry.split(separator: "\n").map { $0 == "-" ? "-\n" : "  \($0)\n" }.joined()
    #expect(fixed(slip) == text + (0..<count).map { meant.replacing("A", with: "\($0)") }.joined())
  }

  @Test("the keys of the journey behind such entries stay what they are")
  func keysBehindEntriesBelowDashes() {
    let entry = "-\naction: A mirror\nowner: salon\n"
    let slip = "journey: X\nactions:\n" + entry + entry + Self.stages
    #expect(ids(slip) == ["indentation"])
    #expect(Linter().lint(SourceText(slip)).journey?.stages.count == 1)
  }

  @Test("an action that stands twice in the same words, and nothing else, is told once")
  func oneActionTwice() {
    let action = "  - A mirror\n"
    let text =
      "journey: X\n" + Self.stages + "actions:\n" + action
      + "  - {action: A chair, addresses: journey, owner: salon, due: 2027-01-01}\n" + action
    #expect(ids(text) == ["action-no-owner"])
  }

  @Test("full-width colons are one finding, in JSON as in YAML")
  func wideColons() {
    let yaml = "journey: X\n" + Self.stages.replacing("- Calls: 1", with: "- touchpoint: Calls\n        emotion: 1")
    let wide = yaml.replacing("journey: ", with: "journey：").replacing("stage: ", with: "stage：")
      .replacing("emotion: ", with: "emotion：")
    #expect(ids(wide) == ["missing-colon"])
    #expect(fixed(wide) == yaml)
    let json =
      "{\n  \"journey\": \"X\",\n  \"stages\": [\n    {\"stage\": \"Book\", \"touchpoints\": [{\"Calls\": 1}, {\"Pays\": 2}]}\n  ]\n}\n"
    #expect(ids(json.replacing(": ", with: "：")) == ["missing-colon"])
    #expect(fixed(json.replacing(": ", with: "：")) == json)
  }

  @Test(
    "what parts two journeys is not taken away",
    arguments: ["asiakaspolku: Y\nvaiheet: [{vaihe: Varaus}]\n", "language: en\njourney: Y\nstages: [{stage: Pay}]\n"])
  func twoJourneys(second: String) {
    let text = "journey: X\n" + Self.stages + "---\n" + second
    let found = Linter().lint(SourceText(text)).diagnostics
    #expect(found.filter { $0.id == "several-documents" && $0.fixes.isEmpty }.count == 1)
    #expect(!found.contains { $0.id == "duplicate-key" })
  }
}
