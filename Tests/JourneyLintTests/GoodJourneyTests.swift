import Foundation
import JourneyLint
import JourneySyntax
import JourneyTestSupport
import Testing

/// Journeys of all kinds in which nothing is wrong stay without findings.
struct GoodJourneyTests {
  private static let files = Fixtures.files(in: "Tests/Fixtures/good", ending: ".journey.yaml")

  @Test func thereAreSome() { #expect(Self.files.count > 20) }

  /// Sketches are told what would make them more than sketches, and nothing else.
  @Test(arguments: files) func nothingIsFound(url: URL) throws {
    let report = Linter().lint(SourceText(path: url.lastPathComponent, bytes: try Fixtures.bytes(url)))
    let found = report.diagnostics.filter { finding in
      finding.severity < .information || !["missing-stage", "no-emotion-curve"].contains(finding.id)
    }
    #expect(found.isEmpty, "\(TextReport().text(report))")
  }
}
