import JourneyModel
import JourneySyntax

/// Finds actions that address nothing on the map.
struct ActionWithoutAddress: Rule {
  let about = RuleDescription(
    "action-orphan", .criticalMoments, .warning,
    summary: "An action addresses neither a touchpoint nor the journey",
    why: "an action that belongs nowhere on the journey can't be seen on the map, and nobody knows what it is good for",
    silentWhere: [
      "the action was rejected",
      "all actions are plain texts: a list of thoughts",
      "only its text is written, and 'action-no-owner' says that nobody is responsible for it",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 1}, In front of the mirror: 2]
      actions:
        - {action: ↓A larger mirror, owner: salon, due: 2026-09-30}
        - {action: A softer chair, addresses: chair, owner: salon, due: 2026-09-30}
        - {action: ↓Times by text message, owner: salon}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [{kosketuspiste: Tuolissa, tunnus: tuoli, tunne: 1}, Peilin edessä: 2]
      toimenpiteet:
        - {toimenpide: ↓Isompi peili, vastuutaho: kampaamo, määräaika: 30.9.2026}
        - {toimenpide: Pehmeämpi tuoli, koskee: tuoli, vastuutaho: kampaamo, määräaika: 30.9.2026}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter: [{kontaktpunkt: I stolen, id: stolen, känsla: 1}, Framför spegeln: 2]
      åtgärder:
        - {åtgärd: ↓Större spegel, ansvarig: salongen, klart-senast: 2026-09-30}
        - {åtgärd: Mjukare stol, gäller: stolen, ansvarig: salongen, klart-senast: 2026-09-30}
      """,
    ],
    good: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 1}, In front of the mirror: 2]
      actions:
        - {action: A larger mirror, addresses: journey, owner: salon, due: 2026-09-30}
        - {action: A softer chair, addresses: chair, owner: salon, due: 2026-09-30}
        - {action: A harder chair, status: rejected}
      """,
      """
      journey: A sketch
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      actions: [A softer chair, Times by text message]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [{kosketuspiste: Tuolissa, tunnus: tuoli, tunne: 1}, Peilin edessä: 2]
      toimenpiteet:
        - {toimenpide: Isompi peili, koskee: asiakaspolku, vastuutaho: kampaamo, määräaika: 30.9.2026}
        - {toimenpide: Pehmeämpi tuoli, koskee: tuoli, vastuutaho: kampaamo, määräaika: 30.9.2026}
      """,
      """
      kundresa: En första skiss
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      åtgärder: [Större spegel, Mjukare stol]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let usesAddresses = subject.journey.actions.contains { !$0.addresses.isEmpty }
    return subject.journey.actions.compactMap { action in
      guard action.addresses.isEmpty, usesAddresses || action.isDetailed, action.status?.value != .rejected,
        !subject.hasError(in: action.span)
      else { return nil }
      let key = subject.word(.addresses, of: .action)
      return finding(
        "the action \(Shown.quoted(action.text.text)) addresses nothing on the map", at: action.text.span,
        help:
          "write '\(key): …' with the touchpoints it is for, or "
          + "'\(key): \(Vocabulary.wholeJourney.word(in: subject.journey.keyLanguage))' for the journey as a whole")
    }
  }
}
