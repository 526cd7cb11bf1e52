import JourneySyntax

/// Emotions off their scale. The reader finds them.
struct EmotionOutOfRange: Rule {
  let about = RuleDescription(
    "emotion-range", .emotion, .error,
    summary: "An emotion lies outside the scale of the file",
    why: "a value off the scale bends the curve, and with it the peak and the end",
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
      """
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
      """
    ])
}
