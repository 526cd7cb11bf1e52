import Foundation
import JourneyTestSupport
import Testing

/// `polku explain` as a whole process.
struct ExplainTests {
  @Test func theList() throws {
    let run = try CommandRun(["explain"])
    #expect(run.status == 0 && run.errors.isEmpty)
    for word in ["missing-stage", "critical-moments ·", "colon-in-text", "unknown-rule"] {
      #expect(run.output.contains(word))
    }
  }

  @Test func aRuleInEveryForm() throws {
    let text = try CommandRun(["explain", "missing-stage"])
    #expect(text.status == 0 && text.output.hasPrefix("missing-stage\n") && !text.output.contains("\u{1B}"))
    let finnish = try CommandRun(["explain", "missing-stage", "--language", "fi"])
    #expect(finnish.output.contains("asiakaspolku:") && finnish.output.contains("päävaihe"))
    let page = try CommandRun(["explain", "missing-stage", "--format", "markdown"])
    let known = Fixtures.root.appending(path: "docs/rules/missing-stage.md")
    #expect(page.output == String(decoding: try Fixtures.bytes(known), as: UTF8.self))
    let data = try CommandRun(["explain", "missing-stage", "--format", "json"])
    #expect(try JSONDocument(data.output).elements.map { $0["id"]?.string } == ["missing-stage"])
  }

  @Test func severalAndFamilies() throws {
    let run = try CommandRun(["explain", "style", "missing-translation", "pii", "--format", "json"])
    let ids = try JSONDocument(run.output).elements.compactMap { $0["id"]?.string }
    #expect(ids.count == Set(ids).count && ids.contains("alternative-text-long") && ids.last == "pii")
  }

  @Test(arguments: [
    ["explain", "missing-stag"], ["explain", ""], ["explain", "\u{1B}[2J"], ["explain", "pii", "--language", "de"],
    ["explain", "pii", "--format", "html"], ["explain", "pii", String(repeating: "å", count: 50_000)],
  ])
  func wrongUse(arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(!run.errors.isEmpty && !run.errors.contains("\u{1B}"))
  }

  @Test func theNearestIsNamed() throws {
    let run = try CommandRun(["explain", "missing-stag"])
    #expect(run.errors == "polku: no rule or family is called 'missing-stag': write 'missing-stage'\n")
  }

  /// Every rule that a project's settings may name is told as the settings name it.
  @Test func settingsThatAreShownAreAccepted() throws {
    let scratch = try Scratch()
    _ = try scratch.write(
      Array("journey: A\nstages:\n  - stage: B\n    touchpoints: [C: 1, D: 2]\n".utf8), to: "a.journey.yaml")
    let data = try JSONDocument(CommandRun(["explain", "--format", "json"]).output)
    let rules = data.elements.filter { $0["kind"]?.string == "rule" }.compactMap { $0["id"]?.string }
    let lines = rules.map { "  \($0): off\n" }.joined()
    _ = try scratch.write(Array("rules:\n\(lines)".utf8), to: "polku.yaml")
    let run = try CommandRun(["lint", "."], in: scratch.folder)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }
}
