import JourneyAnalysis
import JourneyModel

/// What there is to tell of a journey in one language: what the description of a map, the map for the terminal and the
/// Markdown document have in common. Its texts are the author's own, as they stand in the file.
struct JourneyStory: Sendable {
  /// The language of fixed words, and of texts given in several.
  let language: Language
  /// The title.
  let title: String
  /// What the file claims to be; `nil` where it claims nothing.
  let state: String?
  /// From where to where, and what for: each a sentence of the author's.
  let scope: String?
  let goal: String?
  /// Whose journey is told.
  let personas: [Persona]
  /// All paths that are told, those without a score too.
  let paths: [StoryPath]
  /// All stages; with one persona chosen, some may be left without touchpoints.
  let stages: [StageStory]
  /// The critical moments, by touchpoint.
  let moments: [StoryMoment]
  /// The three that call for something to be done first, the most pressing one first; fewer where less hurts.
  let pressing: [StoryMoment]
  /// What is to be done, in the order of the file.
  let actions: [ActionStory]
  /// What the customer was promised.
  let promises: [PromiseStory]
  /// What the knowledge rests on.
  let sources: [String]
  /// The scale of emotions, for the axis of a curve.
  let emotionScale: Scale

  /// The story of all personas, or of one.
  /// - Parameter persona: the id of the only persona whose path and touchpoints are told; `nil` for all.
  /// - Complexity: O(n) in the texts of the journey.
  init(_ analysis: Analysis, language: Language, persona: String? = nil) {
    let journey = analysis.journey
    let paths = analysis.paths.filter { path in
      persona.map { path.personas.isEmpty || path.personas.contains($0) } ?? true
    }
    let told = journey.touchpoints.filter { touchpoint in
      persona.map { id in touchpoint.personas.isEmpty || touchpoint.personas.contains { $0.id == id } } ?? true
    }
    let actions = ActionStory.all(of: journey, at: told, language)
    let moments = StoryMoment.all(of: analysis, along: persona == nil ? nil : paths, at: told, language)
    let facts = TouchpointStory.Facts(journey, language, actions: actions, moments: moments)

    self.language = language
    self.actions = actions
    self.moments = moments
    pressing = Array(
      PressingMoment.all(in: analysis, language: language, atMost: analysis.journey.touchpoints.count).lazy
        .compactMap { pressing in moments.first { $0.number == pressing.touchpoint + 1 && $0.polarity == .negative } }
        .prefix(PressingMoment.limit))
    title = journey.title.text(in: language)
    state = journey.state.map { Self.word(for: $0.value).text(in: language) }
    scope = journey.scope.map { $0.text(in: language) }
    goal = journey.goal?.text(in: language)
    personas = journey.personas.filter { persona == nil || $0.id == persona }
    let scored = paths.filter { !$0.curve.points.isEmpty }.count
    self.paths = paths.map { path in
      let only = persona.map { [$0] } ?? path.personas
      return StoryPath(path, of: journey, personas: only, isNamed: scored > 1, language)
    }
    var touchpoints = told[...]
    stages = journey.stages.map { stage in
      var own: [TouchpointStory] = []
      while let first = touchpoints.first, first.stageIndex == stage.index {
        own.append(facts.story(of: touchpoints.removeFirst()))
      }
      return StageStory(stage, touchpoints: own, language)
    }
    let toldIDs = Set(told.map(\.id))
    promises = journey.promises.filter { !$0.isWithdrawn }.map { promise in
      let places = promise.deliveredAt.compactMap { reference in
        journey.touchpoint(reference).flatMap { toldIDs.contains($0.id) ? $0.index + 1 : nil }
      }
      return PromiseStory(text: promise.text.text(in: language), numbers: places)
    }
    sources = journey.sources.map { source in
      let name = source.name.text(in: language)
      return source.n.map { "\(name) (n = \($0.value))" } ?? name
    }
    emotionScale = journey.scales.emotion
  }

  /// The touchpoints that are told, in order.
  var touchpoints: [TouchpointStory] { stages.flatMap(\.touchpoints) }

  /// A text of the author's in quotation marks.
  func quoted(_ text: String) -> String { MapWord.quoted(text, in: language) }

  private static func word(for state: Journey.State) -> MapWord {
    switch state {
    case .hypothesis: .hypothesis
    case .asIs: .asIs
    case .toBe: .toBe
    }
  }
}
