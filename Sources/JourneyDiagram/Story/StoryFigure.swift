import JourneyModel

/// A figure of a path with its label: the mean, the low point with the touchpoint where it lies.
struct StoryFigure: Sendable {
  let label: String
  let text: String

  /// The figures of a path, as far as there are any. A mean never stands without its count.
  static func all(of path: StoryPath, in story: JourneyStory) -> [StoryFigure] {
    func word(_ word: MapWord) -> String { word.text(in: story.language) }
    var figures: [StoryFigure] = []
    func add(_ label: MapWord, _ place: StoryPath.Place?) {
      guard let place else { return }
      figures.append(
        StoryFigure(label: word(label), text: "\(place.emotion) · \(place.number) \(story.quoted(place.name))"))
    }
    add(.peak, path.peak)
    add(.lowPoint, path.lowPoint)
    add(.end, path.end)
    if let value = path.peakEnd { figures.append(StoryFigure(label: word(.peakEndValue), text: value)) }
    if let mean = path.mean { figures.append(StoryFigure(label: word(.mean), text: "\(mean) (\(path.count))")) }
    if path.gaps != (0, 0, 0) {
      let parts = [
        (MapWord.legendBetter, path.gaps.better), (.legendMet, path.gaps.met), (.legendWorse, path.gaps.worse),
      ]
      let text = parts.map { "\(word($0).lowercased()) \($1)" }.joined(separator: " · ")
      figures.append(StoryFigure(label: word(.expectation), text: text))
    }
    return figures
  }
}
