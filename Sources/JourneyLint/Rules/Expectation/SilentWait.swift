import JourneyModel
import JourneySyntax

/// Finds waits during which customers are told nothing.
struct SilentWait: Rule {
  private static let from = RuleOption(
    .from, .duration(1...525_600), 5, "The wait from which on customers should be told something.")

  let about = RuleDescription(
    "silent-wait", .expectation, .warning,
    summary: "Customers wait for five minutes or longer and are told nothing",
    why: "a wait of which nobody says how long it will be feels longer than it is (Maister 1985)",
    source: Citation.waiting,
    options: [Self.from],
    silentWhere: [
      "the wait is shorter than five minutes",
      "'information' says what customers are told",
      "an action addresses the touchpoint, it is 'accepted' with a reason, or 'influence' is none",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Waits, emotion: -1, wait: ↓5 min}
            - {touchpoint: Pays, emotion: 1, wait: 1 min, information: A sign}
      """,
      """
      asiakaspolku: Passin hakeminen
      vaiheet:
        - vaihe: Asiointi
          kosketuspisteet:
            - {kosketuspiste: Odottaa vuoroaan, tunne: -1, odotusaika: ↓40 min}
            - {kosketuspiste: Saa passin, tunne: 2}
      """,
      """
      kundresa: Att hämta passet
      faser:
        - fas: Besöket
          kontaktpunkter:
            - {kontaktpunkt: Väntar på sin tur, känsla: -1, väntetid: ↓40 min}
            - {kontaktpunkt: Får passet, känsla: 2}
      """,
    ],
    good: [
      """
      journey: Told, short, accepted, worked on, in nobody's hands
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Waits, emotion: 0, wait: 20 min, information: A sign with the time}
            - {touchpoint: Waits for the dye, emotion: 0, wait: 4 min}
            - {touchpoint: Waits in the rain, emotion: 0, wait: 9 min, influence: none}
            - {touchpoint: Sits under the dryer, emotion: 0, wait: 9 min, accepted: Everybody reads}
            - {touchpoint: Pays, id: pay, emotion: 1, wait: 6 min}
      actions:
        - {action: A sign with the time, addresses: pay, owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Passin hakeminen
      vaiheet:
        - vaihe: Asiointi
          kosketuspisteet:
            - {kosketuspiste: Odottaa vuoroaan, tunne: 0, odotusaika: 40 min, viestintä: Taulu näyttää vuoronumeron}
            - {kosketuspiste: Saa passin, tunne: 2, odotusaika: 2 min}
      """,
      """
      kundresa: Att hämta passet
      faser:
        - fas: Besöket
          kontaktpunkter:
            - {kontaktpunkt: Väntar på sin tur, id: väntar, känsla: -1, väntetid: 40 min}
            - {kontaktpunkt: Får passet, känsla: 2}
      åtgärder:
        - {åtgärd: En skylt som visar könumret, gäller: väntar, ansvarig: receptionen, klart-senast: 2026-09-30}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.wait) else { return [] }
    let remedies = subject.remedies
    let shortest = subject.number(Self.from, of: self)
    return subject.journey.touchpoints.compactMap { touchpoint in
      guard let wait = touchpoint.wait, wait.minutes >= shortest, touchpoint.information == nil,
        touchpoint.influence?.value != Influence.none, !remedies.cover(touchpoint),
        !subject.hasError(in: touchpoint.span)
      else { return nil }
      return finding(
        "nobody tells anything during the wait at \(Shown.quoted(touchpoint.name.text))", at: wait.span,
        note: "waited in silence",
        help:
          "write with '\(subject.word(.information)):' what customers are told; if it is nothing, write an action that "
          + "addresses \(Shown.quoted(touchpoint.id))")
    }
  }
}
