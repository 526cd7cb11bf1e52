import JourneyAnalysis
import JourneyModel

/// What every part of the map draws from. A reference, since a journey is a large value and each lane holds on to it.
final class MapContext: Sendable {
  /// What is computed from the journey that is drawn.
  let analysis: Analysis
  let journey: Journey
  let language: Language
  let theme: Theme
  /// The curves that are drawn, at most `MapCurve.limit`.
  let curves: [MapCurve]
  /// Whose curves are left out, since no more can be told apart.
  let namesWithoutCurve: [String]
  let moments: [CalledOutMoment]
  /// The same by the 0-based place of their touchpoint.
  let momentByTouchpoint: [Int: CalledOutMoment]
  /// The moments that press most, the worst first.
  let pressing: [PressingMoment]
  /// The 0-based places of the touchpoints on the way that the first persona takes.
  let mainPath: Set<Int>
  /// What the journey is compared with; `nil` on a map of one journey.
  let comparison: MapComparison?

  /// What a map with some options draws from: of the one persona that is chosen, if any.
  convenience init(_ analysis: Analysis, _ options: MapOptions) {
    let journey = options.persona.flatMap { analysis.journey.lived(by: $0) }
    self.init(
      journey.map { Analysis($0) } ?? analysis, language: options.language ?? analysis.journey.language,
      theme: options.theme)
  }

  /// - Parameter comparison: that of the journey, as the second one, with another.
  init(_ analysis: Analysis, language: Language, theme: Theme, comparison: JourneyComparison? = nil) {
    let comparison = comparison.flatMap { MapComparison($0, language: language) }
    self.comparison = comparison
    self.analysis = analysis
    journey = analysis.journey
    self.language = language
    self.theme = theme
    let scored = analysis.paths.filter { !$0.curve.points.isEmpty }
    let all = scored.compactMap { path in
      MapCurve(path, of: analysis.journey, in: language, isNamed: scored.count > 1)
    }
    curves = all.prefix(MapCurve.limit).map { comparison?.labelled($0) ?? $0 }
    namesWithoutCurve = all.dropFirst(MapCurve.limit).compactMap(\.name)
    mainPath = Set(analysis.paths.first?.touchpointIndices ?? [])
    moments = CalledOutMoment.all(in: analysis, language: language)
    momentByTouchpoint = Dictionary(moments.map { ($0.touchpoint, $0) }) { first, _ in first }
    pressing = PressingMoment.all(in: analysis, language: language)
  }

  /// How words are divided in the map's language.
  var hyphenation: Hyphenation { Hyphenation(language) }

  /// A fixed word in the map's language.
  func word(_ word: MapWord) -> String { word.text(in: language) }

  /// A fixed sentence in the map's language, with what stands for its `%1`, `%2` … filled in.
  func word(_ word: MapWord, _ parts: String...) -> String { word.text(in: language, parts) }

  /// A text of the author's in the map's language.
  func text(_ text: LocalizedText) -> String { text.text(in: language) }

  /// Breaks a text into lines.
  func wrap(
    _ text: String, _ style: TextStyle, width: Double, lines: Int = .max, balanced: Bool = false
  ) -> WrappedText {
    TextWrapper(width: width, style: style, hyphenation: hyphenation, lineLimit: lines, isBalanced: balanced).wrap(text)
  }

  /// What is critical at a touchpoint that has no score, so that the curve can't call it out; `nil` where nothing is.
  func momentBesideCurve(at touchpoint: Touchpoint) -> CalledOutMoment? {
    guard touchpoint.emotion == nil || curves.isEmpty else { return nil }
    return momentByTouchpoint[touchpoint.index]
  }

  /// Whether the touchpoint stands out on the map, and how: the author's own word before the computed ones.
  func emphasis(of touchpoint: Touchpoint) -> Polarity? {
    if let critical = touchpoint.critical { return critical.value }
    guard let moment = momentByTouchpoint[touchpoint.index], moment.isDecisive else { return nil }
    return moment.polarity
  }

  /// The mark of a touchpoint, on the curve and on its card; `nil` where nothing is critical about it.
  func mark(for touchpoint: Touchpoint) -> MomentMark? { momentByTouchpoint[touchpoint.index]?.mark }

  /// The colour of a curve by its 0-based place.
  func color(ofCurve index: Int) -> Color { theme.curves[index % theme.curves.count] }

  /// The colour that stands for a persona: that of its curve where several are told apart, else one of the stages'.
  func color(of persona: Persona) -> Color {
    let index = journey.personas.firstIndex { $0.id == persona.id } ?? 0
    guard curves.count > 1 else { return theme.stages.hue(at: index).strong }
    guard let curve = curves.firstIndex(where: { $0.personas.contains(persona.id) }) else { return theme.plain.ink }
    return color(ofCurve: curve)
  }
}
