import JourneyModel
import JourneySyntax

/// Finds words for a feeling that say the opposite of the number beside them.
struct FeelingAgainstEmotion: Rule {
  let about = RuleDescription(
    "feeling-sign", .emotion, .warning,
    summary: "The word for the feeling is bad and the emotion good, or the other way round",
    why: "one of the two is wrong, and the curve believes the number",
    silentWhere: [
      "the word may be either, such as worried with a small emotion, tired or surprised",
      "the emotion is less than a step away from neutral",
      "'before' and 'after' tell that the feeling changes",
      "the rule doesn't know the feeling, or two contradict each other; what a feeling is about may be any word",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, emotion: -2, feeling: ↓delighted}
            - {touchpoint: In front of the mirror, emotion: 2, feeling: ↓"Very disappointed and angry"}
            - {touchpoint: Pays, emotion: 2, feeling: ↓not at all happy}
            - {touchpoint: Goes home, emotion: 2, feeling: ↓fed up}
            - {touchpoint: Is asked how it was, emotion: -2, feeling: ↓happy with the cut}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 2, tunnetila: ↓pettynyt}
            - {kosketuspiste: Peilin edessä, tunne: -2, tunnetila: ↓kiitollinen}
            - {kosketuspiste: Kassalla, tunne: 2, tunnetila: ↓ei tyytyväinen}
            - {kosketuspiste: Ovella, tunne: -1, tunnetila: ↓huojentunut}
            - {kosketuspiste: Kotona, tunne: 2, tunnetila: ↓väsynyt ja pettynyt palveluun}
      """,
      """
      kundresa: Klippning
      skalor: {känsla: 1..5}
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 5, sinnesstämning: ↓besviken}
            - {kontaktpunkt: Framför spegeln, känsla: 1, sinnesstämning: ↓mycket nöjd}
            - {kontaktpunkt: Betalar, känsla: 5, sinnesstämning: ↓inte nöjd}
            - {kontaktpunkt: Går hem, känsla: 5, sinnesstämning: ↓förbannad}
            - {kontaktpunkt: Hemma, känsla: 5, sinnesstämning: ↓trött och jättearg}
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Sits down, emotion: -2, feeling: disappointed}
            - {touchpoint: In the chair, emotion: 0.5, feeling: worried}
            - {touchpoint: Hears the price, emotion: 1, feeling: glad and worried}
            - {touchpoint: Waits, emotion: 2, feeling: tired}
            - {touchpoint: Is shown the back, emotion: 2, before: -1, after: 2, feeling: worried}
            - {touchpoint: In front of the mirror, emotion: 2, feeling: not disappointed}
            - {touchpoint: Pays, emotion: -1, feeling: not angry}
            - {touchpoint: Thanks the barber, emotion: 2, feeling: fear forgotten}
            - {touchpoint: Looks again, emotion: 2, feeling: worry gone}
            - {touchpoint: Pays again, emotion: 2, feeling: "not surprised, pleased"}
            - {touchpoint: Pays more, emotion: -1, feeling: calm}
            - {touchpoint: Waits for the card, emotion: -1, feeling: happy with the cut but late}
            - {touchpoint: Goes home, feeling: angry}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: -1, tunnetila: jännittynyt}
            - {kosketuspiste: Peilin edessä, tunne: 2, tunnetila: iloinen ja ylpeä}
            - {kosketuspiste: Kassalla, tunne: 2, tunnetila: pelko unohtui}
            - {kosketuspiste: Ovella, tunne: 2, tunnetila: huoli väistyi}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: -1, sinnesstämning: spänd}
            - {kontaktpunkt: Framför spegeln, känsla: 2, sinnesstämning: glad och stolt}
            - {kontaktpunkt: Går hem, känsla: 2, sinnesstämning: oron släppte}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.feeling) else { return [] }
    guard !subject.isScaleInDoubt else { return [] }
    return subject.journey.touchpoints.compactMap { touchpoint in
      guard let emotion = touchpoint.emotion, emotion.isOnScale, abs(emotion.level) >= 1,
        let feeling = touchpoint.feeling, !changesItsMind(touchpoint)
      else { return nil }
      for variant in feeling.variants {
        guard let sign = FeelingWords.sign(of: variant.text), (sign == .positive) != (emotion.level > 0) else {
          continue
        }
        let lean = emotion.level > 0 ? "on the good side" : "on the bad side"
        return finding(
          "\(Shown.quoted(variant.text)) doesn't go with the emotion \(Shown.plain(emotion.text))", at: variant.span,
          note: "this is \(sign == .positive ? "a good" : "a bad") feeling",
          labels: [Label(emotion.span, "\(lean) of the scale")],
          help:
            "change the number's side or the word; where both are true, tell it with '\(subject.word(.before))' and "
            + "'\(subject.word(.after))'")
      }
      return nil
    }
  }

  /// Whether the feeling goes from one side to the other within the touchpoint.
  private func changesItsMind(_ touchpoint: Touchpoint) -> Bool {
    let levels = [touchpoint.before, touchpoint.emotion, touchpoint.after].compactMap { $0?.level }
    return levels.contains { $0 < 0 } && levels.contains { $0 > 0 }
  }
}
