import JourneySyntax

/// Emotions off their scale. The reader finds them.
struct EmotionOutOfRange: Rule {
  let about = RuleDescription(
    "emotion-range", .emotion, .error,
    summary: "An emotion lies outside the scale of the file",
    why: "a value off the scale bends the curve, and with it the peak and the end",
    silentWhere: [
      "the file or its project declares a scale that holds the value",
      "the scale that the file or its project declares can't be read: then that is the mistake",
      "there is no emotion",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          phase: purchase
          touchpoints:
            - touchpoint: In the chair
              emotion: ↓5
            - In front of the mirror: 2
      covers: [purchase]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - Tuolissa: ↓5
            - Peilin edessä: 2
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - I stolen: 1
            - {kontaktpunkt: Framför spegeln, känsla: ↓10}
      """,
    ],
    good: [
      """
      journey: A haircut
      scales: {emotion: 1..5}
      covers: [purchase]
      stages:
        - stage: The cut
          phase: purchase
          touchpoints:
            - touchpoint: In the chair
              emotion: 5
            - In front of the mirror: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      asteikot: {tunne: 1..5}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - Tuolissa: 5
            - Peilin edessä: 4,5
      """,
      """
      kundresa: En klippning
      skalor: {känsla: 0..10}
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - I stolen: 5
            - Framför spegeln: 10
      """,
    ])
}
