import Foundation
import JourneyLint
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// Every rule finds a mistake of its kind in a real journey in each language, at its place, and nothing follows from it
/// but what is told with it.
struct PlantedMistakeTests {
  private static let today = CalendarDate(year: 2026, month: 11, day: 22)

  private func lint(_ text: String, with rule: String? = nil) -> LintReport {
    let about = rule.flatMap { RuleRegistry.rule($0)?.about }
    let levels = about.map { [$0.id: LintSettings.Level.severity($0.severity)] } ?? [:]
    return Linter(settings: LintSettings(levels: levels, today: Self.today)).lint(SourceText(text))
  }

  /// Rules that need more than one text have tests of their own.
  private static let others: Set<String> = ["tobe-drift"]

  @Test func everyRuleHasItsMistakeInEachLanguage() {
    let planted = Dictionary(grouping: PlantedMistake.all(), by: \.rule).mapValues { Set($0.map(\.file)).count }
    for rule in RuleRegistry.all where !Self.others.contains(rule.id) {
      #expect(planted[rule.id] == 3, "\(rule.id)")
    }
  }

  @Test(arguments: Fixtures.files(in: "Tests/Fixtures/mistakes", ending: ".journey.yaml").map(\.lastPathComponent))
  func nothingIsWrongBefore(file: String) throws {
    let url = Fixtures.root.appending(path: "Tests/Fixtures/mistakes/\(file)")
    let levels = RuleRegistry.all.reduce(into: [:]) { $0[$1.id] = LintSettings.Level.severity(.information) }
    let source = SourceText(String(decoding: try Fixtures.bytes(url), as: UTF8.self))
    let report = Linter(settings: LintSettings(levels: levels, today: Self.today)).lint(source)
    #expect(report.diagnostics.isEmpty, "\(TextReport().text(report))")
  }

  @Test(arguments: PlantedMistake.all()) func isFound(mistake: PlantedMistake) {
    let report = lint(mistake.text, with: mistake.rule)
    let lines = LineIndex(report.source)
    let found = report.diagnostics.map {
      PlantedMistake.Finding(line: lines.line(at: $0.span.start), rule: $0.id)
    }
    #expect(found == mistake.findings, "\(TextReport().text(report))")
  }
}
