import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds waits and durations that are much longer than expected, where nothing is done about it.
struct WaitExceedsExpected: Rule {
  let about = RuleDescription(
    "wait-exceeds-expected", .expectation, .warning,
    summary: "A wait or a duration is more than a quarter longer than expected, and nothing is done about it",
    why: "waiting longer than one was led to expect is the most frequent cause of complaints, and cheap to see",
    source: Citation.waiting,
    silentWhere: [
      "nothing says how long was expected, or it is at most a quarter more",
      "a duration felt good or was as good as expected: a talk that took its time is no wait",
      "an action addresses the touchpoint, it is 'accepted' with a reason, or 'influence' is none",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Waits, emotion: -1, wait: ↓20 min, expected-wait: 10 min, information: A sign}
            - {touchpoint: In the chair, emotion: -1, duration: ↓2 h, expected-duration: 60 min}
            - {touchpoint: Pays, emotion: 1, wait: ↓6 min, expected-duration: 1 min, information: A sign}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Väntar, känsla: -1, väntetid: ↓20 min, förväntad-väntetid: 10 min, information: En skylt}
      """,
      """
      asiakaspolku: Passin hakeminen
      vaiheet:
        - vaihe: Asiointi
          kosketuspisteet:
            - kosketuspiste: Odottaa vuoroaan
              tunne: -1
              odotusaika: ↓40 min
              ennakoitu-odotusaika: 15 min
              viestintä: Taulu näyttää vuoronumeron
            - {kosketuspiste: Saa passin, tunne: 2}
      """,
    ],
    good: [
      """
      journey: Within a quarter, nothing expected, accepted, being worked on
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Waits, emotion: 0, wait: 25 min, expected-wait: 20 min, information: A sign}
            - {touchpoint: Waits for the dye, emotion: 0, wait: 30 min, information: A clock}
            - touchpoint: Waits for the second dye
              emotion: 0
              wait: 30 min
              expected-wait: 10 min
              information: A clock
              accepted: Nobody minds, there is coffee
            - {touchpoint: Pays, id: pay, emotion: 1, wait: 6 min, expected-wait: 1 min, information: A sign}
      actions:
        - {action: Pay by phone, addresses: pay, owner: salon, due: 2026-09-30}
      """,
      """
      journey: Longer than expected, and nobody minds
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: A talk before the cut, emotion: 1, duration: 20 min, expected-duration: 5 min}
            - touchpoint: In the chair
              emotion: 0
              expected: 3
              experienced: 4
              duration: 2 h
              expected-duration: 60 min
      """,
      """
      asiakaspolku: Passin hakeminen
      vaiheet:
        - vaihe: Asiointi
          kosketuspisteet:
            - kosketuspiste: Odottaa vuoroaan
              tunne: 0
              odotusaika: 18 min
              ennakoitu-odotusaika: 15 min
              viestintä: Taulu näyttää vuoronumeron
            - {kosketuspiste: Saa passin, tunne: 2}
      """,
      """
      kundresa: Att hämta passet
      faser:
        - fas: Besöket
          kontaktpunkter:
            - {kontaktpunkt: Pratar med handläggaren, känsla: 1, varaktighet: 20 min, förväntad-varaktighet: 5 min}
            - {kontaktpunkt: Får passet, känsla: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.wait) || subject.uses(.duration) else { return [] }
    let remedies = subject.remedies
    var found: [Diagnostic] = []
    for touchpoint in subject.journey.touchpoints {
      guard touchpoint.wait != nil || touchpoint.duration != nil else { continue }
      let (expectedWait, expectedDuration) = (touchpoint.expectedWait, touchpoint.expectedDuration)
      let pairs = [
        (touchpoint.wait, expectedWait ?? expectedDuration), (touchpoint.duration, expectedDuration ?? expectedWait),
      ]
      // A talk that took its time is no wait.
      let isWelcome =
        touchpoint.emotion.map { $0.level > 1e-9 } ?? false || Gap(touchpoint).map { $0.size > -1e-9 } ?? false
      // Where wait and duration share one expectation, the wait is enough to say.
      for case (let actual?, let expected?) in pairs where actual.minutes > expected.minutes * 1.25 + 1e-9 {
        if isWelcome, actual == touchpoint.duration { continue }
        guard !remedies.cover(touchpoint), touchpoint.influence?.value != Influence.none,
          !subject.hasError(in: touchpoint.span)
        else { break }
        found.append(
          finding(
            "\(Shown.quoted(touchpoint.name.text)) takes \(Shown.plain(actual.text)), where "
              + "\(Shown.plain(expected.text)) is expected", at: actual.span,
            labels: [Label(expected.span, "this is expected")],
            help:
              "shorten it or tell how long it takes, and write an action that addresses "
              + "\(Shown.quoted(touchpoint.id)), or '\(subject.word(.accepted)):' with the reason"))
        break
      }
    }
    return found
  }
}
