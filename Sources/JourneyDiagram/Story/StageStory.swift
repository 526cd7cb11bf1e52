import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// What there is to tell of a stage.
struct StageStory: Sendable {
  /// The 1-based place among the stages.
  let number: Int
  /// The heading, with a capital letter.
  let heading: String
  /// The name of the phase, where the heading doesn't say it already.
  let phase: String?
  /// What the customer wants to achieve in it.
  let goal: String?
  /// How many came in and how many went on: `31 → 12`; `nil` where nobody counted.
  let flow: String?
  /// The lowest and the highest emotion in it; `nil` where nothing is scored.
  let range: (low: String, high: String)?
  /// The touchpoints that are told.
  let touchpoints: [TouchpointStory]

  init(_ stage: Stage, touchpoints: [TouchpointStory], _ language: Language) {
    let text = stage.heading.text(in: language)
    number = stage.index + 1
    heading = text.prefix(1).uppercased() + text.dropFirst()
    phase = stage.phase.map { $0.name(in: language) }.flatMap { $0.lowercased() == text.lowercased() ? nil : $0 }
    goal = stage.goal.map { $0.text(in: language) }
    func whole(_ count: Spanned<Int>?) -> String? { count.map { NumberText.whole($0.value, in: language) } }
    switch (whole(stage.entered), whole(stage.exited)) {
    case (let entered?, let exited?): flow = "\(entered) → \(exited)"
    case (let entered?, nil): flow = "\(entered) →"
    case (nil, let exited?): flow = "→ \(exited)"
    case (nil, nil): flow = nil
    }
    let emotions = touchpoints.compactMap(\.emotion)
    let low = emotions.min { $0.level < $1.level }
    let high = emotions.max { $0.level < $1.level }
    if let low, let high { range = (low.text, high.text) } else { range = nil }
    self.touchpoints = touchpoints
  }
}
