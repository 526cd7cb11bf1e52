import Foundation
import JourneyLint
import JourneyModel
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
      let words = family.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      let folder = "Sources/JourneyLint/Rules/" + words.joined()
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
    #expect(!about.silentWhere.isEmpty)
    for language in Language.allCases {
      let explanation = Explanation(about)
      #expect(explanation.bad.contains { $0.language == language }, "no bad example in \(language)")
      #expect(explanation.good.contains { $0.language == language }, "no good example in \(language)")
    }
    for sentence in [about.summary, about.why] {
      #expect(sentence.count > 20 && !sentence.hasSuffix("."))
    }
  }

  @Test(arguments: RuleRegistry.all.map(\.id)) func findsExactlyWhatIsMarked(id: String) throws {
    let about = try #require(RuleRegistry.rule(id)).about
    for example in about.bad {
      let report = report(on: example, of: about)
      let found = report.diagnostics.filter { $0.id == id }
      #expect(found.map(\.span.start) == example.places, "\(TextReport().text(report))")
      for diagnostic in found {
        #expect(diagnostic.fixes.allSatisfy { $0.safety == about.fixSafety })
        #expect(!diagnostic.message.hasSuffix("."))
      }
    }
  }

  @Test(arguments: RuleRegistry.all.map(\.id)) func isSilentWhereAllIsWell(id: String) throws {
    let about = try #require(RuleRegistry.rule(id)).about
    for example in about.good {
      #expect(example.places.isEmpty)
      let report = report(on: example, of: about)
      #expect(!report.diagnostics.contains { $0.id == id || $0.severity == .error }, "\(TextReport().text(report))")
    }
  }

  private func report(on example: RuleExample, of about: RuleDescription) -> LintReport {
    let other = example.comparedWith.map { SourceText($0) }
    return Linter(settings: switchedOn(about, on: example.today), readingOther: { _ in other })
      .lint(SourceText(example.text))
  }

  /// Settings in which a rule counts as much as it says, also where it is off unasked.
  private func switchedOn(_ about: RuleDescription, on today: CalendarDate?) -> LintSettings {
    LintSettings(levels: [about.id: .severity(about.severity)], today: today)
  }

  /// A rule that is off finds nothing unasked.
  @Test func rulesThatAreOffWait() {
    for about in RuleRegistry.all.map(\.about) where !about.isOn {
      for example in about.bad {
        #expect(!Linter().lint(SourceText(example.text)).diagnostics.contains { $0.id == about.id })
      }
    }
  }

  /// Other names lead to rules, and none of them is a rule's own.
  @Test func otherNamesLeadToRules() {
    for (name, id) in RuleRegistry.otherNames {
      #expect(RuleRegistry.rule(name)?.id == id && !RuleRegistry.all.contains { $0.id == name })
    }
  }

  @Test func examplesKnowTheirPlaces() {
    let example: RuleExample = "ä: ↓b ↓c"
    #expect(example.text == "ä: b c")
    #expect(example.places == [4, 6])
  }
}
