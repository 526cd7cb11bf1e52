public import JourneyAnalysis
public import JourneyModel
import JourneySyntax

/// Several journeys together, for a terminal: which hurt most, what they share, who carries their low points.
public struct TerminalPortfolio: Sendable {
  private let page: TerminalPage
  private let colour: TerminalColour

  /// Gathers what is shown.
  /// - Parameters:
  ///   - width: Columns, 40…300; what lies beyond is taken as the nearer end.
  public init(_ portfolio: Portfolio, language: Language, width: Int = 100, colour: TerminalColour = .none) {
    var page = TerminalPage(width: width, language: language)
    page.write(PortfolioStory(words: ShowWords(language: language), portfolio: portfolio))
    self.page = page
    self.colour = colour
  }

  /// The text; every line ends with a line feed.
  public var text: String { page.text(colour) }
}

extension TerminalPage {
  fileprivate mutating func write(_ story: PortfolioStory) {
    let words = story.words
    let portfolio = story.portfolio
    heading(words.portfolio)
    add(story.size)
    if !portfolio.leftOut.isEmpty {
      add("\(words.leftOut): \(portfolio.leftOut.joined(separator: ", "))", .bad)
    }
    if !portfolio.journeys.isEmpty {
      heading(words.hurtsMost)
      table(story.journeys, words, strong: 1)
      space()
      add(words.hurtsRule, .quiet)
    }
    if !portfolio.designs.isEmpty {
      heading(words.designs)
      table(story.designs, words, strong: 1)
      space()
      add(words.designsRule, .quiet)
    }
    shared(story)
    let carriers = [(MapWord.channels, portfolio.channels), (.owners, portfolio.owners)]
    for (word, carriers) in carriers where !carriers.isEmpty {
      heading(word.text(in: words.language))
      table(story.carriers(carriers), words)
    }
    if portfolio.critical.touchpoints > 0 {
      heading(MapWord.criticalMoments.text(in: words.language))
      add(words.critical(portfolio.critical))
    }
  }

  private mutating func shared(_ story: PortfolioStory) {
    let (touchpoints, moreCount) = story.shared
    guard !touchpoints.isEmpty else { return }
    heading(story.words.recurring)
    for touchpoint in touchpoints {
      let name = MapWord.quoted(touchpoint.name, in: story.words.language)
      add(
        [.init(text: name, role: .strong), .init(text: " · " + touchpoint.facts, role: .quiet)],
        lead: TerminalLine("• "),
        indent: 2)
      add(touchpoint.places.joined(separator: "; "), indent: 4)
    }
    if moreCount > 0 { add(story.words.more(moreCount), .quiet) }
  }

  private mutating func table(_ table: PortfolioStory.Table, _ words: ShowWords, strong: Int = 0) {
    self.table(table.rows, headings: table.headings, strong: strong)
    if table.moreCount > 0 { add(words.more(table.moreCount), .quiet) }
  }
}
