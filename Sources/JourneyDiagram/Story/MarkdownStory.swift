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
  /// - Parameter options: Language and persona; themes and lanes don't concern a text.
  public init(_ analysis: Analysis, options: MapOptions = MapOptions()) {
    let language = options.language ?? analysis.journey.language
    var document = MarkdownDocument()
    let story = JourneyStory(analysis, language: language, persona: options.persona)
    document.opening(of: story)
    document.moments(of: story)
    for stage in story.stages { document.stage(stage, of: story) }
    document.actions(of: story)
    document.figures(of: story)
    document.closing(of: story)
    text = document.text
  }
}
