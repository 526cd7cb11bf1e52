import Foundation
import JourneyLint
import JourneySyntax
import JourneyTestSupport
import Testing

struct RuleTests {
  @Test func idsAreUniqueAndSorted() {
    let ids = RuleRegistry.all.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: #/[a-z]+(-[a-z]+)*/#) != nil) }
    for id in ids { #expect(RuleRegistry.rule(id)?.id == id) }
    #expect(RuleRegistry.rule("no-such-rule") == nil)
  }

  /// Every file in a family's folder is a rule or a rule's helper, and every rule is in the registry.
  @Test func everyFileIsListed() throws {
    let listed = Set(RuleRegistry.all.map { "\(type(of: $0))" })
    var found: Set<String> = []
    for family in RuleDescription.Family.allCases {
      let folder = "Sources/JourneyLint/Rules/" + family.rawValue.prefix(1).uppercased() + family.rawValue.dropFirst()
      for file in Fixtures.files(in: folder, ending: ".swift") {
        let name = file.deletingPathExtension().lastPathComponent
        let text = String(decoding: try Fixtures.bytes(file), as: UTF8.self)
        if text.contains(": Rule {") { found.insert(name) }
      }
    }
    #expect(found == listed)
  }

  @Test(arguments: RuleRegistry.all.map(\.id)) func isDescribed(id: String) throws {
    let about = try #require(RuleRegistry.rule(id)).about
    #expect(!about.bad.isEmpty && !about.good.isEmpty)
    for sentence in [about.summary, about.why] {
      #expect(sentence.count > 20 && !sentence.hasSuffix("."))
    }
  }

  @Test(arguments: RuleRegistry.all.map(\.id)) func findsExactlyWhatIsMarked(id: String) throws {
    let about = try #require(RuleRegistry.rule(id)).about
    for example in about.bad {
      let report = Linter().lint(SourceText(example.text))
      let found = report.diagnostics.filter { $0.id == id }
      #expect(found.map(\.span.start) == example.places, "\(TextReport().text(report))")
      for diagnostic in found {
        #expect(diagnostic.fixes.allSatisfy { $0.safety == about.fixSafety })
        #expect(!diagnostic.message.hasSuffix("."))
      }
    }
  }

  @Test(arguments: RuleRegistry.all.map(\.id)) func isSilentWhereAllIsWell(id: String) throws {
    for example in try #require(RuleRegistry.rule(id)).about.good {
      #expect(example.places.isEmpty)
      let report = Linter().lint(SourceText(example.text))
      #expect(!report.diagnostics.contains { $0.id == id || $0.severity == .error }, "\(TextReport().text(report))")
    }
  }

  @Test func examplesKnowTheirPlaces() {
    let example: RuleExample = "ä: ↓b ↓c"
    #expect(example.text == "ä: b c")
    #expect(example.places == [4, 6])
  }
}
