import JourneyAnalysis
import JourneyModel

/// What every part of the map draws from. A reference, since a journey is a large value and each lane holds on to it.
final class MapContext: Sendable {
  let journey: Journey
  let language: Language
  let theme: Theme
  let curves: [MapCurve]
  let moments: [CalledOutMoment]
  /// The same by the 0-based place of their touchpoint.
  let momentByTouchpoint: [Int: CalledOutMoment]
  /// The 0-based places of the touchpoints on the way that the first persona takes.
  let mainPath: Set<Int>

  init(_ analysis: Analysis, language: Language, theme: Theme) {
    journey = analysis.journey
    self.language = language
    self.theme = theme
    let scored = analysis.paths.filter { !$0.curve.points.isEmpty }
    curves = scored.prefix(MapCurve.limit).compactMap { path in
      MapCurve(path, of: analysis.journey, in: language, isNamed: scored.count > 1)
    }
    mainPath = Set(analysis.paths.first?.touchpointIndices ?? [])
    moments = CalledOutMoment.all(in: analysis, language: language)
    momentByTouchpoint = Dictionary(moments.map { ($0.touchpoint, $0) }) { first, _ in first }
  }

  /// How words are divided in the map's language.
  var hyphenation: Hyphenation { Hyphenation(keepsPairs: language != .finnish) }

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
}
