import JourneyModel
import JourneySyntax

/// Finds journeys that no map can show.
struct TooLargeJourney: Rule {
  let about = RuleDescription(
    "journey-too-large", .structure, .information, isOn: false,
    summary: "A journey has more than 9 stages or more than 40 touchpoints",
    why: "nobody reads a map of that size, and what matters drowns in it",
    bad: [
      """
      journey: A year of haircuts
      ↓stages: [
        {stage: One, touchpoints: [a]}, {stage: Two, touchpoints: [b]}, {stage: Three, touchpoints: [c]},
        {stage: Four, touchpoints: [d]}, {stage: Five, touchpoints: [e]}, {stage: Six, touchpoints: [f]},
        {stage: Seven, touchpoints: [g]}, {stage: Eight, touchpoints: [h]}, {stage: Nine, touchpoints: [i]},
        {stage: Ten, touchpoints: [j]}]
      """
    ],
    good: [
      """
      journey: A year of haircuts
      stages: [
        {stage: One, touchpoints: [a]}, {stage: Two, touchpoints: [b]}, {stage: Three, touchpoints: [c]},
        {stage: Four, touchpoints: [d]}, {stage: Five, touchpoints: [e]}, {stage: Six, touchpoints: [f]},
        {stage: Seven, touchpoints: [g]}, {stage: Eight, touchpoints: [h]}, {stage: Nine, touchpoints: [i]}]
      """
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let (stages, touchpoints) = (subject.journey.stages.count, subject.journey.touchpoints.count)
    guard stages > 9 || touchpoints > 40 else { return [] }
    return [
      finding(
        "the journey has \(stages) stages and \(touchpoints) touchpoints", at: subject.stagesKeySpan,
        note: "a map is read well with at most 9 stages and 40 touchpoints",
        help: "split it into journeys of their own, or tell a stage's touchpoints more broadly")
    ]
  }
}
