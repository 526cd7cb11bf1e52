import JourneyModel
import JourneySyntax

/// Finds journeys that tell what customers gain, and nowhere what it costs them.
struct ValueOneSided: Rule {
  let about = RuleDescription(
    "value-one-sided", .promises, .information, isOn: false,
    summary: "Most touchpoints say which value they deliver, and none says what it costs the customer",
    why:
      "value is what customers gain for what they give up, in money, time, effort and risk; one side alone is no value",
    silentWhere: [
      "only few touchpoints, or less than half of them, say which values they deliver",
      "a touchpoint tells of money, time, effort or trouble, or a persona of risks",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Books at night, emotion: 1, value: ↓functional}
            - {touchpoint: In the chair, emotion: 1, value: [economic, emotional]}
            - {touchpoint: In front of the mirror, emotion: 2, value: symbolic}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Varaa ajan yöllä, tunne: 1, arvo: ↓toiminnallinen}
            - {kosketuspiste: Tuolissa, tunne: 1, arvo: taloudellinen}
            - {kosketuspiste: Katsoo peiliin, tunne: 2, arvo: symbolinen}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Bokar på natten, känsla: 1, värde: ↓funktionellt}
            - {kontaktpunkt: I stolen, känsla: 1, värde: ekonomiskt}
            - {kontaktpunkt: Framför spegeln, känsla: 2, värde: symboliskt}
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Books at night, emotion: 1, value: functional, effort: low}
            - {touchpoint: In the chair, emotion: 1, value: [economic, emotional]}
            - {touchpoint: In front of the mirror, emotion: 2, value: symbolic}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Varaa ajan yöllä, tunne: 1, arvo: toiminnallinen}
            - {kosketuspiste: Tuolissa, tunne: 1, arvo: taloudellinen, kesto: 50 min}
            - {kosketuspiste: Katsoo peiliin, tunne: 2, arvo: symbolinen}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter: [{kontaktpunkt: I stolen, känsla: 1, värde: ekonomiskt}, Betalar: 0, Framför spegeln: 2]
      """,
    ])

  /// So many touchpoints with values say that the file means to weigh them.
  private static let fewest = 3

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let touchpoints = subject.journey.touchpoints
    let valued = touchpoints.filter { !$0.values.isEmpty }
    guard valued.count >= Self.fewest, valued.count * 2 > touchpoints.count, let first = valued[0].values.first,
      subject.errors.isEmpty, !touchpoints.contains(where: Self.costsSomething),
      subject.journey.personas.allSatisfy(\.risks.isEmpty)
    else { return [] }
    return [
      finding(
        "\(valued.count) touchpoints say what the customer gains, and none what it costs the customer", at: first.span,
        note: "a gain",
        help: "write '\(subject.word(.effort)):', '\(subject.word(.wait)):', '\(subject.word(.duration)):' or "
          + "'\(subject.word(.cost)):' where customers give something up for it")
    ]
  }

  /// Whether a touchpoint tells of money, time, effort or trouble.
  private static func costsSomething(_ touchpoint: Touchpoint) -> Bool {
    touchpoint.effort != nil || touchpoint.ease != nil || touchpoint.wait != nil || touchpoint.duration != nil
      || touchpoint.cost != nil || !touchpoint.pains.isEmpty || !touchpoint.mitigates.isEmpty
  }
}
