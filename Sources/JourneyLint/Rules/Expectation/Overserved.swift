import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds touchpoints that cost money and exceed what was expected, though they matter little to the customer.
struct Overserved: Rule {
  let about = RuleDescription(
    "overserved", .expectation, .information,
    summary: "A touchpoint that matters little costs money to exceed what was expected by far",
    why: "what is spent on moments that matter little is missing at those that matter",
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: A coffee, emotion: 1, expected: 2, experienced: ↓5, importance: 2, cost: 3 euros a cup}
            - {touchpoint: In the chair, emotion: 1, expected: 3, experienced: 3, importance: 9}
      """
    ],
    good: [
      """
      journey: Important, without a cost, as expected, not judged
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, expected: 2, experienced: 5, importance: 9, cost: 3 stylists}
            - {touchpoint: A smile, emotion: 1, expected: 2, experienced: 5, importance: 2}
            - {touchpoint: A coffee, emotion: 1, expected: 3, experienced: 4, importance: 2, cost: 3 euros}
            - {touchpoint: A cake, emotion: 1, expected: 2, experienced: 5, cost: 3 euros}
      """
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    subject.journey.touchpoints.compactMap { touchpoint in
      // By more than a quarter of the scale, as far as a failing core is below; the lower third of importance.
      guard let gap = Gap(touchpoint), gap.size > 1 + 1e-9, let importance = touchpoint.importance,
        importance.level < -2.0 / 3 + 1e-9, let cost = touchpoint.cost
      else { return nil }
      return finding(
        "\(Shown.quoted(touchpoint.name.text)) matters little and gets more than is expected: "
          + gap.words(in: subject.journey.language), at: gap.experienced.span,
        labels: [Label(importance.span, "of little importance"), Label(cost.span, "and it costs")],
        help: "ask whether the money does more good elsewhere, or correct '\(subject.word(.importance)):'")
    }
  }
}
