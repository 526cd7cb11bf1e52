import Foundation
import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// What each journey in `Tests/Fixtures/terminal` looks like in a terminal and as a document, beside its text.
@Suite struct GoldenTerminalTests {
  private static let folder = "Tests/Fixtures/terminal"
  private static let kinds = ["map.txt", "narrow.txt", "show.txt", "story.md", "facts.json", "facts.csv"]

  static var inputs: [URL] { Fixtures.files(in: folder, ending: ".journey.yaml") }

  private static func golden(of input: URL, _ kind: String) -> URL {
    let name = input.lastPathComponent.replacing("journey.yaml", with: kind)
    return input.deletingLastPathComponent().appending(path: name)
  }

  @Test func thereAreGoldensAndNoneIsOrphaned() {
    #expect(!Self.inputs.isEmpty)
    let expected = Self.inputs.flatMap { input in Self.kinds.map { Self.golden(of: input, $0).lastPathComponent } }
    let found = Fixtures.files(in: Self.folder, ending: "").map(\.lastPathComponent)
    #expect(Set(found).subtracting(Self.inputs.map(\.lastPathComponent)) == Set(expected))
  }

  @Test(arguments: inputs)
  func shownAsRecorded(input: URL) throws {
    let source = SourceText(path: input.lastPathComponent, bytes: try Fixtures.bytes(input))
    let analysis = Analysis(try #require(Journey.read(SyntaxTree.parse(source)).journey))
    let facts = JourneyFacts(analysis, file: input.lastPathComponent, lines: LineIndex(source))
    let shown = [
      "map.txt": TerminalMap(analysis).text, "narrow.txt": TerminalMap(analysis, width: 50).text,
      "show.txt": TerminalStory(analysis).text, "story.md": MarkdownStory(analysis).text,
      "facts.json": FactsJSON.document(of: facts), "facts.csv": FactsCSV.heading + FactsCSV.lines(of: facts),
    ]
    for kind in Self.kinds {
      let text = try #require(shown[kind])
      let golden = Self.golden(of: input, kind)
      let recorded = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
      if text != recorded, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try text.write(to: golden, atomically: true, encoding: .utf8)
      }
      #expect(text == recorded, "\(golden.lastPathComponent) has changed; RECORD_GOLDEN=1 rewrites it")
    }
  }
}
