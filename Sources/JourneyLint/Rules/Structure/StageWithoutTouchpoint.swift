import JourneyModel
import JourneySyntax

/// Finds stages in which nothing happens.
struct StageWithoutTouchpoint: Rule {
  let about = RuleDescription(
    "stage-empty", .structure, .warning,
    summary: "A stage has no touchpoints",
    why: "a stage in which nobody meets anybody is a hole in the journey, or no stage of it",
    bad: [
      """
      journey: A haircut
      stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair]
        - stage: ↓consideration
        - stage: purchase
          touchpoints: [In the chair]
        - stage: aftercare
          touchpoints: [In front of the mirror]
      """
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair: 1]
        - stage: consideration
          touchpoints: [Reads what others say: 0]
        - stage: purchase
          touchpoints: [In the chair: 2]
        - stage: aftercare
          touchpoints: [In front of the mirror: 2]
      """,
      """
      journey: A haircut as it will be
      state: to-be
      stages:
        - stage: Booking
        - stage: The cut
          touchpoints: [In the chair: 2, In front of the mirror: 2]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    // What is to be may still be a sketch.
    guard subject.journey.state?.value != .toBe else { return [] }
    let stages = subject.journey.stages
    return stages.compactMap { stage in
      guard stage.touchpoints.isEmpty else { return nil }
      // Up to the next stage: what stands there in error may be the touchpoints.
      let end = stage.index + 1 < stages.count ? stages[stage.index + 1].span.start : subject.source.bytes.count
      guard !subject.hasError(in: Span(stage.span.start, end)) else { return nil }
      return finding(
        "the stage \(Shown.quoted(stage.name.text)) has no touchpoints", at: stage.nameSpan,
        note: "nothing happens here",
        help: "write what the customer does or meets in it, or take the stage out")
    }
  }
}
