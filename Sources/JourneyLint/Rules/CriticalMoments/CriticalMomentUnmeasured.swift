import JourneyModel
import JourneySyntax

/// Finds critical moments that nothing measures, in files that claim to be what is.
struct CriticalMomentUnmeasured: Rule {
  let about = RuleDescription(
    "critical-unmeasured", .criticalMoments, .warning,
    summary: "Nothing measures a touchpoint that is declared critical",
    why: "whether the moment that decides gets better or worse is seen only where it is measured",
    silentWhere: [
      "the file doesn't claim to be what is ('state: as-is')",
      "the touchpoint or its stage has 'metrics'",
      "its 'service-level' says what is delivered or perceived",
      "a promise that is delivered there has a 'metric'",
    ],
    bad: [
      """
      journey: A haircut
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          owner: salon
          touchpoints:
            - {touchpoint: In the chair, emotion: 1}
            - {touchpoint: In front of the mirror, critical: ↓positive, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      vaiheet:
        - vaihe: Leikkaus
          vastuutaho: kampaamo
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 1}
            - {kosketuspiste: Peilin edessä, kriittinen: ↓positiivinen, tunne: 2}
      """,
      """
      kundresa: En klippning
      läge: nuläge
      faser:
        - fas: Klippningen
          ansvarig: salongen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 1}
            - {kontaktpunkt: Framför spegeln, kritisk: ↓positiv, känsla: 2}
      """,
    ],
    good: [
      """
      journey: Measured at the touchpoint, at the stage, by the numbers of the gap model
      state: as-is
      covers: [consideration, purchase]
      stages:
        - stage: consideration
          owner: salon
          touchpoints:
            - touchpoint: Waits
              critical: negative
              emotion: -1
              service-level: {unit: min, better: low, expected: 5, actual: 4}
            - touchpoint: In the chair
              critical: positive
              emotion: 1
              metrics: [{metric: csat, scale: 1..5, distribution: {3: 10, 4: 20, 5: 30}, method: top-box}]
        - stage: purchase
          owner: salon
          metrics: [{metric: csat, scale: 1..5, distribution: {3: 10, 4: 20, 5: 30}, method: top-box}]
          touchpoints:
            - {touchpoint: In front of the mirror, critical: positive, emotion: 2}
      """,
      """
      journey: Measured by what is promised there
      state: as-is
      promises: [{promise: Done within the hour, delivered-at: mirror, metric: share done within the hour}]
      stages:
        - stage: The cut
          owner: salon
          touchpoints:
            - {touchpoint: In the chair, emotion: 1}
            - {touchpoint: In front of the mirror, id: mirror, critical: positive, emotion: 2}
      """,
      """
      journey: A hypothesis
      state: hypothesis
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In front of the mirror, critical: positive, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      vaiheet:
        - vaihe: Leikkaus
          vastuutaho: kampaamo
          mittarit: [{mittari: csat, jakauma: {3: 10, 4: 20, 5: 30}}]
          kosketuspisteet: [{kosketuspiste: Peilin edessä, kriittinen: positiivinen, tunne: 2}]
      """,
      """
      kundresa: En klippning som vi tror att den är
      läge: hypotes
      faser:
        - fas: Klippningen
          kontaktpunkter: [{kontaktpunkt: Framför spegeln, kritisk: positiv, känsla: 2}]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.critical) else { return [] }
    let journey = subject.journey
    guard journey.state?.value == .asIs else { return [] }
    let measured = Set(
      journey.promises.filter { $0.metric != nil && !$0.isWithdrawn }.flatMap { $0.deliveredAt.compactMap(\.id) })
    return journey.touchpoints.compactMap { touchpoint in
      guard let critical = touchpoint.critical, touchpoint.metrics.isEmpty, !measured.contains(touchpoint.id),
        touchpoint.serviceLevel?.actual == nil, touchpoint.serviceLevel?.perceived == nil,
        journey.stage(of: touchpoint).metrics.isEmpty, !subject.hasError(around: touchpoint)
      else { return nil }
      return finding(
        "nothing measures the critical moment \(Shown.quoted(touchpoint.name.text))", at: critical.span,
        note: "declared critical here",
        help: "write '\(subject.word(.metrics)):' with what is measured, at the touchpoint or at its stage")
    }
  }
}
