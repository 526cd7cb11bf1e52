import Foundation
import JourneyLint
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// What `docs/lint.md` says about settings is what the linter does.
@Suite struct OptionManualTests {
  private static let manual = Fixtures.root.appending(path: "docs/lint.md")

  @Test func theTableIsThatOfTheRules() throws {
    let page = String(decoding: try Fixtures.bytes(Self.manual), as: UTF8.self)
    let updated = try #require(OptionManual.updated(page), "the marks of the generated part are missing")
    let isCurrent = page == updated
    #expect(isCurrent, "docs/lint.md is out of date: RECORD_GOLDEN=1 makes it anew")
    if !isCurrent, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(updated.utf8).write(to: Self.manual)
    }
  }

  @Test func everyExampleIsRight() throws {
    let page = String(decoding: try Fixtures.bytes(Self.manual), as: UTF8.self)
    let examples = page.components(separatedBy: "```yaml\n# polku.yaml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(examples.count >= 3)
    for example in examples {
      let found = ProjectCheck.read(SourceText(example)).report.diagnostics
      #expect(found.isEmpty, "\(found.map(\.message))\n\(example)")
    }
  }

  @Test func everyKeyIsTold() throws {
    let page = String(decoding: try Fixtures.bytes(Self.manual), as: UTF8.self)
    for key in ["required-phases", "select", "ignore", "rules", "exclude", "overrides", "files"] {
      #expect(page.contains("`\(key)`"), "\(key)")
    }
  }
}
