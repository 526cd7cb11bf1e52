import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds the lowest points of the curves, where nothing is planned.
struct TroughWithoutAction: Rule {
  let about = RuleDescription(
    "trough-no-action", .criticalMoments, .warning,
    summary: "No action addresses the lowest point of the curve, or a branch's that is lower",
    why:
      "the most intense moment and the end are what is remembered (Kahneman et al. 1993), and nothing is planned for it",
    source: Citation.peakEnd,
    silentWhere: [
      "the file has no actions and doesn't claim to be what is: a sketch",
      "an action addresses the touchpoint and isn't rejected",
      "it is 'accepted' with a reason, or 'influence' is none",
      "the lowest point isn't negative, or the curve is flat",
      "the journey ends there: then 'end-negative' speaks of it",
      "the touchpoint has an emotion that contradicts the words beside it",
      "an emotion couldn't be read, or no way leads to a touchpoint that feels worse",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Waits, emotion: ↓-2}
            - {touchpoint: In the chair, id: chair, emotion: 1}
            - {touchpoint: Hears the price, emotion: ↓-2}
            - {touchpoint: In front of the mirror, emotion: 2}
      actions:
        - {action: A softer chair, addresses: chair, owner: salon, due: 2026-09-30}
      """,
      """
      journey: A haircut as it is
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Waits, emotion: ↓-1}
            - {touchpoint: In front of the mirror, emotion: 2}
      """,
      """
      journey: Some are turned down
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Applies, emotion: 0, next: {granted: 60 %, refused: 40 %}}
            - {touchpoint: Is granted it, id: granted, emotion: 1, next: goes}
            - {touchpoint: Is refused it, id: refused, emotion: ↓-2}
            - {touchpoint: Goes home, id: goes, emotion: 1}
      actions:
        - {action: A letter in plain words, addresses: granted, owner: office, due: 2026-09-30}
      """,
      """
      journey: What was rejected isn't done
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Waits, id: wait, emotion: ↓-1}
            - {touchpoint: In front of the mirror, emotion: 2}
      actions:
        - {action: A second chair, addresses: wait, status: rejected}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Odottaa, tunne: ↓-1}
            - {kosketuspiste: Peilin edessä, tunne: 2}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Väntar, känsla: ↓-2}
            - {kontaktpunkt: I stolen, id: stolen, känsla: 1}
            - {kontaktpunkt: Framför spegeln, känsla: 2}
      åtgärder:
        - {åtgärd: Mjukare stol, gäller: stolen, ansvarig: salongen, klart-senast: 2026-09-30}
      """,
    ],
    good: [
      """
      journey: Addressed
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Waits, id: wait, emotion: -1}
            - {touchpoint: In front of the mirror, emotion: 2}
      actions:
        - {action: Times by text message, addresses: wait, owner: salon, due: 2026-09-30}
      """,
      """
      journey: Accepted, with the reason
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: The dye itches, emotion: -1, accepted: No dye that lasts is without it}
            - {touchpoint: In front of the mirror, emotion: 2}
      """,
      """
      journey: Out of anybody's hands
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Rain on the way, emotion: -1, influence: none}
            - {touchpoint: In front of the mirror, emotion: 2}
      """,
      """
      journey: The lowest point isn't low
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [Waits: 0, In front of the mirror: 2]
      """,
      """
      journey: A sketch without actions
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [Waits: -2, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Odottaa, tunnus: odotus, tunne: -1}
            - {kosketuspiste: Peilin edessä, tunne: 2}
      toimenpiteet:
        - {toimenpide: Vuoronumero tekstiviestillä, koskee: odotus, vastuutaho: kampaamo, määräaika: 30.9.2026}
      """,
      """
      kundresa: En klippning
      läge: nuläge
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Färgen kliar, känsla: -1, accepterat: Färg som håller kliar alltid}
            - {kontaktpunkt: Framför spegeln, känsla: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let remedies = subject.remedies
    guard remedies.areTold, subject.knowsPaths, !subject.mayHideEmotions else { return [] }
    // Where a way leads past a touchpoint that feels worse, the way is what is wrong.
    let passed = subject.uses(.next) ? subject.analysis.unreachable : []
    let lowestPassed = passed.compactMap { subject.journey.touchpoints[$0].emotion?.level }.min() ?? 0
    var troughs: Set<Int> = []
    for path in subject.analysis.paths where path.curve.scoredCount >= 2 && !path.curve.isFlat {
      for point in path.curve.troughs where point.level < -1e-9 && point.level <= lowestPassed {
        troughs.insert(point.touchpointIndex)
      }
    }
    let lows = subject.analysis.paths.flatMap { $0.criticalMoments.filter { $0.kind == .branchTrough } }
    troughs.formUnion(lows.map { $0.touchpointIndex })
    let lowest = troughs.compactMap { subject.journey.touchpoints[$0].emotion?.level }.min()
    return troughs.sorted().compactMap { index in
      let touchpoint = subject.journey.touchpoints[index]
      guard let emotion = touchpoint.emotion, touchpoint.influence?.value != Influence.none,
        !remedies.cover(touchpoint), !subject.hasError(in: touchpoint.span)
      else { return nil }
      return finding(
        "nothing is planned for the lowest point, \(Shown.quoted(touchpoint.name.text))", at: emotion.span,
        note: lows.isEmpty || emotion.level == lowest
          ? "nowhere does the customer feel worse" : "nowhere on the main path does the customer feel worse",
        help:
          "write an action with '\(subject.word(.addresses, of: .action)): \(Shown.plain(touchpoint.id))', or at the "
          + "touchpoint '\(subject.word(.accepted)):' with the reason")
    }
  }
}
