import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax

/// What `polku show` prints, piece by piece as journeys are read.
struct ShowReport {
  let format: ShowCommand.Format
  /// Whether one file was asked for: then nothing is told of several together.
  let isOne: Bool
  /// Whether only that is told.
  let isSummary: Bool
  let language: Language?
  let persona: String?

  private var portfolio = PortfolioGathering()
  private var leftOut: [String] = []
  private var languages: [Language] = []
  private var json = FactsJSON()

  init(format: ShowCommand.Format, isOne: Bool, isSummary: Bool, language: Language?, persona: String?) {
    self.format = format
    self.isOne = isOne
    self.isSummary = isSummary
    self.language = language
    self.persona = persona
  }

  /// Notes a file that can't be shown.
  mutating func leaveOut(_ file: String) { leftOut.append(file) }

  /// What is printed of a journey when it has been read.
  mutating func next(_ readable: JourneyReading.Readable) -> String {
    let analysis = Analysis(readable.journey)
    let facts = JourneyFacts(
      analysis, file: readable.isStandardInput ? nil : readable.name, language: language, persona: persona,
      lines: LineIndex(readable.source))
    let isFirst = languages.isEmpty
    languages.append(facts.language)
    if !isOne { portfolio.add(facts) }
    if isSummary { return "" }
    switch format {
    case .text:
      let story = TerminalStory(analysis, facts, options: options, width: width, colour: Console.colour(.output))
      return (isFirst ? "" : "\n") + story.text
    case .markdown: return (isFirst ? "" : "\n") + MarkdownStory(analysis, facts, options: options).text
    case .json: return isOne ? FactsJSON.document(of: facts) : json.next(facts)
    case .csv: return (isFirst ? FactsCSV.heading : "") + FactsCSV.lines(of: facts)
    }
  }

  /// What is printed when all have been read.
  mutating func end() -> String {
    if isOne { return "" }
    let portfolio = portfolio.portfolio(leftOut: leftOut)
    let gap = isSummary || languages.isEmpty ? "" : "\n"
    switch format {
    case .text:
      let text = TerminalPortfolio(portfolio, language: common, width: width, colour: Console.colour(.output)).text
      return gap + text
    case .markdown: return gap + MarkdownPortfolio(portfolio, language: common).text
    case .json: return json.end(portfolio, withJourneys: !isSummary)
    case .csv: return isSummary ? PortfolioCSV.text(of: portfolio) : languages.isEmpty ? FactsCSV.heading : ""
    }
  }

  private var options: MapOptions { MapOptions(language: language, persona: persona) }

  private var width: Int { Console.width(.output, atMost: 300) }

  /// The language of what is said of several journeys: theirs, where they share one.
  private var common: Language {
    language ?? (Set(languages).count == 1 ? languages[0] : .english)
  }
}
