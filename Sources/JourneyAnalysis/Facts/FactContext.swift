import JourneyModel
import JourneySyntax

/// What facts are gathered from: the analysis, the language of the texts, and where the lines of the file are.
struct FactContext {
  let analysis: Analysis
  let language: Language
  /// The lines of the file; `nil` where only the journey is known.
  let lines: LineIndex?
  /// The paths that are told, and the touchpoints, as places in the journey's list.
  let paths: [PathAnalysis]
  let told: Set<Int>
  private let channels: [String: String]

  init(_ analysis: Analysis, language: Language, persona: String?, lines: LineIndex?) {
    self.analysis = analysis
    self.language = language
    self.lines = lines
    let touchpoints = analysis.journey.touchpoints
    if let persona {
      paths = analysis.paths.filter { $0.personas.isEmpty || $0.personas.contains(persona) }
      told = Set(
        touchpoints.filter { $0.personas.isEmpty || $0.personas.contains { $0.id == persona } }.map(\.index))
    } else {
      paths = analysis.paths
      told = Set(touchpoints.indices)
    }
    channels = Dictionary(analysis.journey.channels.map { ($0.id, $0.name.text(in: language)) }) { first, _ in first }
  }

  var journey: Journey { analysis.journey }

  /// The scale of emotions.
  var emotionScale: Scale { journey.scales.emotion }

  /// A text in the language that is asked for.
  func text(_ text: LocalizedText) -> String { text.text(in: language) }

  /// The 1-based line of the file that something stands in.
  func line(_ span: Span) -> Int? { lines?.line(at: span.start) }

  /// The id of the touchpoint at a place in the journey's list.
  func id(at index: Int) -> String { journey.touchpoints[index].id }

  /// The name of a touchpoint's channel.
  func channel(of touchpoint: Touchpoint) -> String? {
    touchpoint.channel.map { reference in reference.id.flatMap { channels[$0] } ?? reference.written }
  }

  /// Who is responsible for a touchpoint: its owner, or else that of its stage.
  func owner(of touchpoint: Touchpoint) -> String? {
    (touchpoint.owner ?? journey.stage(of: touchpoint).owner).map(text)
  }
}
