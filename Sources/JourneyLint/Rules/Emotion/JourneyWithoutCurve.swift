import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds journeys that have too few emotions for a curve.
struct JourneyWithoutCurve: Rule {
  let about = RuleDescription(
    "no-emotion-curve", .emotion, .information,
    summary: "Fewer than two touchpoints of a path have an emotion, so there is no curve",
    why: "peak, trough and end are what customers remember, and without the curve nobody sees them",
    source: Citation.peakEnd,
    silentWhere: [
      "two touchpoints of a path have an emotion",
      "the file has errors, since an emotion may be hidden in what couldn't be read",
    ],
    bad: [
      """
      journey: A haircut
      ↓stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair]
        - stage: consideration
          touchpoints: [Reads what others say]
        - stage: purchase
          touchpoints: [In the chair]
        - stage: aftercare
          touchpoints: [In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      ↓vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Varaa ajan, Tuolissa, Peilin edessä]
      """,
      """
      kundresa: En klippning
      ↓faser:
        - fas: Klippningen
          kontaktpunkter: [Bokar tid, I stolen, Framför spegeln: 2]
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair]
        - stage: consideration
          touchpoints: [Reads what others say]
        - stage: purchase
          touchpoints: [In the chair: 1]
        - stage: aftercare
          touchpoints: [In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Varaa ajan, Tuolissa: 1, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter: [Bokar tid: 0, I stolen: 1, Framför spegeln: 2]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let scored = subject.analysis.paths.map(\.curve.scoredCount).max() ?? 0
    guard scored < 2, !subject.journey.touchpoints.isEmpty, subject.errors.isEmpty else { return [] }
    let message =
      scored == 0
      ? "no touchpoint has an emotion, so there is no curve"
      : "only one touchpoint has an emotion, so there is no curve"
    let scale = subject.journey.scales.emotion
    return [
      finding(
        message, at: subject.stagesKeySpan,
        help:
          "give touchpoints an emotion from \(Shown.number(scale.lower)) to \(Shown.number(scale.upper)): '- In the chair: 1'"
      )
    ]
  }
}
