import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// What is told of figures, in every format and language.
@Suite struct ShowTextTests {
  private func analysis(_ text: String) throws -> Analysis {
    Analysis(try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey))
  }

  /// Everything that is printed of a journey.
  private func everything(_ text: String, _ language: Language) throws -> [String] {
    let analysis = try analysis(text)
    let facts = JourneyFacts(analysis, language: language)
    let portfolio = Portfolio([facts, facts])
    let options = MapOptions(language: language)
    return [40, 100].map { TerminalStory(analysis, options: options, width: $0).text } + [
      MarkdownStory(analysis, options: options).text, FactsJSON.document(of: facts), FactsCSV.lines(of: facts),
      TerminalPortfolio(portfolio, language: language, width: 40).text,
      TerminalPortfolio(portfolio, language: language).text, MarkdownPortfolio(portfolio, language: language).text,
      PortfolioCSV.text(of: portfolio),
    ]
  }

  @Test(arguments: OddJourneys.texts.indices, Language.allCases)
  func nothingUndefinedIsPrinted(index: Int, language: Language) throws {
    for text in try everything(OddJourneys.texts[index].text, language) { expectDefined(text) }
  }

  @Test(arguments: UInt64(1)...40) func nothingUndefinedIsPrintedOfRandomJourneys(seed: UInt64) throws {
    for text in try everything(GeneratedJourney.text(seed: seed), Language.allCases[Int(seed % 3)]) {
      expectDefined(text)
    }
  }

  private func expectDefined(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    #expect(!words.contains("nan") && !words.contains("inf") && !words.contains("infinity"))
  }

  @Test func whereNothingIsScoredASentenceSaysSo() throws {
    let analysis = try analysis(OddJourneys.texts[1].text)
    for (language, sentence) in [
      (Language.english, "No touchpoint carries an emotion"),
      (.finnish, "Yhdelläkään kosketuspisteellä ei ole tunnetta"),
      (.swedish, "Ingen kontaktpunkt har en känsla"),
    ] {
      let text = TerminalStory(analysis, options: MapOptions(language: language)).text
      #expect(text.contains(sentence))
      #expect(MarkdownStory(analysis, options: MapOptions(language: language)).text.contains(sentence))
    }
  }

  @Test func figuresAreOnTheScaleOfTheFile() throws {
    let text = TerminalStory(try analysis(OddJourneys.texts[5].text)).text
    #expect(text.contains("Huippu") && text.contains("7 · 1 ”C”") && text.contains("3,5 (n = 2/2)"))
  }

  @Test func linesAreAsWideAsTheTerminal() throws {
    for seed in UInt64(1)...20 {
      for width in [40, 80, 120] {
        let analysis = try analysis(GeneratedJourney.text(seed: seed))
        let facts = JourneyFacts(analysis)
        let text =
          TerminalStory(analysis, width: width).text
          + TerminalPortfolio(Portfolio([facts, facts]), language: .finnish, width: width).text
        for line in text.split(separator: "\n") { #expect(String(line).displayWidth <= width, "\(seed): \(line)") }
      }
    }
  }
}
