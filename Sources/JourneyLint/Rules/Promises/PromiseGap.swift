import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds service levels that are worse than what was promised.
struct PromiseGap: Rule {
  let about = RuleDescription(
    "promise-gap", .promises, .warning,
    summary: "What is delivered is worse than what was promised, and nothing is done about it",
    why:
      "what is promised and not delivered is the gap that the company makes with its own words (gap 4 of the gap "
      + "model, Parasuraman, Zeithaml and Berry 1985)",
    source: Citation.gapModel,
    silentWhere: [
      "'better' doesn't say whether high or low is good",
      "what is delivered is as good as promised",
      "an action addresses the touchpoint, it is 'accepted' with a reason, or its promise was withdrawn",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - touchpoint: Waits
              emotion: -1
              service-level: {unit: min, better: low, promised: 5, actual: ↓25}
            - touchpoint: Calls the salon
              emotion: 1
              service-level: {unit: "%", better: high, promised: 90, actual: ↓70}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Odottaa
              tunne: -1
              palvelutaso: {yksikkö: min, parempi: matala, luvattu: 5, toteutunut: ↓25}
            - Tuolissa: 1
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: Väntar
              känsla: -1
              servicenivå: {enhet: min, bättre: låg, utlovat: 5, faktiskt: ↓25}
            - I stolen: 1
      """,
    ],
    good: [
      """
      journey: Kept, not judged, being worked on
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - touchpoint: Waits
              emotion: 1
              service-level: {unit: min, better: low, promised: 5, actual: 5}
            - touchpoint: Pays
              emotion: 1
              service-level: {unit: min, promised: 5, actual: 25}
            - touchpoint: Calls the salon
              emotion: 1
              service-level: {unit: min, better: low, promised: 1, actual: 3}
      actions:
        - {action: A second line, addresses: calls-the-salon, owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Odottaa
              tunne: 0
              palvelutaso: {yksikkö: min, parempi: matala, luvattu: 5, toteutunut: 4}
            - Tuolissa: 1
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: Väntar
              id: väntar
              känsla: -1
              servicenivå: {enhet: min, bättre: låg, utlovat: 5, faktiskt: 25}
            - I stolen: 1
      åtgärder:
        - {åtgärd: Längre tid mellan bokningarna, gäller: väntar, ansvarig: salongen, klart-senast: 2026-09-30}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.serviceLevel) else { return [] }
    let journey = subject.journey
    guard !subject.analysis.serviceGaps.isEmpty else { return [] }
    let remedies = subject.remedies
    let withdrawn = Set(journey.promises.filter(\.isWithdrawn).flatMap { $0.deliveredAt.compactMap(\.id) })
    return subject.analysis.serviceGaps.compactMap { gaps in
      let touchpoint = journey.touchpoints[gaps.touchpointIndex]
      guard let size = gaps.size(.communication), size < -1e-9, let level = touchpoint.serviceLevel,
        let promised = level.promised, let actual = level.actual, !remedies.cover(touchpoint),
        !withdrawn.contains(touchpoint.id)
      else { return nil }
      let unit = level.unit.map { " \(Shown.plain($0.text))" } ?? ""
      return finding(
        "\(Shown.quoted(touchpoint.name.text)) is worse than promised: \(Shown.plain(promised.text))\(unit) promised, "
          + "\(Shown.plain(actual.text))\(unit) delivered", at: actual.span, note: "this is delivered",
        labels: [Label(promised.span, "this is promised")],
        help:
          "write an action that addresses \(Shown.quoted(touchpoint.id)), or promise what can be kept")
    }
  }
}
