import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds touchpoints that no way leads to.
struct UnreachableTouchpoint: Rule {
  let about = RuleDescription(
    "unreachable-touchpoint", .structure, .warning,
    summary: "No way leads to a touchpoint",
    why: "what nobody comes to is in no curve and no figure, however well it is described",
    silentWhere: [
      "a touchpoint before it names it in 'next', or simply stands before it without a 'next'",
      "the file has errors, since a way may be hidden in what couldn't be read",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair: 1]
        - stage: consideration
          touchpoints:
            - {touchpoint: Finds the salon, id: find, emotion: 0, next: chair}
            - {touchpoint: ↓Books a time, emotion: 1}
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 2}]
        - stage: aftercare
          touchpoints: [In front of the mirror: 2]
      """,
      """
      asiakaspolku: Pyörän huolto
      vaiheet:
        - vaihe: Varaus
          kosketuspisteet:
            - {kosketuspiste: Soittaa liikkeeseen, tunne: 0, seuraava: nouto}
            - {kosketuspiste: ↓Varaa ajan verkossa, tunne: 1}
        - vaihe: Huolto
          kosketuspisteet: [{kosketuspiste: Hakee pyörän, tunnus: nouto, tunne: 2}]
      """,
      """
      kundresa: Cykelservice
      faser:
        - fas: Bokning
          kontaktpunkter:
            - {kontaktpunkt: Ringer verkstaden, känsla: 0, nästa: hämtar}
            - {kontaktpunkt: ↓Bokar tid på webben, känsla: 1}
        - fas: Service
          kontaktpunkter: [{kontaktpunkt: Hämtar cykeln, id: hämtar, känsla: 2}]
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair: 1]
        - stage: consideration
          touchpoints:
            - {touchpoint: Finds the salon, id: find, emotion: 0, next: [book: 40 %, chair: 60 %]}
            - {touchpoint: Books a time, id: book, emotion: 1}
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 2}]
        - stage: aftercare
          touchpoints: [In front of the mirror: 2]
      """,
      """
      asiakaspolku: Pyörän huolto
      vaiheet:
        - vaihe: Varaus
          kosketuspisteet:
            - {kosketuspiste: Etsii ajan, tunne: 0, seuraava: [varaus: 60 %, nouto: 40 %]}
            - {kosketuspiste: Varaa ajan verkossa, tunnus: varaus, tunne: 1}
        - vaihe: Huolto
          kosketuspisteet: [{kosketuspiste: Hakee pyörän, tunnus: nouto, tunne: 2}]
      """,
      """
      kundresa: Cykelservice
      faser:
        - fas: Bokning
          kontaktpunkter:
            - {kontaktpunkt: Ringer verkstaden, känsla: 0, nästa: [bokar: 30 %, hämtar: 70 %]}
            - {kontaktpunkt: Bokar tid på webben, id: bokar, känsla: 1}
        - fas: Service
          kontaktpunkter: [{kontaktpunkt: Hämtar cykeln, id: hämtar, känsla: 2}]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    // Where a name in 'next' is wrong, what it should have led to is known to be wrong.
    guard subject.errors.isEmpty else { return [] }
    return subject.analysis.unreachable.map { index in
      let touchpoint = journey.touchpoints[index]
      let name = Shown.quoted(touchpoint.name.text)
      let before = journey.touchpoints[..<index].last { !$0.next.isEmpty || $0.ends?.isSo == true }
      return finding(
        "no way leads to \(name)", at: touchpoint.nameSpan, note: "nobody comes here",
        labels: before.flatMap { Self.label($0, past: index, in: journey) }.map { [$0] } ?? [],
        help:
          "name \(Shown.quoted(touchpoint.id)) in the '\(subject.word(.next))' of a touchpoint before it, or take it out"
      )
    }
  }

  /// The touchpoint that leads past.
  private static func label(_ touchpoint: Touchpoint, past index: Int, in journey: Journey) -> Label? {
    let passes = touchpoint.next.contains { journey.touchpoint($0.target).map { $0.index > index } ?? false }
    guard passes, let first = touchpoint.next.first, let last = touchpoint.next.last else { return nil }
    return Label(Span(first.target.span.start, last.target.span.end), "this leads past it")
  }
}
