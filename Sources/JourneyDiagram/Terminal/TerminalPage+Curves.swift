import JourneyAnalysis
import JourneyModel
import JourneySyntax

extension TerminalPage {
  /// Adds the curve of every path that has a score, and returns the signs on them.
  mutating func curves(of story: JourneyStory) -> Set<TerminalMark> {
    let paths = story.paths.filter { !$0.curve.points.isEmpty }.prefix(MapCurve.limit)
    var marks = Set(story.moments.map { TerminalMark($0) })
    guard !paths.isEmpty else { return marks }
    heading(MapWord.emotions.text(in: story.language))
    for (index, path) in paths.enumerated() {
      if index > 0 { space() }
      if let name = path.name { add(name, .strong) }
      let plot = TerminalPlot(story, path, width: width)
      plot.draw(on: &self)
      marks.formUnion(plot.marks)
    }
    return marks
  }
}
