import JourneyModel
import JourneySyntax

/// Finds actions that should have been done.
struct OverdueAction: Rule {
  let about = RuleDescription(
    "action-overdue", .evidence, .warning,
    summary: "An action is past its due date and neither done nor rejected; judged only on a given day",
    why: "a date that passes without a word tells everybody that the journey's dates mean nothing",
    silentWhere: [
      "no day is given ('--today')",
      "the action is done or rejected",
    ],
    bad: [
      RuleExample(
        """
        journey: A haircut
        stages:
          - stage: The cut
            touchpoints: [{touchpoint: In the chair, id: chair}]
        actions:
          - {action: A softer chair, addresses: chair, owner: the owner, due: ↓2026-08-31, status: doing}
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
      RuleExample(
        """
        asiakaspolku: Hiustenleikkuu
        vaiheet:
          - vaihe: Leikkaus
            kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]
        toimenpiteet:
          - {toimenpide: Pehmeämpi tuoli, koskee: tuolissa, vastuutaho: omistaja, määräaika: ↓31.8.2026, tila: tekeillä}
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
      RuleExample(
        """
        kundresa: En klippning
        faser:
          - fas: Klippningen
            kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
        åtgärder:
          - {åtgärd: Mjukare stol, gäller: i-stolen, ansvarig: ägaren, klart-senast: ↓2026-08-31, status: pågår}
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
    ],
    good: [
      RuleExample(
        """
        journey: A haircut
        stages:
          - stage: The cut
            touchpoints: [{touchpoint: In the chair, id: chair}]
        actions:
          - {action: A softer chair, addresses: chair, owner: the owner, due: 2026-09-30}
          - {action: A mirror, addresses: chair, owner: the owner, due: 2026-08-31, status: done}
          - {action: A footrest, addresses: chair, owner: the owner, due: 2026-08-31, status: rejected}
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints: [{touchpoint: In the chair, id: chair}]
      actions:
        - {action: A softer chair, addresses: chair, owner: the owner, due: 2026-08-31}
      """,
      RuleExample(
        """
        asiakaspolku: Hiustenleikkuu
        vaiheet:
          - vaihe: Leikkaus
            kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]
        toimenpiteet:
          - {toimenpide: Pehmeämpi tuoli, koskee: tuolissa, vastuutaho: omistaja, määräaika: 31.8.2026, tila: valmis}
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
      RuleExample(
        """
        kundresa: En klippning
        faser:
          - fas: Klippningen
            kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
        åtgärder:
          - {åtgärd: Mjukare stol, gäller: i-stolen, ansvarig: ägaren, klart-senast: 2026-09-30, status: pågår}
        """, today: CalendarDate(year: 2026, month: 9, day: 30)),
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard let today = subject.today else { return [] }
    return subject.journey.actions.compactMap { action in
      guard let due = action.due, due.value < today, action.status?.value != .done, action.status?.value != .rejected
      else { return nil }
      let days = today.daysSinceEpoch - due.value.daysSinceEpoch
      return finding(
        "\(Shown.quoted(action.text.text)) should have been done \(days) \(days == 1 ? "day" : "days") ago",
        at: due.span,
        note: "judged on \(today)",
        labels: action.status.map { [Label($0.span, "how far it is")] } ?? [],
        help: "agree on a new date, or write that it is done or rejected in '\(subject.ownWord(.status, of: .action))'")
    }
  }
}
