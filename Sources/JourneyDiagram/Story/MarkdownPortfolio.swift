public import JourneyAnalysis
public import JourneyModel

/// Several journeys together, as a Markdown document: which hurt most, what they share, who carries their low points.
public struct MarkdownPortfolio: Sendable {
  /// The document; it ends with a line feed.
  public let text: String

  /// Writes the document.
  public init(_ portfolio: Portfolio, language: Language) {
    var document = MarkdownDocument()
    document.write(PortfolioStory(words: ShowWords(language: language), portfolio: portfolio))
    text = document.text
  }
}

extension MarkdownDocument {
  fileprivate mutating func write(_ story: PortfolioStory) {
    let words = story.words
    let portfolio = story.portfolio
    heading(1, words.portfolio)
    paragraph(escaped(story.size))
    if !portfolio.leftOut.isEmpty {
      paragraph(escaped("\(words.leftOut): \(portfolio.leftOut.joined(separator: ", "))"))
    }
    if !portfolio.journeys.isEmpty {
      heading(2, words.hurtsMost)
      table(story.journeys, words)
      paragraph(escaped(words.hurtsRule))
    }
    if !portfolio.designs.isEmpty {
      heading(2, words.designs)
      table(story.designs, words)
      paragraph(escaped(words.designsRule))
    }
    let (touchpoints, moreCount) = story.shared
    if !touchpoints.isEmpty { heading(2, words.recurring) }
    for touchpoint in touchpoints {
      item("**\(escaped(touchpoint.name))** · \(escaped(touchpoint.facts))")
      for place in touchpoint.places { item(escaped(place), depth: 1) }
    }
    if moreCount > 0 { paragraph(escaped(words.more(moreCount))) }
    for (word, carriers) in [(MapWord.channels, portfolio.channels), (.owners, portfolio.owners)]
    where !carriers.isEmpty {
      heading(2, word.text(in: words.language))
      table(story.carriers(carriers), words)
    }
    if portfolio.critical.touchpoints > 0 {
      heading(2, MapWord.criticalMoments.text(in: words.language))
      paragraph(escaped(words.critical(portfolio.critical)))
    }
  }

  private mutating func table(_ table: PortfolioStory.Table, _ words: ShowWords) {
    self.table(table.headings.map(escaped), table.rows.map { $0.map(escaped) })
    if table.moreCount > 0 { paragraph(escaped(words.more(table.moreCount))) }
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
