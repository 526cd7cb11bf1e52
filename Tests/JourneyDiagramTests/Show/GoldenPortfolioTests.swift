import Foundation
import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// What the journeys in `Tests/Fixtures/terminal` come to together, in every format.
@Suite struct GoldenPortfolioTests {
  private static let folder = "Tests/Fixtures/portfolio"

  private static func shown() throws -> [(name: String, text: String)] {
    let facts = try GoldenTerminalTests.inputs.map { input in
      let source = SourceText(path: input.lastPathComponent, bytes: try Fixtures.bytes(input))
      let journey = try #require(Journey.read(SyntaxTree.parse(source)).journey)
      return JourneyFacts(Analysis(journey), file: input.lastPathComponent, lines: LineIndex(source))
    }
    let portfolio = Portfolio(facts, leftOut: ["broken.journey.yaml"])
    var json = FactsJSON()
    return [
      ("portfolio.txt", TerminalPortfolio(portfolio, language: .english).text),
      ("portfolio.narrow.fi.txt", TerminalPortfolio(portfolio, language: .finnish, width: 50).text),
      ("portfolio.sv.md", MarkdownPortfolio(portfolio, language: .swedish).text),
      ("portfolio.json", json.end(portfolio, withJourneys: false)), ("portfolio.csv", PortfolioCSV.text(of: portfolio)),
    ]
  }

  @Test func shownAsRecorded() throws {
    let shown = try Self.shown()
    #expect(Set(Fixtures.files(in: Self.folder, ending: "").map(\.lastPathComponent)) == Set(shown.map(\.name)))
    for (name, text) in shown {
      let golden = Fixtures.root.appending(path: Self.folder).appending(path: name)
      let recorded = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
      if text != recorded, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try text.write(to: golden, atomically: true, encoding: .utf8)
      }
      #expect(text == recorded, "\(name) has changed; RECORD_GOLDEN=1 rewrites it")
    }
  }
}
