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
  ///   - facts: The same journey's facts, where they are known; in the same language and for the same persona.
  ///   - options: Language and persona; themes and lanes don't concern a terminal.
  ///   - width: Columns, 40…300; what lies beyond is taken as the nearer end.
  public init(
    _ analysis: Analysis, _ facts: JourneyFacts? = nil, options: MapOptions = MapOptions(), width: Int = 100,
    colour: TerminalColour = .none
  ) {
    let language = options.language ?? analysis.journey.language
    let facts = facts ?? JourneyFacts(analysis, language: language, persona: options.persona)
    let story = JourneyStory(analysis, language: language, persona: options.persona)
    var page = TerminalPage(width: width, language: language)
    page.header(of: story)
    page.summary(of: story)
    page.overview(of: story, facts)
    var marks = page.curves(of: story)
    let called = Set(story.moments.map(\.number))
    if facts.criticalMoments.contains(where: { !called.contains($0.number) }) { marks.insert(.other) }
    page.moments(of: story, facts)
    page.add(FigureStory(facts, ShowWords(language: language)).blocks)
    page.legend(of: story, marks: marks)
    self.page = page
    self.colour = colour
  }

  /// The facts; every line ends with a line feed.
  public var text: String { page.text(colour) }
}
