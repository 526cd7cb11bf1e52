import Foundation
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// The page about themes says what the code does.
@Suite struct ThemeManualTests {
  private static let path = "docs/themes.md"

  @Test func theTablesAreThoseOfTheThemes() throws {
    let url = Fixtures.root.appending(path: Self.path)
    let page = String(decoding: try Fixtures.bytes(url), as: UTF8.self)
    let updated = try #require(ThemeManual.updated(page), "the marks of the generated part are missing")
    let isCurrent = page == updated
    #expect(isCurrent, "\(Self.path) is out of date: RECORD_GOLDEN=1 makes it anew")
    if !isCurrent, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(updated.utf8).write(to: url)
    }
  }

  @Test(arguments: Theme.roleNames) func everyRoleIsDescribed(role: String) {
    #expect(ThemeManual.summary(of: role) != nil)
  }

  @Test func theExamplesAreReadWithoutAComplaint() throws {
    let page = String(decoding: try Fixtures.bytes(Fixtures.root.appending(path: Self.path)), as: UTF8.self)
    let examples = page.matches(of: /```yaml\n((?s:.*?))```/).map { String($0.1) }
    #expect(examples.count == 2)
    for example in examples {
      let reading = Project.read(SyntaxTree.parse(SourceText(example)))
      #expect(reading.diagnostics.map(\.message) == [])
      #expect(ThemeSettings.read(reading.project).diagnostics.map(\.message) == [])
    }
  }
}
