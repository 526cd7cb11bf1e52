public import JourneyAnalysis
import JourneyModel

/// The story of a journey as a Markdown document: who it is about, what is critical, the stages with their touchpoints, what
/// is to be done, and the figures.
///
/// It is CommonMark with the tables of GitHub Flavored Markdown, and reads well as plain text too.
public struct MarkdownStory: Sendable {
  /// The document; it ends with a line feed.
  public let text: String

  /// Writes the document.
  /// - Parameters:
  ///   - facts: The same journey's facts, where they are known; in the same language and for the same persona.
  ///   - options: Language and persona; themes and lanes don't concern a text.
  public init(_ analysis: Analysis, _ facts: JourneyFacts? = nil, options: MapOptions = MapOptions()) {
    let language = options.language ?? analysis.journey.language
    let facts = facts ?? JourneyFacts(analysis, language: language, persona: options.persona)
    var document = MarkdownDocument()
    let story = JourneyStory(analysis, language: language, persona: options.persona)
    document.opening(of: story)
    document.moments(of: story, facts)
    for stage in story.stages { document.stage(stage, of: story) }
    document.actions(of: story)
    document.add(FigureStory(facts, ShowWords(language: language)).blocks)
    document.closing(of: story)
    text = document.text
  }
}
