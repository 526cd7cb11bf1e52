import JourneySyntax

/// Ratings other than emotions off their scale. The reader finds them.
struct RatingOutOfRange: Rule {
  let about = RuleDescription(
    "rating-range", .emotion, .error,
    summary: "An expectation, experience, importance or other rating lies outside its scale",
    why: "a number off the scale can't be compared with the others, and no gap can be made from it",
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - touchpoint: In the chair
              emotion: 1
              expected: ↓8
              experienced: 4
            - In front of the mirror: 2
      """
    ],
    good: [
      """
      journey: A haircut
      covers: [purchase]
      scales: {expectation: 1..10}
      stages:
        - stage: purchase
          touchpoints:
            - touchpoint: In the chair
              emotion: 1
              expected: 8
              experienced: 4
            - In front of the mirror: 2
      """
    ])
}
