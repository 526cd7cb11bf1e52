public import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// The map of a journey for a terminal: what presses most, the emotion curve, and the touchpoints as a list, in lines
/// that are never longer than the terminal is wide.
///
/// Without colour it says everything that it says with it. Nothing in it makes a terminal do anything, whatever the journey
/// holds: the only escape sequences are those that set a colour and take it back.
public struct TerminalMap: Sendable {
  private let page: TerminalPage
  private let colour: TerminalColour

  /// Lays the map out.
  /// - Parameters:
  ///   - width: Columns, 40…300; what lies beyond is taken as the nearer end.
  ///   - options: Language and persona; themes and lanes don't concern a terminal.
  /// - Complexity: O(n) in the texts of the journey.
  public init(
    _ analysis: Analysis, options: MapOptions = MapOptions(), width: Int = 100, colour: TerminalColour = .none
  ) {
    let language = options.language ?? analysis.journey.language
    let story = JourneyStory(analysis, language: language, persona: options.persona)
    var page = TerminalPage(width: width, language: language)
    page.header(of: story)
    page.pressing(of: story)
    let marks = page.curves(of: story)
    page.stages(of: story)
    page.foot(of: story, marks: marks)
    self.page = page
    self.colour = colour
  }

  /// The map; every line ends with a line feed.
  public var text: String { page.text(colour) }
}
