import JourneyModel
import JourneySyntax

/// Finds critical moments that nobody is responsible for, in files that claim to be what is.
struct CriticalMomentWithoutOwner: Rule {
  let about = RuleDescription(
    "critical-no-owner", .criticalMoments, .warning,
    summary: "Nobody is responsible for a touchpoint that is declared critical",
    why: "the moment that decides whether customers come back is looked after only where somebody answers for it",
    silentWhere: [
      "the file doesn't claim to be what is ('state: as-is')",
      "the stage has an owner, who answers for its touchpoints, too",
      "the company can't influence it ('influence: none')",
    ],
    bad: [
      """
      journey: A haircut
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, owner: stylist}
            - {touchpoint: In front of the mirror, critical: ↓positive, emotion: 2}
      """,
      """
      kundresa: En klippning
      läge: nuläge
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Framför spegeln, kritisk: ↓negativ, känsla: -1}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 1, vastuutaho: parturi}
            - {kosketuspiste: Peilin edessä, kriittinen: ↓positiivinen, tunne: 2}
      """,
    ],
    good: [
      """
      journey: One with an owner, one whose stage has one, one that nobody here can influence
      state: as-is
      covers: [purchase, aftercare]
      stages:
        - stage: purchase
          owner: salon
          touchpoints:
            - {touchpoint: In the chair, critical: positive, emotion: 1}
        - stage: aftercare
          touchpoints:
            - {touchpoint: In front of the mirror, critical: positive, emotion: 2, owner: stylist}
            - {touchpoint: What friends say, critical: positive, emotion: 2, influence: none}
      """,
      """
      journey: A sketch that claims nothing
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
      kundresa: En klippning
      läge: nuläge
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Vad vännerna säger, kritisk: positiv, känsla: 2, påverkansmöjlighet: ingen}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.critical) else { return [] }
    let journey = subject.journey
    guard journey.state?.value == .asIs else { return [] }
    return journey.touchpoints.compactMap { touchpoint in
      guard let critical = touchpoint.critical, touchpoint.owner == nil, touchpoint.influence?.value != Influence.none,
        journey.stage(of: touchpoint).owner == nil, !subject.hasError(around: touchpoint)
      else { return nil }
      return finding(
        "nobody is responsible for the critical moment \(Shown.quoted(touchpoint.name.text))", at: critical.span,
        note: "declared critical here",
        help:
          "write '\(subject.word(.owner)):' with who answers for it, at the touchpoint or at its stage, or "
          + "'\(subject.word(.influence)): \(subject.choice("none", for: .influence))'")
    }
  }
}
