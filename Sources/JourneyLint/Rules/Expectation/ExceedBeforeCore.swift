import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds open actions that are to exceed expectations while the core fails.
struct ExceedBeforeCore: Rule {
  let about = RuleDescription(
    "exceed-before-core", .expectation, .warning,
    summary: "An open action is to exceed expectations while a core touchpoint fails",
    why: "work goes into a surprise while customers don't get what they came for, and no surprise makes up for that",
    source: Citation.experience,
    silentWhere: [
      "every core touchpoint is within a quarter of the scale of what was expected",
      "the action is an idea, done or rejected, or isn't meant to exceed expectations",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, id: chair, emotion: -1, expected: 4, experienced: 2}
            - {touchpoint: A coffee, id: coffee, emotion: 2}
      actions:
        - {action: Cake with the coffee, level: ↓exceeding, addresses: coffee, owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 0, odotettu: 4, koettu: 2}
            - {kosketuspiste: Kahvi, tunnus: kahvi, tunne: 2}
      toimenpiteet:
        - {toimenpide: Kakkua kahvin kanssa, taso: ↓ylittävä, koskee: kahvi, vastuutaho: kampaamo}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 0, förväntat: 4, upplevt: 2}
            - {kontaktpunkt: En kopp kaffe, id: kaffe, känsla: 2}
      åtgärder:
        - {åtgärd: En kaka till kaffet, nivå: ↓överträffande, gäller: kaffe, ansvarig: salongen}
      """,
    ],
    good: [
      """
      journey: A core in order
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, id: chair, level: core, emotion: 1, expected: 4, experienced: 3}
            - {touchpoint: A coffee, id: coffee, level: exceeding, emotion: 2, expected: 5, experienced: 1}
      actions:
        - {action: Cake with the coffee, level: exceeding, addresses: coffee, owner: salon, due: 2026-09-30}
      """,
      """
      journey: Done, rejected, an idea, or for the core
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, id: chair, emotion: 1, expected: 4, experienced: 2}
            - {touchpoint: A coffee, id: coffee, emotion: 2}
      actions:
        - {action: Cake with the coffee, level: exceeding, addresses: coffee, owner: salon, status: done}
        - {action: A song with the coffee, level: exceeding, addresses: coffee, owner: salon, status: rejected}
        - {action: A dance with the coffee, level: exceeding, addresses: coffee, owner: salon, status: idea}
        - {action: A softer chair, level: core, addresses: chair, owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, taso: ydin, tunne: 1, odotettu: 3, koettu: 4}
            - {kosketuspiste: Kahvi, tunnus: kahvi, taso: ylittävä, tunne: 2}
      toimenpiteet:
        - {toimenpide: Kakkua kahvin kanssa, taso: ylittävä, koskee: kahvi, vastuutaho: kampaamo}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, id: stolen, känsla: 0, förväntat: 4, upplevt: 2}
            - {kontaktpunkt: En kopp kaffe, känsla: 2}
      åtgärder:
        - {åtgärd: Lyssna före klippningen, nivå: kärna, gäller: stolen, ansvarig: salongen}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let open = subject.journey.actions.filter { action in
      guard action.level?.value == .exceeding else { return false }
      switch action.status?.value {
      case .idea, .done, .rejected: return false
      case .planned, .doing, nil: return true
      }
    }
    guard !open.isEmpty,
      let worst = FailingCore.all(in: subject.journey).filter({ $0.touchpoint.accepted?.isSo != true })
        .min(by: { $0.gap.size < $1.gap.size })
    else { return [] }
    return open.compactMap { action in
      guard let level = action.level else { return nil }
      return finding(
        "\(Shown.quoted(action.text.text)) is to exceed expectations while the core fails at "
          + Shown.quoted(worst.touchpoint.name.text), at: level.span, note: "to exceed expectations",
        labels: [Label(worst.gap.experienced.span, "the core fails here")],
        help: "mend the core first, and write '\(subject.pair(.status, "idea", of: .action))' here until then")
    }
  }
}
