import Foundation
import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// The placed drawing of each journey in `Tests/Fixtures/drawings` beside its text: the contract of the map.
@Suite struct GoldenDrawingTests {
  private static let folder = "Tests/Fixtures/drawings"

  static var inputs: [URL] { Fixtures.files(in: folder, ending: ".journey.yaml") }

  private static func golden(of input: URL) -> URL {
    let name = input.lastPathComponent.replacing(".journey.yaml", with: ".drawing.txt")
    return input.deletingLastPathComponent().appending(path: name)
  }

  @Test func thereAreGoldensAndNoneIsOrphaned() {
    #expect(!Self.inputs.isEmpty)
    let expected = Self.inputs.map { Self.golden(of: $0).lastPathComponent }
    let found = Fixtures.files(in: Self.folder, ending: ".drawing.txt").map(\.lastPathComponent)
    #expect(Set(found) == Set(expected))
  }

  @Test(arguments: inputs)
  func placedAsRecorded(input: URL) throws {
    let source = SourceText(path: input.lastPathComponent, bytes: try Fixtures.bytes(input))
    let journey = try #require(Journey.read(SyntaxTree.parse(source)).journey)
    let outline = JourneyMap(Analysis(journey)).drawing.outline
    let golden = Self.golden(of: input)
    let recorded = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
    if outline != recorded, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try outline.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(outline == recorded, "the drawing of \(input.lastPathComponent) has changed; RECORD_GOLDEN=1 rewrites it")
  }
}
