import JourneyModel
import JourneySyntax

/// Finds complaints that nothing on the journey solves.
struct ComplaintWithoutRecovery: Rule {
  let about = RuleDescription(
    "complaint-no-recovery", .criticalMoments, .warning,
    summary: "A complaint is solved nowhere on the journey",
    why:
      "a complaint is a chance to listen, to solve and to learn; left alone it is the last that is told of the company",
    source: "McCollough, M. A. and Bharadwaj, S. G. (1992), The Recovery Paradox",
    silentWhere: [
      "the complaint leads to a touchpoint by 'recovery', or a failure before it does",
      "it is solved at the first contact, there or later on the journey",
      "its emotion, or the emotion after it, is good",
      "an action addresses it, it is 'accepted' with a reason, or 'ends' says where it goes on",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, resolved-first-contact: yes}
            - {touchpoint: Complains of the price, type: ↓complaint, emotion: -1}
            - {touchpoint: In front of the mirror, emotion: 0}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Valittaa hinnasta, tyyppi: ↓reklamaatio, tunne: -1, ratkesi-ensikontaktilla: ei}
            - {kosketuspiste: Peilin edessä, tunne: 1}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Klagar på priset, typ: ↓reklamation, känsla: -1}
            - {kontaktpunkt: Framför spegeln, känsla: 1}
      """,
    ],
    good: [
      """
      journey: Solved at once, or by a later call
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Complains of the price, type: complaint, emotion: -1, resolved-first-contact: yes}
            - {touchpoint: Complains of the cut, type: complaint, emotion: -1, resolved-first-contact: no}
            - {touchpoint: Calls again, emotion: 0, resolved-first-contact: yes}
            - {touchpoint: Hears of the manager, emotion: 1}
      """,
      """
      journey: Linked, or itself the remedy
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Pays too much, emotion: -1, recovery: price}
            - {touchpoint: Complains of the price, id: price, type: complaint, emotion: 0}
            - {touchpoint: Complains of the cut, type: complaint, emotion: -1, recovery: again}
            - {touchpoint: A cut for free, id: again, emotion: 1}
      """,
      """
      journey: It ends elsewhere, or is worked on
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Complains of the price, id: price, type: complaint, emotion: -1}
            - {touchpoint: Is heard at last, type: complaint, emotion: 1}
            - {touchpoint: Complains of the cut, type: complaint, emotion: 0, ends: the complaint has its own journey}
      actions:
        - {action: Whoever answers may give the money back, addresses: price, owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Valittaa hinnasta, tyyppi: reklamaatio, tunne: -1, hyvitys: alennus}
            - {kosketuspiste: Saa alennuksen, tunnus: alennus, tunne: 1}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Klagar på priset, typ: reklamation, känsla: -1, löst-vid-första-kontakten: ja}
            - {kontaktpunkt: Framför spegeln, känsla: 1}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.type) else { return [] }
    let journey = subject.journey
    guard journey.touchpoints.contains(where: { $0.type?.value == .complaint }) else { return [] }
    guard !journey.touchpoints.contains(where: { $0.recovery.contains { $0.id == nil } }) else { return [] }
    let remedies = subject.remedies
    let recoveries = Set(journey.touchpoints.flatMap { $0.recovery.compactMap(\.id) })
    let lastSolved = journey.touchpoints.last { $0.resolvedFirstContact?.value == true }?.index ?? -1
    return journey.touchpoints.compactMap { touchpoint in
      guard let type = touchpoint.type, type.value == .complaint, touchpoint.index > lastSolved,
        touchpoint.recovery.isEmpty, !recoveries.contains(touchpoint.id), touchpoint.ends?.text == nil,
        (touchpoint.after ?? touchpoint.emotion).map({ $0.level <= 1e-9 }) ?? true, !remedies.cover(touchpoint),
        !subject.hasError(from: touchpoint)
      else { return nil }
      return finding(
        "the complaint \(Shown.quoted(touchpoint.name.text)) is solved nowhere", at: type.span, note: "a complaint",
        help:
          "link what makes it good with '\(subject.word(.recovery)):', or write "
          + "'\(subject.word(.resolvedFirstContact)): \(subject.yes)' where it is solved")
    }
  }
}
