import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds expectations that the company's own words have raised, and that weren't met.
struct PromiseRaisesGap: Rule {
  let about = RuleDescription(
    "promise-raises-gap", .expectation, .information,
    summary: "An expectation that comes from the company's own advertising or promise wasn't met",
    why: "a gap can be closed from both sides: what the company itself has led customers to expect, it can also lower",
    source: Citation.gapModel,
    silentWhere: [
      "the expectation is met, or comes from elsewhere, such as word of mouth or price",
      "a promise of the file is delivered there: then 'promise-unmet' speaks of it",
      "an action addresses the touchpoint, or it is 'accepted' with a reason",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, emotion: 0, expected: 5, experienced: 3, expectation-source: ↓advertising}
            - {touchpoint: Pays, emotion: 1, expected: 4, experienced: 3, expectation-source: [price, ↓promise]}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 0, odotettu: 5, koettu: 3, odotuksen-lähde: ↓mainonta}
            - {kosketuspiste: Peilin edessä, tunne: 1}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 0, förväntat: 5, upplevt: 3, förväntningskälla: [pris, ↓reklam]}
            - {kontaktpunkt: Framför spegeln, känsla: 1}
      """,
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
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 0, odotettu: 3, koettu: 3, odotuksen-lähde: mainonta}
            - {kosketuspiste: Peilin edessä, tunne: 1, odotettu: 4, koettu: 3, odotuksen-lähde: suosittelu}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, id: stolen, känsla: 0, förväntat: 5, upplevt: 3, förväntningskälla: reklam}
            - {kontaktpunkt: Framför spegeln, känsla: 1}
      åtgärder:
        - {åtgärd: Bilder av riktiga kunder, gäller: stolen, ansvarig: salongen, klart-senast: 2026-09-30}
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
