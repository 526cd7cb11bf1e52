import Foundation
import JourneyLint
import JourneySyntax
import JourneyTestSupport
import Testing

/// What is lost to a mistake in the syntax isn't missed by any rule, and what can be read is judged all the same.
struct BrokenTextTests {
  private func journey() throws -> [String] {
    let url = Fixtures.root.appending(path: "Tests/Fixtures/mistakes/fibre.journey.yaml")
    return String(decoding: try Fixtures.bytes(url), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  private func lint(_ lines: [String]) -> LintReport {
    Linter().lint(SourceText(lines.joined(separator: "\n")))
  }

  private static let ways: [@Sendable (String) -> String] = [
    { " " + $0 }, { $0.hasPrefix(" ") ? String($0.dropFirst()) : $0 }, { "\t" + $0 },
    { $0.replacing(": ", with: " ", maxReplacements: 1) }, { $0.replacing("- ", with: "-", maxReplacements: 1) },
    { $0.replacing("]", with: "", maxReplacements: 1) }, { $0.replacing(": ", with: ": \"", maxReplacements: 1) },
  ]
  /// The reader's findings, which speak of what stands there.
  private static let readers: Set<String> = ["reference-unresolved", "unknown-key", "mixed-languages"]

  @Test(arguments: 0..<ways.count) func nothingFollowsFromAMistake(way: Int) throws {
    let lines = try journey()
    // Every seventh line, others for each way.
    for place in stride(from: 2 + way, to: lines.count, by: 7) {
      var broken = lines
      broken[place] = Self.ways[way](lines[place])
      let report = lint(broken)
      guard report.has(atLeast: .error), broken[place] != lines[place] else { continue }
      let rules = report.diagnostics.map(\.id).filter { RuleRegistry.rule($0) != nil && !Self.readers.contains($0) }
      #expect(rules.isEmpty, "\(lines[place]): \(TextReport().text(report))")
    }
  }

  @Test func theHealthyPartIsJudged() throws {
    var lines = try journey()
    let wait = try #require(lines.firstIndex { $0.contains("information: ") })
    lines.remove(at: wait)
    let expected = try #require(lines.firstIndex { $0.contains("expected-wait: ") })
    lines.remove(at: expected)
    let bill = try #require(lines.firstIndex { $0.contains("id: bill") })
    lines[bill] += "\n        wait: 40 min"
    let name = try #require(lines.firstIndex { $0.contains("name: Mira") })
    lines[name] = lines[name].replacing(": ", with: " ")
    #expect(lint(lines).diagnostics.map(\.id) == ["missing-colon", "silent-wait"])
  }

  /// A persona, a channel or a segment that stands in a wrong line is there, and only couldn't be read.
  @Test func whatAWrongLineNamesIsThere() throws {
    let lines = try journey().map { $0.replacing("- {segment: families", with: "-{segment: families") }
    #expect(!lint(lines).diagnostics.contains { $0.id == "reference-unresolved" })
  }

  /// A stage that is lost isn't missing.
  @Test func aLostStageIsNotMissing() throws {
    let lines = try journey().map { $0 == "  - stage: awareness" ? " - stage: awareness" : $0 }
    let found = lint(lines).diagnostics
    #expect(!found.isEmpty && !found.contains { $0.id == "missing-stage" || $0.id == "end-negative" })
  }
}
