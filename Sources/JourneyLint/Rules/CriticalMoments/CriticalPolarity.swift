import JourneyModel
import JourneySyntax

/// Finds critical moments whose direction contradicts their emotion.
struct CriticalPolarity: Rule {
  let about = RuleDescription(
    "critical-polarity", .criticalMoments, .warning,
    summary: "A moment that is declared critical in one direction has an emotion in the other",
    why: "one of the two is wrong, and the map shows a moment to protect where there is one to mend, or the reverse",
    fixSafety: .suggested,
    silentWhere: [
      "the emotion is neutral, or off its scale, or there is none",
      "the scale of emotions can't be read, or other emotions lie off it",
      "the feeling turns inside the touchpoint ('before' and 'after'): then the turn is what is critical",
      "the word of the feeling contradicts the emotion, too: then 'feeling-sign' speaks of the number",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, critical: ↓positive, emotion: -1}
            - {touchpoint: In front of the mirror, critical: ↓negative, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      asteikot: {tunne: 1..5}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Peilin edessä, kriittinen: ↓myönteinen, tunne: 2}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, kritisk: ↓positiv, känsla: -1}
            - {kontaktpunkt: Framför spegeln, kritisk: positiv, känsla: 2}
      """,
    ],
    good: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, critical: negative, emotion: -1}
            - {touchpoint: Hears the price, critical: positive, emotion: 0}
            - {touchpoint: Pays, critical: negative}
            - {touchpoint: In front of the mirror, critical: positive, emotion: 2}
            - {touchpoint: The first wash, critical: positive, emotion: -0.5, before: -1, after: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Kuulee hinnan, kriittinen: negatiivinen, tunne: -1}
            - {kosketuspiste: Ensimmäinen pesu, kriittinen: positiivinen, tunne: -0.5, ennen: -1, jälkeen: 2}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Hör priset, kritisk: positiv, känsla: 0}
            - {kontaktpunkt: Framför spegeln, kritisk: positiv, känsla: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.critical), !subject.isScaleInDoubt else { return [] }
    return subject.journey.touchpoints.compactMap { touchpoint in
      guard let critical = touchpoint.critical, let emotion = touchpoint.emotion, emotion.isOnScale else {
        return nil
      }
      let level = emotion.level
      let isPositive = critical.value == .positive
      guard isPositive ? level < -1e-9 : level > 1e-9 else { return nil }
      // Where the feeling turns inside the touchpoint, the turn is what is critical.
      let turned = [touchpoint.before, touchpoint.after].compactMap { $0?.level }
      guard !turned.contains(where: { isPositive ? $0 > 0 : $0 < 0 }) else { return nil }
      let other = subject.choice(isPositive ? "negative" : "positive", for: .critical)
      return finding(
        "\(Shown.quoted(touchpoint.name.text)) is declared critical as \(Shown.quoted(subject.source[critical.span])), but "
          + "its emotion is \(isPositive ? "negative" : "positive")", at: critical.span,
        labels: [Label(emotion.span, "\(isPositive ? "below" : "above") neutral")],
        help: "write '\(other)', or correct the emotion",
        fixes: [Fix("Write '\(other)'", safety: .suggested, edits: [Edit(critical.span, other)])])
    }
  }
}
