import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds ways that lead nowhere although nothing says that they end.
struct WayWithoutEnd: Rule {
  let about = RuleDescription(
    "dead-end", .structure, .warning,
    summary: "A way leads round in a circle without a way out, or stops without saying that it ends",
    why: "whoever takes that way comes to no end of the journey, so its figures and its picture tell only half of it",
    silentWhere: [
      "the shares of 'next' leave some who go on",
      "the touchpoint says 'ends', and how",
      "the file ends with the longer way, and the shorter one says that it ends: a way out",
      "the file has errors, since a way may be hidden in what couldn't be read",
    ],
    bad: [
      """
      journey: A haircut
      covers: [consideration, purchase]
      stages:
        - stage: consideration
          touchpoints:
            - {touchpoint: Calls the salon, id: call, emotion: 0, next: [chair: 70 %, wait: 30 %]}
            - {touchpoint: ↓Waits for the salon to call back, id: wait, emotion: -1, next: [wait: 100 %]}
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 2}]
      """,
      """
      journey: A haircut
      covers: [consideration, purchase]
      stages:
        - stage: consideration
          touchpoints:
            - {touchpoint: Calls the salon, id: call, emotion: 0, next: [chair: 70 %, full: 30 %]}
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, id: chair, emotion: 1, next: mirror}
            - {touchpoint: In front of the mirror, id: mirror, emotion: 2, ends: yes}
            - {touchpoint: ↓Hears that no time is free, id: full, emotion: -2}
      """,
      """
      asiakaspolku: Pyörän huolto
      vaiheet:
        - vaihe: Varaus
          kosketuspisteet:
            - {kosketuspiste: Soittaa liikkeeseen, tunne: 0, seuraava: [vienti: 70 %, jono: 30 %]}
            - {kosketuspiste: ↓Odottaa puhelinjonossa, tunnus: jono, tunne: -1, seuraava: [jono: 100 %]}
        - vaihe: Huolto
          kosketuspisteet: [{kosketuspiste: Vie pyörän huoltoon, tunnus: vienti, tunne: 1}]
      """,
      """
      kundresa: Cykelservice
      faser:
        - fas: Bokning
          kontaktpunkter: [{kontaktpunkt: Ringer verkstaden, känsla: 0, nästa: [lämnar: 70 %, fullt: 30 %]}]
        - fas: Service
          kontaktpunkter:
            - {kontaktpunkt: Lämnar in cykeln, id: lämnar, känsla: 1, nästa: hämtar}
            - {kontaktpunkt: Hämtar cykeln, id: hämtar, känsla: 2, slutar: ja}
            - {kontaktpunkt: ↓Får höra att det är fullt, id: fullt, känsla: -2}
      """,
    ],
    good: [
      """
      journey: A haircut
      covers: [consideration, purchase]
      stages:
        - stage: consideration
          touchpoints:
            - {touchpoint: Calls the salon, id: call, emotion: 0, next: [chair: 70 %, wait: 30 %]}
            - {touchpoint: Waits for the salon to call back, id: wait, emotion: -1, next: [wait: 20 %, chair: 80 %]}
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 2}]
      """,
      """
      journey: A haircut
      covers: [consideration, purchase]
      stages:
        - stage: consideration
          touchpoints:
            - {touchpoint: Calls the salon, id: call, emotion: 0, next: [chair: 70 %, full: 30 %]}
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, id: chair, emotion: 1, next: mirror}
            - {touchpoint: In front of the mirror, id: mirror, emotion: 2, ends: yes}
            - {touchpoint: Hears that no time is free, id: full, emotion: -2, ends: another salon}
      """,
      """
      asiakaspolku: Opiskelupaikka
      vaiheet:
        - vaihe: Haku
          kosketuspisteet:
            - {kosketuspiste: Hakee paikkaa, tunne: 0, seuraava: [ei-paikkaa: 80 %, paikka: 20 %]}
            - {kosketuspiste: Ei paikkaa, tunne: 0, päättyy: uusi haku ensi vuonna}
        - {vaihe: Opinnot, kosketuspisteet: [Paikka: 1, Aloitus: 2]}
      """,
      """
      asiakaspolku: Pyörän huolto
      vaiheet:
        - vaihe: Varaus
          kosketuspisteet:
            - {kosketuspiste: Soittaa liikkeeseen, tunne: 0, seuraava: [vienti: 70 %, jono: 30 %]}
            - {kosketuspiste: Odottaa puhelinjonossa, tunnus: jono, tunne: -1, seuraava: [jono: 20 %, vienti: 80 %]}
        - vaihe: Huolto
          kosketuspisteet: [{kosketuspiste: Vie pyörän huoltoon, tunnus: vienti, tunne: 1}]
      """,
      """
      kundresa: Cykelservice
      faser:
        - fas: Bokning
          kontaktpunkter: [{kontaktpunkt: Ringer verkstaden, känsla: 0, nästa: [lämnar: 70 %, fullt: 30 %]}]
        - fas: Service
          kontaktpunkter:
            - {kontaktpunkt: Lämnar in cykeln, id: lämnar, känsla: 1, nästa: hämtar}
            - {kontaktpunkt: Hämtar cykeln, id: hämtar, känsla: 2, slutar: ja}
            - {kontaktpunkt: Får höra att det är fullt, id: fullt, känsla: -2, slutar: går till en annan verkstad}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    // Where a name in 'next' is wrong, where the way should have led is known to be wrong.
    guard subject.errors.isEmpty else { return [] }
    let (next, ends) = (subject.word(.next), "\(subject.word(.ends)): \(subject.yes)")
    return subject.analysis.deadEnds.map { deadEnd in
      let touchpoint = subject.journey.touchpoints[deadEnd.touchpointIndex]
      let name = Shown.quoted(touchpoint.name.text)
      switch deadEnd.kind {
      case .circle:
        // Three others are enough to see the circle by.
        let others = deadEnd.touchpointIndices.filter { $0 != deadEnd.touchpointIndex }.suffix(3)
        return finding(
          "nobody gets on from \(name)", at: touchpoint.nameSpan, note: "all ways from here lead round in a circle",
          labels: others.map { Label(subject.journey.touchpoints[$0].nameSpan, "in the circle, too") },
          help: "name a way out in its '\(next)', let the shares leave some who go on, or write '\(ends)'")
      case .unsaid:
        return finding(
          "the way stops at \(name), and nothing says that it ends there", at: touchpoint.nameSpan,
          severity: .information, note: "nothing follows in the file",
          help: "write '\(next)' with the touchpoint where it goes on, or '\(ends)'")
      }
    }
  }
}
