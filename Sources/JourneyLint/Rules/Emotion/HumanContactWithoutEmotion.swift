import JourneyModel
import JourneySyntax

/// Finds meetings of people without an emotion.
struct HumanContactWithoutEmotion: Rule {
  let about = RuleDescription(
    "human-no-emotion", .emotion, .information, isOn: false,
    summary: "A touchpoint with a human being has no emotion, while most others have one",
    why: "whoever serves the customer is the company to them, and that is where feelings are made",
    silentWhere: [
      "at most half of the touchpoints have an emotion",
      "'human' isn't written, or is no or mixed",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - Books a time: 0
            - {touchpoint: ↓Is greeted, human: yes}
            - In front of the mirror: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - Varaa ajan: 0
            - {kosketuspiste: ↓Otetaan vastaan, ihmiskontakti: kyllä}
            - Peilin edessä: 2
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - Bokar tid: 0
            - {kontaktpunkt: ↓Hälsas välkommen, mänsklig-kontakt: ja}
            - Framför spegeln: 2
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - Books a time: 0
            - {touchpoint: Is greeted, human: yes, emotion: 1}
            - {touchpoint: Gets a reminder, human: no}
            - In front of the mirror: 2
      """,
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - Books a time
            - {touchpoint: Is greeted, human: yes}
            - In front of the mirror: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - Varaa ajan: 0
            - {kosketuspiste: Otetaan vastaan, ihmiskontakti: kyllä, tunne: 1}
            - {kosketuspiste: Saa muistutuksen, ihmiskontakti: ei}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - Bokar tid: 0
            - {kontaktpunkt: Hälsas välkommen, mänsklig-kontakt: ja, känsla: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let touchpoints = subject.journey.touchpoints
    guard touchpoints.count(where: { $0.emotion != nil }) * 2 > touchpoints.count else { return [] }
    return touchpoints.compactMap { touchpoint in
      guard touchpoint.human?.value == .yes, touchpoint.emotion == nil, !subject.hasError(in: touchpoint.span) else {
        return nil
      }
      return finding(
        "nobody knows how \(Shown.quoted(touchpoint.name.text)) feels, though people meet there",
        at: touchpoint.nameSpan, note: "no emotion", help: "give it its '\(subject.word(.emotion))'")
    }
  }
}
