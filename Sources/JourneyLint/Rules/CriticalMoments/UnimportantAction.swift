import JourneyModel
import JourneySyntax

/// Finds open actions for what matters little, while nothing is planned for what matters much and goes badly.
struct UnimportantAction: Rule {
  let about = RuleDescription(
    "action-unimportant", .criticalMoments, .information,
    summary: "An action is for touchpoints that matter little, and none is for one that matters much and goes badly",
    why: "not everything has to shine; work on what matters little is missing where it matters",
    silentWhere: [
      "the action is an idea, done or rejected",
      "one of the touchpoints that it is for matters, or the action is for the journey as a whole",
      "nothing that matters much goes badly, or an action is planned for it",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Hears the price, emotion: -1, importance: 9, satisfaction: 3}
            - {touchpoint: A coffee, id: coffee, emotion: 1, importance: 2, satisfaction: 7}
            - {touchpoint: In front of the mirror, emotion: 2, importance: 9, satisfaction: 9}
      actions:
        - {action: Better coffee, addresses: [↓coffee], owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Kuulee hinnan, tunne: -1, tärkeys: 9, tyytyväisyys: 3}
            - {kosketuspiste: Kahvi, tunnus: kahvi, tunne: 1, tärkeys: 2}
            - {kosketuspiste: Katsoo peiliin, tunne: 2, tärkeys: 9, tyytyväisyys: 9}
      toimenpiteet:
        - {toimenpide: Parempaa kahvia, koskee: ↓kahvi, vastuutaho: kampaamo, määräaika: 30.9.2026}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Får höra priset, känsla: -1, betydelse: 9}
            - {kontaktpunkt: En kopp kaffe, id: kaffe, känsla: 1, betydelse: 2}
            - {kontaktpunkt: Framför spegeln, känsla: 2, betydelse: 9}
      åtgärder:
        - {åtgärd: Godare kaffe, gäller: ↓kaffe, ansvarig: salongen, klart-senast: 2026-09-30}
      """,
    ],
    good: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Hears the price, id: price, emotion: -1, importance: 9, satisfaction: 3}
            - {touchpoint: A coffee, id: coffee, emotion: 1, importance: 2, satisfaction: 7}
            - {touchpoint: In front of the mirror, emotion: 2, importance: 9, satisfaction: 9}
      actions:
        - {action: Better coffee, addresses: [coffee], owner: salon, due: 2026-09-30}
        - {action: The price on the web, addresses: [price], owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Kahvi, tunnus: kahvi, tunne: 1, tärkeys: 2}
            - {kosketuspiste: Katsoo peiliin, tunne: 2, tärkeys: 9, tyytyväisyys: 9}
      toimenpiteet:
        - {toimenpide: Parempaa kahvia, koskee: kahvi, vastuutaho: kampaamo, määräaika: 30.9.2026}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Får höra priset, känsla: -1, betydelse: 9}
            - {kontaktpunkt: En kopp kaffe, id: kaffe, känsla: 1, betydelse: 2}
      åtgärder:
        - {åtgärd: Godare kaffe, gäller: kaffe, ansvarig: salongen, status: avvisad}
      """,
    ])

  /// From here on the inner scale −2…2 a touchpoint matters much; as far below neutral it matters little.
  private static let third = 2.0 / 3

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard let neglected = neglected(subject) else { return [] }
    return journey.actions.compactMap { action in
      guard action.status?.value != .done, action.status?.value != .rejected, action.status?.value != .idea,
        !action.addresses.isEmpty
      else { return nil }
      var first: (place: Span, touchpoint: Touchpoint, importance: Rating)?
      for address in action.addresses {
        guard case .touchpoint(let reference) = address, let touchpoint = journey.touchpoint(reference),
          let importance = touchpoint.importance, importance.level < -Self.third + 1e-9
        else { return nil }
        first = first ?? (reference.span, touchpoint, importance)
      }
      guard let first else { return nil }
      return finding(
        "the action \(Shown.quoted(action.text.text)) is for \(Shown.quoted(first.touchpoint.name.text)), which matters "
          + "little, and nothing is planned for \(Shown.quoted(neglected.name.text)), which matters much",
        at: first.place, note: "of little importance",
        labels: [
          Label(first.importance.span, "it matters little"), Label(neglected.nameSpan, "nothing is planned here"),
        ],
        help: "write an action that addresses \(Shown.quoted(neglected.id)) first, or correct "
          + "'\(subject.word(.importance)):'")
    }
  }

  /// The most important touchpoint that goes badly and that no action is for.
  private func neglected(_ subject: LintSubject) -> Touchpoint? {
    guard !subject.journey.actions.isEmpty, subject.journey.touchpoints.contains(where: { $0.importance != nil }) else {
      return nil
    }
    let remedies = subject.remedies
    return subject.journey.touchpoints.filter { touchpoint in
      guard let importance = touchpoint.importance, importance.level > Self.third - 1e-9 else { return false }
      let goesBadly = [touchpoint.satisfaction, touchpoint.emotion].contains { $0.map { $0.level < -1e-9 } ?? false }
      return goesBadly && touchpoint.influence?.value != Influence.none && !remedies.cover(touchpoint)
        && !subject.hasError(in: touchpoint.span)
    }.max { a, b in (a.importance?.level ?? 0, b.index) < (b.importance?.level ?? 0, a.index) }
  }
}
