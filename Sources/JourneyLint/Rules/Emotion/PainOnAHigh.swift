import JourneyModel
import JourneySyntax

/// Finds pains at touchpoints that the customer is delighted with.
struct PainOnAHigh: Rule {
  let about = RuleDescription(
    "pain-positive-emotion", .emotion, .warning,
    summary: "A touchpoint with a very good emotion has a pain that isn't a small one",
    why: "either the pain is smaller than it sounds or the emotion is not so good, and the map shows both",
    silentWhere: [
      "the emotion is below 1.5 on the scale of −2 to 2, or missing",
      "the pain's 'severity' is low",
      "it feels bad before ('before'), or it is 'accepted' with a reason",
      "another word contradicts the emotion, too: then 'feeling-sign' or 'critical-polarity' speaks of the number",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, emotion: 1.5, pain: ↓Nobody says how long it takes}
            - touchpoint: In front of the mirror
              emotion: 2
              pain:
                - {pain: The light is yellow, severity: low}
                - ↓pain: The hair is too short
                  severity: high
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 0}
            - {kosketuspiste: Peilin edessä, tunne: 2, kipupiste: ↓Hiukset ovat liian lyhyet}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 0}
            - {kontaktpunkt: Framför spegeln, känsla: 2, smärtpunkt: ↓Håret är för kort}
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Books a time, emotion: 1, pain: The first page is slow}
            - {touchpoint: Sits down, pain: The chair is cold}
            - {touchpoint: In the chair, emotion: 2, before: -1, pain: Nobody says how long it takes}
            - {touchpoint: Pays, emotion: 2, pain: {pain: A long receipt, severity: low}}
            - {touchpoint: In front of the mirror, emotion: 2, pain: A draught, accepted: the door is old}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 0, kipupiste: Kestosta ei kerrota}
            - {kosketuspiste: Peilin edessä, tunne: 2, kipupiste: {kipupiste: Keltainen valo, vakavuus: pieni}}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 0, smärtpunkt: Stolen är kall}
            - {kontaktpunkt: Framför spegeln, känsla: 2, före: -1, smärtpunkt: Håret är för kort}
      """,
    ])

  /// From here on the inner scale −2…2 an emotion leaves no room for a pain.
  private static let high = 1.5

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.pain) else { return [] }
    guard !subject.isScaleInDoubt else { return [] }
    return subject.journey.touchpoints.flatMap { touchpoint -> [Diagnostic] in
      guard let emotion = touchpoint.emotion, emotion.isOnScale, emotion.level >= Self.high,
        touchpoint.accepted?.isSo != true, touchpoint.before.map({ $0.level >= 0 }) ?? true
      else { return [] }
      return touchpoint.pains.filter { $0.severity?.value != .low }.map { pain in
        finding(
          "a pain at \(Shown.quoted(touchpoint.name.text)), which feels as good as \(Shown.plain(emotion.text))",
          at: pain.span, note: "a pain", labels: [Label(emotion.span, "and yet a very good emotion")],
          help:
            "check both; where the pain is a small one, write '\(subject.pair(.severity, "low", of: .pain))', where it "
            + "passes, tell it with '\(subject.word(.before))'")
      }
    }
  }
}
