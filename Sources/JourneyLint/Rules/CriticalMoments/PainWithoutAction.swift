import JourneyModel
import JourneySyntax

/// Finds pains that are written down, and then left alone.
struct PainWithoutAction: Rule {
  let about = RuleDescription(
    "pain-no-action", .criticalMoments, .warning,
    summary: "No action addresses a touchpoint with a pain",
    why: "a pain that is written down and then forgotten hurts customers as before",
    silentWhere: [
      "the file has no actions and doesn't claim to be what is: a sketch",
      "an action addresses the touchpoint and isn't rejected",
      "it is 'accepted' with a reason, the pain's 'severity' is low, or 'influence' is none",
      "an action addresses nothing yet, since it may be the one",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Waits, emotion: -1, pain: ↓Nobody says how long}
            - touchpoint: Hears the price
              emotion: -1
              pain:
                - {pain: ↓It is said at the end, severity: high}
                - {pain: It is said aloud, severity: low}
            - {touchpoint: In the chair, id: chair, emotion: 2, pain: A hard headrest}
      actions:
        - {action: A softer headrest, addresses: chair, owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Odottaa, tunne: 0, kipupiste: ↓Odotusajasta ei kerrota}
            - {kosketuspiste: Tuolissa, tunnus: tuoli, tunne: 2, kipupiste: {kipupiste: Kova niskatuki, vakavuus: pieni}}
      toimenpiteet:
        - {toimenpide: Pehmeämpi niskatuki, koskee: tuoli, vastuutaho: kampaamo, määräaika: 30.9.2026}
      """,
      """
      kundresa: En klippning
      läge: nuläge
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Väntar, känsla: 0, smärtpunkt: ↓Ingen säger hur länge}
            - {kontaktpunkt: Framför spegeln, känsla: 2}
      """,
    ],
    good: [
      """
      journey: Addressed, accepted, mild, out of anybody's hands
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Waits, id: wait, emotion: 0, pain: Nobody says how long}
            - {touchpoint: The dye itches, emotion: 0, pain: It itches, accepted: No dye that lasts is without it}
            - {touchpoint: In the chair, emotion: 2, pain: {pain: A hard headrest, severity: low}}
            - {touchpoint: Rain on the way home, emotion: 0, pain: It rains, influence: none}
      actions:
        - {action: Times by text message, addresses: wait, owner: salon, due: 2026-09-30}
      """,
      """
      journey: A sketch without actions
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [{touchpoint: Waits, emotion: -1, pain: Nobody says how long}, Pays: 0]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Odottaa, tunnus: odotus, tunne: 0, kipupiste: Odotusajasta ei kerrota}
            - {kosketuspiste: Väri kutisee, tunne: 0, kipupiste: Se kutisee, hyväksytty: Kestävä väri kutisee aina}
            - {kosketuspiste: Peilin edessä, tunne: 2}
      toimenpiteet:
        - {toimenpide: Vuoronumero tekstiviestillä, koskee: odotus, vastuutaho: kampaamo, määräaika: 30.9.2026}
      """,
      """
      kundresa: En första skiss
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Väntar, känsla: 0, smärtpunkt: Ingen säger hur länge}
            - {kontaktpunkt: Framför spegeln, känsla: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.pain) else { return [] }
    let remedies = subject.remedies
    guard remedies.areTold else { return [] }
    var found: [Diagnostic] = []
    for touchpoint in subject.journey.touchpoints {
      let pains = touchpoint.pains.filter { $0.severity?.value != .low }
      guard !pains.isEmpty, touchpoint.influence?.value != Influence.none, !remedies.cover(touchpoint),
        !subject.hasError(in: touchpoint.span)
      else { continue }
      for pain in pains {
        found.append(
          finding(
            "nothing is done about the pain \(Shown.quoted(pain.text.text))", at: pain.text.span,
            labels: [Label(touchpoint.nameSpan, "no action addresses this")],
            help:
              "write an action with '\(subject.word(.addresses, of: .action)): \(Shown.plain(touchpoint.id))', or at "
              + "the touchpoint '\(subject.word(.accepted)):' with the reason"))
      }
    }
    return found
  }
}
