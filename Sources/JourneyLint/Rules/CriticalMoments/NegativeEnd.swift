import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds paths that end on a negative emotion.
struct NegativeEnd: Rule {
  let about = RuleDescription(
    "end-negative", .criticalMoments, .warning,
    summary: "The last emotion of a path is negative",
    why: "the end weighs half of what is remembered of an experience (peak-end rule, Kahneman et al. 1993)",
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, emotion: 2}, {touchpoint: Pays, emotion: ↓-1}]
      """,
      """
      kundresa: En klippning
      skalor: {känsla: 1..5}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 4, Betalar: ↓2, Får en enkät]
      """,
    ],
    good: [
      """
      journey: It ends well
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [Waits: -2, Pays: 0]
      """,
      """
      journey: A single emotion is no curve
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [In the chair, Pays: -1]
      """,
      """
      journey: A way out that is meant to be one
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [In the chair: 1, {touchpoint: Cancels, emotion: -1, ends: cancelled}]
      """,
      """
      journey: What a workshop believes
      state: hypothesis
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [In the chair: 1, Pays: -1]
      """,
      """
      journey: It turns in the end, or is accepted
      covers: [purchase]
      personas: [a, b]
      stages:
        - stage: purchase
          touchpoints:
            - In the chair: 1
            - {touchpoint: Pays, persona: a, emotion: -1, after: 1}
            - {touchpoint: Pays more, persona: b, emotion: -1, accepted: Nobody likes to pay}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard journey.state?.value != .hypothesis, subject.knowsPaths else { return [] }
    var known: Set<Int> = []
    var found: [Diagnostic] = []
    for path in subject.analysis.paths {
      guard path.curve.scoredCount >= 2, let end = path.curve.end, end.level < -1e-9,
        known.insert(end.touchpointIndex).inserted
      else { continue }
      let touchpoint = journey.touchpoints[end.touchpointIndex]
      // What follows may have an emotion that couldn't be read.
      guard let emotion = touchpoint.emotion, touchpoint.ends?.text == nil, touchpoint.accepted?.isSo != true,
        touchpoint.after.map({ $0.level < 0 }) ?? true, !subject.hasError(from: touchpoint)
      else { continue }
      found.append(
        finding(
          "the journey ends badly, with \(Shown.quoted(touchpoint.name.text))", at: emotion.span,
          note: "the last emotion, and it is negative",
          help:
            "give the journey a better end and write it down, or say with '\(subject.word(.ends)):' how it ends on "
            + "purpose"))
    }
    return found
  }
}
