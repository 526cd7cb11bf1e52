import JourneyModel
import JourneySyntax

/// Finds touchpoints from which more customers go on than there are.
struct WayShares: Rule {
  let about = RuleDescription(
    "next-share", .structure, .error,
    summary: "The shares in 'next' add up to more than 100 %",
    why: "more customers would go on than come: the figures of every way behind this touchpoint are wrong",
    silentWhere: [
      "the shares add up to 100 % or, give or take half a per cent, to less: the rest leaves the journey",
      "a way gives no share, and the others don't exceed 100 %",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, next: [↓mirror: 70 %, till: 40 %]}
            - {touchpoint: In front of the mirror, id: mirror, ends: yes}
            - {touchpoint: At the till, id: till}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, seuraava: {↓peili: 70 %, kassa: 40 %}}
            - {kosketuspiste: Peilin edessä, tunnus: peili, päättyy: kyllä}
            - {kosketuspiste: Kassalla, tunnus: kassa}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, nästa: {↓spegeln: 0.9, kassan: 0.2}}
            - {kontaktpunkt: Framför spegeln, id: spegeln, slutar: ja}
            - {kontaktpunkt: I kassan, id: kassan}
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, next: [mirror: 33.4 %, till: 33.4 %, door: 33.4 %]}
            - {touchpoint: In front of the mirror, id: mirror, ends: yes}
            - {touchpoint: At the till, id: till, next: [door: 60 %]}
            - {touchpoint: At the door, id: door}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, seuraava: [peili: 70 %, kassa]}
            - {kosketuspiste: Peilin edessä, tunnus: peili, päättyy: kyllä}
            - {kosketuspiste: Kassalla, tunnus: kassa}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, nästa: {spegeln: 50 %, kassan: 50 %}}
            - {kontaktpunkt: Framför spegeln, id: spegeln, slutar: ja}
            - {kontaktpunkt: I kassan, id: kassan}
      """,
    ])

  /// As much as rounding may add.
  private static let tolerance = 0.005

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.next) else { return [] }
    return subject.journey.touchpoints.compactMap { touchpoint in
      let shares = touchpoint.next.compactMap(\.share)
      let sum = shares.reduce(0) { $0 + $1.value }
      guard let first = shares.first, sum > 1 + Self.tolerance + 1e-9, !subject.hasError(in: touchpoint.span) else {
        return nil
      }
      return finding(
        "the shares of the ways on from \(Shown.quoted(touchpoint.name.text)) add up to "
          + "\(subject.shown((sum * 1000).rounded() / 10)) %", at: first.span,
        labels: shares.dropFirst().prefix(3).map { Label($0.span, "and this") },
        help: "correct them: together they are at most 100 %, and what is missing leaves the journey there")
    }
  }
}
