import JourneyModel
import JourneySyntax

/// Finds actions that nobody is responsible for.
struct ActionWithoutOwner: Rule {
  let about = RuleDescription(
    "action-no-owner", .criticalMoments, .warning,
    summary: "Nobody is responsible for an action",
    why: "an action without a person and a day doesn't happen",
    silentWhere: [
      "the action is an idea, or done, or rejected",
      "no action has an owner and all are plain texts: a list of thoughts",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 1}, In front of the mirror: 2]
      actions:
        - {action: ↓A softer chair, addresses: chair}
        - {action: ↓Times by text message, addresses: journey, due: 2026-09-30, status: planned}
        - {action: A larger mirror, addresses: journey, owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [{kosketuspiste: Tuolissa, tunnus: tuoli, tunne: 1}, Peilin edessä: 2]
      toimenpiteet:
        - {toimenpide: ↓Pehmeämpi tuoli, koskee: tuoli}
        - {toimenpide: Isompi peili, koskee: asiakaspolku, vastuutaho: kampaamo, määräaika: 30.9.2026}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter: [{kontaktpunkt: I stolen, id: stolen, känsla: 1}, Framför spegeln: 2]
      åtgärder:
        - {åtgärd: ↓Mjukare stol, gäller: stolen, klart-senast: 2026-09-30, status: planerad}
      """,
    ],
    good: [
      """
      journey: Owned, not yet begun, over
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 1}, In front of the mirror: 2]
      actions:
        - {action: A larger mirror, addresses: journey, owner: salon, due: 2026-09-30}
        - {action: A softer chair, addresses: chair, status: idea}
        - {action: A harder chair, addresses: chair, status: rejected}
        - {action: A coat stand, addresses: journey, status: done}
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
        - {toimenpide: Pehmeämpi tuoli, koskee: tuoli, tila: idea}
        - {toimenpide: Isompi peili, koskee: asiakaspolku, vastuutaho: kampaamo, määräaika: 30.9.2026}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter: [{kontaktpunkt: I stolen, id: stolen, känsla: 1}, Framför spegeln: 2]
      åtgärder:
        - {åtgärd: Mjukare stol, gäller: stolen, ansvarig: salongen, klart-senast: 2026-09-30}
        - {åtgärd: Klädhängare, gäller: kundresa, status: klar}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    // A list of plain texts is a list of thoughts.
    let usesOwners = subject.journey.actions.contains { $0.owner != nil }
    // What is written twice in the same words is told once.
    var told: Set<String> = []
    return subject.journey.actions.compactMap { action in
      switch action.status?.value {
      case .idea?, .done?, .rejected?: return nil
      default: break
      }
      guard action.owner == nil, usesOwners || action.isDetailed, !subject.hasError(in: action.span) else { return nil }
      guard told.insert(action.text.text).inserted else { return nil }
      let missing = [(Key.owner, action.owner == nil), (.due, action.due == nil)].filter(\.1)
        .map { "'\(subject.word($0.0, of: .action)):'" }
      return finding(
        "nobody is responsible for the action \(Shown.quoted(action.text.text))", at: action.text.span,
        note: action.due == nil ? "neither who nor when" : nil,
        help:
          "write \(missing.joined(separator: " and ")), or "
          + "'\(subject.word(.status, of: .action)): \(subject.choice("idea", for: .status, of: .action))' as long as "
          + "it is one")
    }
  }
}
