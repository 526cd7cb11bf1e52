import Foundation
import JourneyLint
import JourneySyntax
import JourneyTestSupport
import Testing

/// Where the rules' pages have an address, the formats that have a place for it link to them.
struct RulePagesTests {
  private let pages = RulePages(base: "https://example.org/polku/rules")

  @Test func addresses() {
    #expect(pages.address(of: "missing-stage") == "https://example.org/polku/rules/missing-stage.md")
    #expect(pages.address(of: "colon-in-text") == "https://example.org/polku/rules/mistakes.md#colon-in-text")
    #expect(pages.address(of: "nothing-of-this-name") == nil)
    #expect(RulePages().address(of: "missing-stage") == nil)
    for group in ExplanationRegistry.groups {
      for id in group.ids { #expect(pages.address(of: id).flatMap { URL(string: $0) }?.scheme == "https") }
    }
  }

  @Test func formats() throws {
    let report = Linter().lint(
      SourceText(path: "a.journey.yaml", "journey: A\nstages:\n  - stage: aftercaer\nx: b: c\n"))
    let other = Linter().lint(SourceText(path: "b.journey.yaml", "journey: B\nstages:\n  - stage: C\n"))
    #expect(report.diagnostics.contains { $0.id == "colon-in-text" })
    #expect(other.diagnostics.contains { $0.id == "stage-empty" })
    for pages in [pages, RulePages()] {
      let run = ReportedRun([report, other], pages: pages)
      func document(_ name: String) throws -> JSONDocument {
        try JSONDocument(#require(ReportRegistry.format(name)).text(run))
      }
      let rules = try document("sarif")["runs"]?.elements.first?["tool"]?["driver"]?["rules"]?.elements ?? []
      #expect(rules.count > 1)
      for rule in rules { #expect(rule["helpUri"]?.string == pages.address(of: rule["id"]?.string ?? "")) }
      for finding in try document("rdjson")["diagnostics"]?.elements ?? [] {
        #expect(finding["code"]?["url"]?.string == pages.address(of: finding["code"]?["value"]?.string ?? ""))
      }
      for finding in try document("json").elements {
        #expect(finding["url"]?.string == pages.address(of: finding["rule"]?.string ?? ""))
      }
    }
  }
}
