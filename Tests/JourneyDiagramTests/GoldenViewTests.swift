import Foundation
import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// The placed drawings of the other views, for a few of the journeys in `Tests/Fixtures/drawings`.
@Suite struct GoldenViewTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let view: JourneyMap.PlacedView

    var testDescription: String { "\(name).\(view)" }
  }

  private static let folder = "Tests/Fixtures/drawings"
  static let cases = [
    Case(name: "every-lane", view: .blueprint), Case(name: "only-titles", view: .blueprint),
    Case(name: "gaps-and-ties", view: .curve), Case(name: "only-titles", view: .curve),
  ]

  @Test func noGoldenIsOrphaned() {
    let found = ["blueprint", "curve"].flatMap { Fixtures.files(in: Self.folder, ending: ".\($0).txt") }
    #expect(Set(found.map(\.lastPathComponent)) == Set(Self.cases.map { "\($0.testDescription).txt" }))
  }

  @Test(arguments: cases)
  func placedAsRecorded(_ example: Case) throws {
    let inputs = Fixtures.files(in: Self.folder, ending: ".journey.yaml")
    let input = try #require(inputs.first { $0.lastPathComponent == "\(example.name).journey.yaml" })
    let source = SourceText(path: input.lastPathComponent, bytes: try Fixtures.bytes(input))
    let journey = try #require(Journey.read(SyntaxTree.parse(source)).journey)
    let outline = JourneyMap(Analysis(journey), view: example.view).drawing.outline
    let golden = input.deletingLastPathComponent().appending(path: "\(example.testDescription).txt")
    let recorded = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
    if outline != recorded, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try outline.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(outline == recorded, "the drawing of \(example.testDescription) has changed; RECORD_GOLDEN=1 rewrites it")
  }
}
