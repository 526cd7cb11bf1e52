import Foundation
import JourneyLint
import JourneySyntax
import JourneyTestSupport
import Testing

struct PathRuleTests {
  private static let ids: Set<String> = ["unreachable-touchpoint", "dead-end"]

  private func found(_ touchpoints: [String]) -> [Diagnostic] {
    let text =
      "journey: A\nstages:\n  - stage: One\n    touchpoints:\n" + touchpoints.map { "      - \($0)\n" }.joined()
    return Linter().lint(SourceText(text)).diagnostics.filter { Self.ids.contains($0.id) }
  }

  @Test(arguments: Fixtures.files(in: "journeys", ending: ".journey.yaml"))
  func realJourneysHaveNone(url: URL) throws {
    let report = Linter().lint(SourceText(path: url.lastPathComponent, bytes: try Fixtures.bytes(url)))
    #expect(!report.diagnostics.contains { Self.ids.contains($0.id) })
  }

  @Test func aFileWithoutNextHasNone() {
    #expect(found(["a", "{touchpoint: b, optional: yes}", "{touchpoint: c, ends: yes}", "d"]).isEmpty)
  }

  @Test func whatLeadsPastIsShown() throws {
    let diagnostic = try #require(
      found(["{touchpoint: a, next: [c]}", "{touchpoint: Books a time, id: b}", "{touchpoint: c}"]).first)
    #expect(diagnostic.message == "no way leads to 'Books a time'")
    #expect(diagnostic.labels.map(\.text) == ["this leads past it"])
    #expect(diagnostic.help?.contains("'b'") == true)
    #expect(diagnostic.severity == .warning && diagnostic.explanation != nil)
  }

  @Test func theWholeCircleIsShown() throws {
    let diagnostic = try #require(
      found([
        "{touchpoint: a, next: [b: 90 %, x: 10 %]}", "{touchpoint: b, ends: yes}", "{touchpoint: x, next: y}",
        "{touchpoint: y, next: x}",
      ]).first)
    #expect(diagnostic.id == "dead-end" && diagnostic.message == "nobody gets on from 'y'")
    #expect(diagnostic.labels.count == 1)
  }

  /// Where a name is wrong, nothing is said of what it should have led to.
  @Test func nothingFollowsFromAnError() {
    #expect(found(["{touchpoint: a, next: [c, bb]}", "{touchpoint: b}", "{touchpoint: c}"]).isEmpty)
  }
}
