public import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// The facts of a journey for a terminal: the story in sentences, its stages, curve, critical moments and figures.
///
/// Shorter than `TerminalMap`: what can be counted and what is critical, without the touchpoints one by one.
public struct TerminalStory: Sendable {
  private let page: TerminalPage
  private let colour: TerminalColour

  /// Gathers the facts.
  /// - Parameters:
  ///   - options: Language and persona; themes and lanes don't concern a terminal.
  ///   - width: Columns, 40…300; what lies beyond is taken as the nearer end.
  public init(
    _ analysis: Analysis, options: MapOptions = MapOptions(), width: Int = 100, colour: TerminalColour = .none
  ) {
    let language = options.language ?? analysis.journey.language
    let story = JourneyStory(analysis, language: language, persona: options.persona)
    var page = TerminalPage(width: width, language: language)
    page.header(of: story)
    page.summary(of: story)
    page.overview(of: story)
    let marks = page.curves(of: story)
    page.moments(of: story)
    page.figures(of: story)
    page.legend(of: story, marks: marks)
    self.page = page
    self.colour = colour
  }

  /// The facts; every line ends with a line feed.
  public var text: String { page.text(colour) }
}
