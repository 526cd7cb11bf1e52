import JourneyAnalysis
import JourneyModel

/// The curves' figures of two journeys, as they are read: on the authors' own scales, with how many touchpoints carry them.
enum ComparisonFigures {
  static func all(_ comparison: JourneyComparison, _ words: ComparisonWords) -> [ComparisonStory.Figures] {
    guard let one = comparison.before?.journey, let two = comparison.after?.journey else { return [] }
    let curves = comparison.curves.filter { ($0.before?.scoredCount ?? 0) + ($0.after?.scoredCount ?? 0) > 0 }
    return curves.map { curve in
      let names = curve.personas.compactMap { id in (two.persona(id) ?? one.persona(id))?.name.text(in: words.language)
      }
      return ComparisonStory.Figures(
        people: names.isEmpty ? nil : names.map(MapCurve.shortName).joined(separator: ", "),
        figures: figures(of: curve, one.scales.emotion, two.scales.emotion, words))
    }
  }

  private static func figures(
    of curve: CurveComparison, _ one: Scale, _ two: Scale, _ words: ComparisonWords
  ) -> [ComparisonStory.Figure] {
    let language = words.language
    func text(_ level: Double?, on scale: Scale) -> String {
      guard let level else { return words.nothing }
      let number = NumberText.text(Scale.inner.rescale(level, to: scale), in: language, isSigned: scale.lower < 0)
      return one == two ? number : "\(number) (\(ChangeText.text(scale, in: language)))"
    }
    var figures = CurveComparison.Figure.allCases.map { figure in
      let rise = curve.rise(of: figure)
      // A difference is told on the second journey's scale.
      let change = rise.map { $0 * (two.upper - two.lower) / 4 }
      return ComparisonStory.Figure(
        label: words.figure(figure), before: text(figure.level(of: curve.before), on: one),
        after: text(figure.level(of: curve.after), on: two), rise: rise.map { abs($0) < 1e-9 ? 0 : $0 },
        change: change.map { abs($0) < 0.005 ? "0" : NumberText.text($0, in: language, isSigned: true) } ?? "")
    }
    figures.append(
      ComparisonStory.Figure(
        label: "n", before: count(curve.before, words), after: count(curve.after, words), rise: nil, change: ""))
    return figures
  }

  /// How many touchpoints carry a score, of how many.
  private static func count(_ curve: EmotionCurve?, _ words: ComparisonWords) -> String {
    curve.map { "\($0.scoredCount)/\($0.touchpointCount)" } ?? words.nothing
  }
}
