import JourneyModel
import JourneySyntax

/// Finds promises that no touchpoint delivers.
struct PromiseUnlinked: Rule {
  let about = RuleDescription(
    "promise-unlinked", .promises, .warning,
    summary: "No touchpoint delivers a promise",
    why: "a promise that nobody meets anywhere on the journey can neither be kept nor be measured",
    silentWhere: [
      "'delivered-at' names a touchpoint, or the promise is 'withdrawn'",
      "the journey means to end before the promise can be kept ('covers')",
    ],
    bad: [
      """
      journey: A haircut
      promises:
        - ↓You leave as you wanted to look
        - promise: Coffee while you wait
          delivered-at: [wait]
        - {promise: ↓Your time is your time, metric: minutes of delay}
      stages:
        - stage: The cut
          touchpoints: [Waits: 0, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      lupaukset:
        - ↓Saat toivomasi leikkauksen
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      löften:
        - {löfte: ↓Du blir klippt som du vill, mått: andel som kommer tillbaka}
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ],
    good: [
      """
      journey: A haircut
      covers: [purchase, aftercare]
      promises:
        - promise: You leave as you wanted to look
          delivered-at: [in-front-of-the-mirror]
        - promise: Half price for students
          withdrawn: yes
      stages:
        - stage: purchase
          touchpoints: [In front of the mirror: 2]
        - stage: aftercare
          touchpoints: [At home: 2]
      """,
      """
      journey: A journey that ends before the promise can be kept
      covers: [awareness, consideration]
      promises: [You leave as you wanted to look]
      stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair: 1]
        - stage: consideration
          touchpoints: [Books a time: 1]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      lupaukset:
        - lupaus: Saat toivomasi leikkauksen
          lunastetaan: [peilin-edessä]
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      löften:
        - {löfte: Halva priset för studenter, återkallat: ja}
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    // A journey that means to end early may end before what was promised.
    if let covers = journey.covers, let last = journey.requiredPhases.last,
      !covers.contains(where: { $0.value == last })
    {
      return []
    }
    return journey.promises.compactMap { promise in
      guard promise.deliveredAt.isEmpty, !promise.isWithdrawn, !subject.hasError(in: promise.span) else { return nil }
      return finding(
        "no touchpoint delivers the promise \(Shown.quoted(promise.text.text))", at: promise.text.span,
        note: "promised here",
        help:
          "name the touchpoints where it is kept: "
          + "'\(subject.word(.deliveredAt, of: .promise)): …'")
    }
  }
}
