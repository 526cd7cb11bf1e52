import Foundation
import JourneyAnalysis
import JourneyTestSupport
import Testing

/// The page about `polku show` says what the formats are.
@Suite struct ShowManualTests {
  private static let path = "docs/show.md"

  @Test func theTablesAreThoseOfTheFormats() throws {
    let url = Fixtures.root.appending(path: Self.path)
    let page = try String(contentsOf: url, encoding: .utf8)
    let updated = try #require(ShowManual.updated(page), "the marks of the generated part are missing")
    let isCurrent = page == updated
    #expect(isCurrent, "\(Self.path) is out of date: RECORD_GOLDEN=1 makes it anew")
    if !isCurrent, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(updated.utf8).write(to: url)
    }
  }
}
