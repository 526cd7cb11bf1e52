import Foundation
import JourneyLint
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// Every word in brackets that a reader can come across is explained.
struct ExplanationTests {
  @Test func idsAreUnique() {
    let ids = RuleRegistry.all.map(\.id) + MistakeRegistry.all.map(\.id)
    let groups = ExplanationRegistry.groups
    #expect(Set(ids + groups.map(\.name)).count == ids.count + groups.count)
    #expect(groups.flatMap(\.ids).sorted() == ids.sorted())
    for id in ids { #expect(ExplanationRegistry.explanation(id)?.id == id) }
    for group in groups { #expect(group.ids == group.ids.sorted()) }
  }

  @Test func wordsLeadToIds() {
    #expect(ExplanationRegistry.ids(named: "missing-stage") == ["missing-stage"])
    #expect(ExplanationRegistry.ids(named: "colon-in-text") == ["colon-in-text"])
    #expect(ExplanationRegistry.ids(named: "style").contains("missing-translation"))
    #expect(ExplanationRegistry.ids(named: "syntax").contains("tab-indentation"))
    #expect(ExplanationRegistry.ids(named: "nothing-of-this-name").isEmpty)
    #expect(ExplanationRegistry.problem(with: "missing-stag").hasSuffix("write 'missing-stage'"))
    #expect(ExplanationRegistry.problem(with: "\u{1B}[2J\u{202E}").contains("lists them"))
  }

  /// What stands in the sources as the name of a finding, found by how findings are made.
  @Test func everyIdInTheSourcesIsKnown() throws {
    var found: Set<String> = []
    for file in Fixtures.files(in: "Sources", ending: ".swift") {
      let text = String(decoding: try Fixtures.bytes(file), as: UTF8.self)
      for match in text.matches(of: /Diagnostic\(\s*id:\s*(?:[^",]*\?\s*"([a-z-]+)"\s*:\s*)?"([a-z0-9-]+)"/) {
        found.formUnion([match.1, match.2].compactMap { $0.map(String.init) })
      }
      for match in text.matches(of: /[^a-z]report\(\s*(?:isDash \? "([a-z-]+)" : )?"([a-z0-9-]+)"/) {
        found.formUnion([match.1, match.2].compactMap { $0.map(String.init) })
      }
    }
    #expect(found.count > 45)
    for id in found.sorted() { #expect(!ExplanationRegistry.ids(named: id).isEmpty, "nobody explains \(id)") }
  }

  /// What comes out of every text among the fixtures, and of every part of it.
  @Test func everyIdThatTextsProduceIsKnown() throws {
    var found: Set<String> = []
    for file in Fixtures.files(in: "Tests/Fixtures", ending: ".yaml") {
      let text = String(decoding: try Fixtures.bytes(file), as: UTF8.self)
      found.formUnion(Linter().lint(SourceText(text)).diagnostics.map(\.id))
      // Half a text has mistakes that a whole one hasn't.
      found.formUnion(Linter().lint(SourceText(String(text.prefix(text.count / 2)))).diagnostics.map(\.id))
    }
    #expect(found.count > 10)
    for id in found.sorted() { #expect(ExplanationRegistry.ids(named: id) == [id]) }
  }

  @Test(arguments: MistakeRegistry.all.map(\.id)) func mistakesAreDescribed(id: String) throws {
    let mistake = try #require(MistakeRegistry.mistake(id))
    for sentence in [mistake.summary, mistake.why] { #expect(sentence.count > 20 && !sentence.hasSuffix(".")) }
    #expect(mistake.bad.isEmpty == mistake.good.isEmpty)
    let explanation = Explanation(mistake)
    // A colour and a theme are judged where maps are drawn, and not here.
    let isDrawings = ["no-colour", "theme-contrast", "unknown-lane", "unknown-role", "unknown-theme"].contains(id)
    guard !isDrawings else { return }
    for (example, shown) in zip(mistake.bad, explanation.bad) {
      #expect(shown.findings.map(\.span.start) == example.places, "\(id)")
      #expect(shown.findings.allSatisfy { $0.severity == mistake.severity })
    }
    for shown in explanation.good { #expect(shown.findings.isEmpty) }
  }

  @Test func everyFixThatIsPromisedIsShown() {
    for about in RuleRegistry.all.map(\.about) {
      let explanation = Explanation(about)
      let fixed = explanation.bad.filter { example in example.findings.contains { !$0.fixes.isEmpty } }
      #expect(fixed.isEmpty == (about.fixSafety == nil), "\(about.id)")
    }
  }
}
