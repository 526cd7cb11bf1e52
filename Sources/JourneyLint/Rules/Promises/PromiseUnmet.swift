import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds promises that are delivered where less is experienced than was expected, and nothing is done about it.
struct PromiseUnmet: Rule {
  let about = RuleDescription(
    "promise-unmet", .promises, .warning,
    summary: "Where a promise is delivered, less is experienced than was expected",
    why:
      "a promise raises what customers expect, and one that isn't kept costs more trust than none at all (gap 4 of the "
      + "gap model)",
    source: Citation.gapModel,
    silentWhere: [
      "one of 'expected' and 'experienced' is missing, or the expectation is met",
      "the promise is 'withdrawn'",
      "an action addresses the touchpoint, or it is 'accepted' with a reason",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      promises:
        - promise: You leave as you wanted to look
          delivered-at: [chair, ↓mirror]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, id: chair, emotion: 1, expected: 3, experienced: 4}
            - {touchpoint: In front of the mirror, id: mirror, emotion: 1, expected: 4, experienced: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      lupaukset:
        - lupaus: Saat toivomasi leikkauksen
          lunastetaan: ↓peili
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Katsoo peiliin, tunnus: peili, tunne: 1, odotettu: 4, koettu: 3}
      """,
      """
      kundresa: En klippning
      löften:
        - löfte: Du blir klippt som du vill
          infrias-vid: ↓spegeln
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Framför spegeln, id: spegeln, känsla: 0, förväntat: 4, upplevt: 2}
      """,
    ],
    good: [
      """
      journey: A promise that is kept, one that nobody judged, one that was taken back
      covers: [purchase]
      promises:
        - promise: Coffee while you wait
          delivered-at: [wait, book]
        - promise: You leave as you wanted to look
          delivered-at: mirror
          withdrawn: yes
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Books a time, id: book, emotion: 1, experienced: 2}
            - {touchpoint: Waits, id: wait, emotion: 1, expected: 3, experienced: 3}
            - {touchpoint: In front of the mirror, id: mirror, emotion: 1, expected: 4, experienced: 2}
      """,
      """
      journey: Promises that are worked on, or accepted as they are
      covers: [purchase]
      promises:
        - promise: You leave as you wanted to look
          delivered-at: [mirror, home]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In front of the mirror, id: mirror, emotion: 1, expected: 4, experienced: 2}
            - {touchpoint: At home, id: home, emotion: 1, expected: 4, experienced: 3, accepted: Hair grows}
      actions:
        - {action: A look at pictures before the cut, addresses: mirror, owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      lupaukset:
        - lupaus: Saat toivomasi leikkauksen
          lunastetaan: peili
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Katsoo peiliin, tunnus: peili, tunne: 1, odotettu: 4, koettu: 4}
      """,
      """
      kundresa: En klippning
      löften:
        - löfte: Du blir klippt som du vill
          infrias-vid: spegeln
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Framför spegeln, id: spegeln, känsla: 0, förväntat: 4, upplevt: 2}
      åtgärder:
        - {åtgärd: Visa bilder före klippningen, gäller: spegeln, ansvarig: salongen, klart-senast: 2026-09-30}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard !journey.promises.isEmpty else { return [] }
    let remedies = subject.remedies
    var found: [Diagnostic] = []
    for promise in journey.promises where !promise.isWithdrawn {
      var known: Set<String> = []
      for place in promise.deliveredAt {
        guard let touchpoint = journey.touchpoint(place), known.insert(touchpoint.id).inserted,
          let gap = Gap(touchpoint), gap.size < -1e-9, !remedies.cover(touchpoint),
          !subject.hasError(in: touchpoint.span)
        else { continue }
        found.append(
          finding(
            "the promise \(Shown.quoted(promise.text.text)) isn't kept at \(Shown.quoted(touchpoint.name.text)): "
              + "\(gap.words(in: journey.language))", at: place.span, note: "less is experienced here than expected",
            labels: [Label(gap.experienced.span, "experienced"), Label(gap.expected.span, "expected")],
            help:
              "write an action that addresses \(Shown.quoted(touchpoint.id)), or take the promise back with "
              + "'\(subject.word(.withdrawn, of: .promise)): \(subject.yes)'"))
      }
    }
    return found
  }
}
