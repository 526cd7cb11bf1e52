import JourneyModel
import JourneySyntax

/// Finds critical touchpoints that nothing stands behind, where it does behind the others.
struct HoleInBlueprint: Rule {
  let about = RuleDescription(
    "blueprint-hole", .blueprint, .warning,
    summary: "Nothing stands behind a critical touchpoint, while the others say who works behind the scenes",
    why: "the moment that decides hangs in the air: nobody can improve work that isn't on the blueprint",
    source: Citation.blueprint,
    silentWhere: [
      "fewer than half of the touchpoints say what happens behind the scenes",
      "the customer is alone there ('initiator: customer'), or it isn't the company's ('influence: none')",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, emotion: 1, backstage: The owner looks at the list}
            - {touchpoint: ↓In the chair, critical: positive, emotion: 2}
            - {touchpoint: Pays, emotion: 0, support: The till}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Soittaa, tunne: 1, taustatoiminta: Omistaja katsoo listasta}
            - {kosketuspiste: ↓Tuolissa, kriittinen: positiivinen, tunne: 2}
            - {kosketuspiste: Maksaa, tunne: 0, järjestelmä: Kassa}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Ringer, känsla: 1, bakom-kulisserna: Ägaren tittar i boken}
            - {kontaktpunkt: ↓I stolen, kritisk: positiv, känsla: 2}
            - {kontaktpunkt: Betalar, känsla: 0, system: Kassan}
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, emotion: 1, backstage: The owner looks at the list}
            - {touchpoint: In the chair, critical: positive, emotion: 2, backstage: Mixes the colour}
            - {touchpoint: Shows it to a friend, critical: positive, initiator: customer, emotion: 2}
            - {touchpoint: Reads a review, critical: negative, influence: none, emotion: -1}
            - {touchpoint: Pays, emotion: 0, support: The till}
            - {touchpoint: Rates the salon, emotion: 0, system: Review page}
      """,
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, emotion: 1, backstage: The owner looks at the list}
            - {touchpoint: In the chair, critical: positive, emotion: 2}
            - {touchpoint: In front of the mirror, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Soittaa, tunne: 1, taustatoiminta: Omistaja katsoo listasta}
            - {kosketuspiste: Tuolissa, kriittinen: positiivinen, tunne: 2, taustatoiminta: Sekoittaa värin}
            - {kosketuspiste: Maksaa, tunne: 0, järjestelmä: Kassa}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Ringer, känsla: 1, bakom-kulisserna: Ägaren tittar i boken}
            - {kontaktpunkt: Visar upp frisyren för en vän, kritisk: positiv, initiativtagare: kund, känsla: 2}
            - {kontaktpunkt: Betalar, känsla: 0, system: Kassan}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.critical) else { return [] }
    let touchpoints = subject.journey.touchpoints
    let covered = touchpoints.count { hasWorkBehind($0) }
    guard covered * 2 >= touchpoints.count, covered > 1 else { return [] }
    return touchpoints.compactMap { touchpoint in
      guard let critical = touchpoint.critical, !hasWorkBehind(touchpoint), !isTheCustomersOwn(touchpoint),
        !subject.hasError(in: touchpoint.span)
      else { return nil }
      return finding(
        "nothing stands behind \(Shown.quoted(touchpoint.name.text)), which is critical", at: touchpoint.nameSpan,
        note: "\(covered) of \(touchpoints.count) touchpoints say what happens behind the scenes",
        labels: [Label(critical.span, "critical")],
        help: "write in '\(subject.word(.backstage))' or '\(subject.word(.support))' what makes this moment; where the "
          + "customer is alone, write '\(subject.pair(.initiator, "customer"))', where it isn't yours, "
          + "'\(subject.pair(.influence, "none"))'")
    }
  }

  private func hasWorkBehind(_ touchpoint: Touchpoint) -> Bool {
    !touchpoint.backstage.isEmpty || !touchpoint.support.isEmpty || !touchpoint.systems.isEmpty
  }

  private func isTheCustomersOwn(_ touchpoint: Touchpoint) -> Bool {
    (touchpoint.initiator?.value == "customer" && touchpoint.frontstage.isEmpty)
      || touchpoint.influence?.value == Influence.none || touchpoint.influence?.value == .partner
  }
}
