import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds critical moments that tell what was experienced, but not what was expected.
struct ExpectationMissing: Rule {
  let about = RuleDescription(
    "expectation-missing", .expectation, .information,
    summary: "A critical moment tells what was experienced, but not what was expected",
    why: "customers judge an experience by what they expected of it, and without that number there is no gap to see",
    source: Citation.gapModel,
    silentWhere: [
      "the touchpoint is neither declared critical nor shown to be so by the curve",
      "nothing says what was experienced either",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, expected: 3, experienced: 4}
            - {touchpoint: Pays, emotion: 0}
            - {touchpoint: In front of the mirror, critical: positive, emotion: 2, experienced: ↓5}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 0}
            - {kosketuspiste: Peilin edessä, kriittinen: positiivinen, tunne: 2, koettu: ↓5}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 0}
            - {kontaktpunkt: Framför spegeln, kritisk: positiv, känsla: 2, upplevt: ↓5}
      """,
    ],
    good: [
      """
      journey: Both, neither, or not critical
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, critical: positive, emotion: 1, expected: 3, experienced: 4}
            - {touchpoint: Hears the price, emotion: 1, experienced: 4}
            - {touchpoint: Pays, critical: negative, emotion: -1}
            - {touchpoint: In front of the mirror, critical: positive, emotion: 2, expected: 4}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 0}
            - {kosketuspiste: Peilin edessä, kriittinen: positiivinen, tunne: 2, odotettu: 4, koettu: 5}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 0}
            - {kontaktpunkt: Framför spegeln, kritisk: positiv, känsla: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.journey.touchpoints.contains(where: { $0.experienced != nil && $0.expected == nil }) else {
      return []
    }
    let critical = Set(subject.analysis.criticalMoments.map(\.touchpointIndex))
    return subject.journey.touchpoints.compactMap { touchpoint in
      guard let experienced = touchpoint.experienced, touchpoint.expected == nil, critical.contains(touchpoint.index),
        !subject.hasError(in: touchpoint.span)
      else { return nil }
      return finding(
        "nothing says what was expected of the critical moment \(Shown.quoted(touchpoint.name.text))",
        at: experienced.span, note: "only what was experienced",
        help: "write '\(subject.word(.expected)):' with a number on the same scale")
    }
  }
}
