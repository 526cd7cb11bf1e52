import JourneyLint
import JourneyModel
import JourneyTestSupport
import Testing

struct TextManualTests {
  private static let ids = ExplanationRegistry.groups.flatMap(\.ids)

  @Test func theListNamesEverything() {
    let text = TextManual(width: 80).list()
    for id in Self.ids { #expect(text.contains("  \(id) ")) }
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test(arguments: ids) func wordsKeepToTheWidth(id: String) throws {
    let explanation = try #require(ExplanationRegistry.explanation(id))
    let text = TextManual(width: 80).text(explanation)
    #expect(text.hasPrefix(id + "\n") && text.hasSuffix("\n") && !text.contains("\n\n\n"))
    #expect(!text.contains("\u{1B}"))
    let prose = text.prefix(upTo: text.firstRange(of: "\nWhat it finds")?.lowerBound ?? text.endIndex)
    for line in prose.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  /// Colour adds nothing but colour.
  @Test(arguments: ["missing-stage", "value-mismatch", "colon-in-text", "action-overdue"]) func colour(id: String)
    throws
  {
    let explanation = try #require(ExplanationRegistry.explanation(id))
    let coloured = TextManual(isColoured: true, width: 80).text(explanation)
    #expect(coloured.contains("\u{1B}"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == TextManual(width: 80).text(explanation))
  }

  @Test func aPage() throws {
    let explanation = try #require(ExplanationRegistry.explanation("critical-polarity"))
    let text = TextManual(width: 80, language: .swedish).text(explanation)
    #expect(
      text.contains(
        """
        What it finds
          1 | kundresa: En klippning
          2 | faser:
          3 |   - fas: Klippningen
          4 |     kontaktpunkter:
          5 |       - {kontaktpunkt: I stolen, kritisk: positiv, känsla: -1}
            |                                           ^^^^^^^
            |                                                            -- below neutral
          6 |       - {kontaktpunkt: Framför spegeln, kritisk: positiv, känsla: 2}
            = warning: 'I stolen' is declared critical as 'positiv', but its emotion is
              negative
              help: write 'negativ', or correct the emotion
        """))
    #expect(
      text.contains(
        """
        The fix, to be looked at
          Write 'negativ': polku lint --fix --suggested

                kontaktpunkter:
          -       - {kontaktpunkt: I stolen, kritisk: positiv, känsla: -1}
          +       - {kontaktpunkt: I stolen, kritisk: negativ, känsla: -1}
                  - {kontaktpunkt: Framför spegeln, kritisk: positiv, känsla: 2}
        """))
    #expect(text.contains("    rules:\n") || text.contains("rules:\n"))
    #expect(text.contains("# polku: ignore critical-polarity: the reason\n"))
    #expect(text.contains("--severity critical-polarity=info"))
  }

  /// Where there are no examples in a language, those in English stand in.
  @Test func languagesFallBack() throws {
    let explanation = try #require(ExplanationRegistry.explanation("colon-in-text"))
    #expect(TextManual(language: .finnish).text(explanation) == TextManual(language: .english).text(explanation))
  }

  @Test func dataIsWhole() throws {
    let explanations = Self.ids.compactMap { ExplanationRegistry.explanation($0) }
    let objects = try JSONDocument(JSONManual.text(explanations)).elements
    #expect(objects.compactMap { $0["id"]?.string } == Self.ids)
    let rule = try #require(objects.first { $0["id"]?.string == "action-overdue" })
    #expect(rule["kind"]?.string == "rule" && rule["family"]?.string == "evidence")
    #expect(rule["fix"] == .null && rule["source"] == .null && rule["isOn"] == .bool(true))
    let bad = try #require(rule["bad"]?.elements.first)
    #expect(bad["language"]?.string == "en" && bad["today"]?.string == "2026-09-30")
    let finding = try #require(bad["findings"]?.elements.first)
    #expect(finding["line"]?.double == 6 && finding["message"]?.string?.contains("30 days ago") == true)
    let fixed = objects.first { $0["id"]?.string == "critical-polarity" }?["bad"]?.elements.first?["fixed"]?.string
    #expect(fixed?.contains("critical: negative, emotion: -1") == true)
  }
}
