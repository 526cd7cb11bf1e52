import JourneyModel
import JourneySyntax
import Testing

/// A decimal comma in brackets tears texts as well as numbers.
@Suite struct TornTextTests {
  private func findings(_ list: String, key: String = "kipupiste", language: String = "fi") -> [Diagnostic] {
    read(
      "asiakaspolku: A\nkieli: \(language)\nvaiheet:\n  - vaihe: B\n    kosketuspisteet:\n"
        + "      - kosketuspiste: C\n        \(key): \(list)\n"
    ).diagnostics
  }

  @Test(arguments: ["kipupiste", "mahdollisuus"])
  func aTextWithADecimalComma(key: String) throws {
    let found = findings("[hinta 12,50 euroa]", key: key)
    #expect(found.map(\.message) == ["the comma tears the text 'hinta 12,50 euroa' in two"])
    #expect(found.first?.severity == .warning)
    let fix = try #require(found.first?.fixes.first)
    #expect(fix.edits.map(\.replacement) == ["\"hinta 12,50 euroa\""] && fix.safety == .suggested)
  }

  @Test func oneFindingAListWithAllItsTexts() {
    let found = findings("[hinta 12,50 euroa, jono, odotus 1,5 tuntia]")
    #expect(found.map(\.message) == ["the comma tears the text 'hinta 12,50 euroa' in two, and so with one more"])
    #expect(found.first?.fixes.first?.edits.count == 2)
  }

  @Test func aNumberInFrontAmongSpacedCommas() {
    #expect(findings("[2,5 tuntia jonossa, kylmä]").map(\.id) == ["torn-text"])
  }

  @Test func anEntryThatEndsWithTheNumberIsToldOnceWithTheWholeText() {
    let found = findings("[hinta 12,50]")
    #expect(found.map(\.message) == ["the comma tears the number '12,50' in two"])
    #expect(found.first?.help == "put the whole text in quotation marks, \"hinta 12,50\"")
    #expect(found.first?.fixes.first?.edits.map(\.replacement) == ["\"hinta 12,50\""])
    #expect(findings("[hinta 12,50]", key: "mahdollisuus").map(\.id) == ["torn-text"])
  }

  /// A comma with a space parts texts, bare numbers may be a list, a year has no decimals, and no number has two commas.
  @Test(arguments: [
    "[hinta 12, 50 euroa]", "[2,5 tuntia]", "[vuosi 2024,2025]", "[versio 1,2,3]", "[\"hinta 12,50 euroa\"]",
    "[kohta 1,kohta 2]",
  ])
  func whatIsNotTorn(list: String) {
    #expect(findings(list, key: "mahdollisuus").isEmpty)
  }

  @Test func inEnglishACommaPartsNoDecimals() {
    let found = read(
      "journey: A\nstages:\n  - stage: B\n    touchpoints:\n      - touchpoint: C\n        pain: [costs 12,50 euro]\n")
    #expect(found.diagnostics.isEmpty)
  }
}
