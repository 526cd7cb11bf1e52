import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds expectations that the company's own words have raised, and that weren't met.
struct PromiseRaisesGap: Rule {
  let about = RuleDescription(
    "promise-raises-gap", .expectation, .information,
    summary: "An expectation that comes from the company's own advertising or promise wasn't met",
    why: "a gap can be closed from both sides: what the company itself has led customers to expect, it can also lower",
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, emotion: 0, expected: 5, experienced: 3, expectation-source: ↓advertising}
            - {touchpoint: Pays, emotion: 1, expected: 4, experienced: 3, expectation-source: [price, ↓promise]}
      """
    ],
    good: [
      """
      journey: Met, or not of the company's own making
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, emotion: 0, expected: 3, experienced: 3, expectation-source: advertising}
            - {touchpoint: Pays, emotion: 1, expected: 4, experienced: 3, expectation-source: [price, word-of-mouth]}
            - {touchpoint: Goes home, emotion: 1, expected: 4, expectation-source: advertising}
      """,
      """
      journey: It is worked on
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, id: c, emotion: 0, expected: 4, experienced: 3, expectation-source: advertising}
            - {touchpoint: Pays, emotion: 1}
      actions:
        - {action: Pictures of real customers, addresses: c, owner: salon, due: 2026-09-30}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard journey.touchpoints.contains(where: { !$0.expectationSources.isEmpty }) else { return [] }
    let remedies = subject.remedies
    // Where a promise of the file is delivered, it is spoken of at the promise.
    let promised = Set(journey.promises.flatMap { $0.deliveredAt.compactMap(\.id) })
    return journey.touchpoints.compactMap { touchpoint in
      guard
        let source = touchpoint.expectationSources.first(where: {
          $0.value == "advertising" || ($0.value == "promise" && !promised.contains(touchpoint.id))
        }), let gap = Gap(touchpoint), gap.size < -1e-9, !remedies.cover(touchpoint)
      else { return nil }
      return finding(
        "the company's own \(source.value == "promise" ? "promise" : "advertising") has raised an expectation that "
          + "\(Shown.quoted(touchpoint.name.text)) doesn't meet: \(gap.words(in: journey.language))", at: source.span,
        labels: [Label(gap.experienced.span, "experienced"), Label(gap.expected.span, "expected")],
        help: "promise less, deliver more, or write an action that addresses \(Shown.quoted(touchpoint.id))")
    }
  }
}
