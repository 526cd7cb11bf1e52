import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds touchpoints that cost money and exceed what was expected, though they matter little to the customer.
struct Overserved: Rule {
  let about = RuleDescription(
    "overserved", .expectation, .information,
    summary: "A touchpoint that matters little costs money to exceed what was expected by far",
    why: "what is spent on moments that matter little is missing at those that matter",
    silentWhere: [
      "the touchpoint matters, or nothing says how much",
      "nothing says that it costs anything",
      "expectations are exceeded by at most a quarter of the scale",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: A coffee, emotion: 1, expected: 2, experienced: ↓5, importance: 2, cost: 3 euros a cup}
            - {touchpoint: In the chair, emotion: 1, expected: 3, experienced: 3, importance: 9}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Kahvi, tunne: 1, odotettu: 2, koettu: ↓5, tärkeys: 2, kustannus: 3 € kuppi}
            - {kosketuspiste: Tuolissa, tunne: 1, odotettu: 3, koettu: 3, tärkeys: 9}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: En kopp kaffe, känsla: 1, förväntat: 2, upplevt: ↓5, betydelse: 2, kostnad: 30 kr koppen}
            - {kontaktpunkt: I stolen, känsla: 1, förväntat: 3, upplevt: 3, betydelse: 9}
      """,
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
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Hymy, tunne: 1, odotettu: 2, koettu: 5, tärkeys: 2}
            - {kosketuspiste: Tuolissa, tunne: 1, odotettu: 2, koettu: 5, tärkeys: 9, kustannus: kaksi kampaajaa}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: En kopp kaffe, känsla: 1, förväntat: 3, upplevt: 4, betydelse: 2, kostnad: 30 kr koppen}
            - {kontaktpunkt: I stolen, känsla: 1, förväntat: 3, upplevt: 3, betydelse: 9}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.cost), subject.journey.scales.unread.isDisjoint(with: [.expectation, .importance]) else {
      return []
    }
    return subject.journey.touchpoints.compactMap { touchpoint in
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
