public import JourneyAnalysis
import JourneyModel

extension JourneyMap {
  /// The second journey's map with both curves, and with all that has changed marked. A journey without another side has
  /// its own map.
  ///
  /// - Parameter options: `persona` doesn't concern it: the journeys of one persona are compared as such.
  /// - Complexity: O(n log n) in the touchpoints, O(n) in the texts.
  public init?(_ comparison: JourneyComparison, options: MapOptions = MapOptions()) {
    guard let analysis = comparison.after ?? comparison.before else { return nil }
    let language = options.language ?? analysis.journey.language
    let context = MapContext(analysis, language: language, theme: options.theme, comparison: comparison)
    let story = ComparisonStory(comparison, language: language)
    let page = MapPage(context, lanes: options.lanes)
    self.init(
      drawing: page.drawing(), emptyLanes: page.emptyLanes,
      description: MapDescription(
        title: "\(story.words.comparison): \(story.title)", text: story.sentences.joined(separator: " ")),
      language: language)
  }
}
