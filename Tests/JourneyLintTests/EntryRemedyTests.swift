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

  private static let sits = [
    "en": "journey: X\nstages:\n  - stage: A\n    touchpoints:\n      - touchpoint: Sits\n        emotion: -1\n",
    "fi":
      "asiakaspolku: X\nvaiheet:\n  - vaihe: A\n    kosketuspisteet:\n      - kosketuspiste: Istuu\n        tunne: -1\n",
    "sv": "kundresa: X\nfaser:\n  - fas: A\n    kontaktpunkter:\n      - kontaktpunkt: Sitter\n        känsla: -1\n",
  ]

  @Test(
    "a text with keys under it gets the key that entries of its list begin with",
    arguments: [
      ("fi", "kipupiste", "Kova tuoli", "vakavuus: suuri"), ("en", "pain", "Hard chair", "severity: high"),
      ("sv", "smärtpunkt", "Hård stol", "allvar: hög"),
    ]) func textsWithKeys(language: String, list: String, name: String, key: String)
  {
    let slip = (Self.sits[language] ?? "") + "        \(list):\n          - \(name)\n            \(key)\n"
    let found = Linter().lint(SourceText(slip)).diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.id) == ["text-with-keys"])
    #expect(found.first?.help == "write '- \(list): \(name)'")
    #expect(fixed(slip) == slip.replacing("- \(name)", with: "- \(list): \(name)"))
  }

  @Test("one word with keys under it is a name, unless it is a key")
  func wordsWithKeys() {
    let slip = "journey: X\nchannels:\n  - phone\n    group: voice\n" + Self.stages
    #expect(ids(slip).first == "text-with-keys")
    #expect(fixed(slip).contains("  - channel: phone\n    group: voice\n"))
    #expect(
      ids("journey: X\nstages:\n  - stage\n    touchpoints: [Calls: 1, Pays: 2]\n").first == "missing-colon")
  }

  @Test("spaces that are missing behind all colons in brackets are added by one fix")
  func spacesInBrackets() {
    let meant =
      "journey: X\nstages:\n  - {stage: A, touchpoints: [{touchpoint: Sits, emotion: 1, id: sits}, Pays: 2]}\n"
    let slip = meant.replacing(
      "{touchpoint: Sits, emotion: 1, id: sits}", with: "{touchpoint:Sits, emotion:1, id:sits}")
    #expect(ids(slip) == ["space-after-colon"])
    #expect(fixed(slip) == meant)
  }

  @Test(
    "what other people call things",
    arguments: [
      ("sv", "tid", "varaktighet"), ("fi", "tunteet", "tunne"), ("fi", "ongelma", "kipupiste"),
      ("en", "waiting-time", "wait"), ("en", "thoughts", "thinks"),
    ])
  func familiarWords(language: String, word: String, key: String) {
    let lines = (Self.sits[language] ?? "").split(separator: "\n").dropLast()
    let text = lines.joined(separator: "\n") + "\n        \(word): 1\n"
    let found = Linter().lint(SourceText(text)).diagnostics.first { $0.id == "unknown-key" }
    #expect(found?.fixes.first?.edits.first?.replacement == key)
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
