public import JourneyAnalysis
public import JourneyModel

/// The map in words, for those who hear it and for search: who, how long, where it peaks, where it hurts, how it ends,
/// what is critical.
public struct MapDescription: Hashable, Sendable {
  /// The title, in one line.
  public let title: String
  /// A few sentences.
  public let text: String

  /// The words for a journey in a language.
  /// - Parameter persona: the id of the one persona whose path is told; `nil` for all.
  public init(_ analysis: Analysis, language: Language, persona: String? = nil) {
    let story = JourneyStory(analysis, language: language, persona: persona)
    title = "\(MapWord.customerJourney.text(in: language)): \(story.title)"
    text = story.sentences.joined(separator: " ")
  }
  /// Words that are known already.
  init(title: String, text: String) {
    self.title = title
    self.text = text
  }
}
