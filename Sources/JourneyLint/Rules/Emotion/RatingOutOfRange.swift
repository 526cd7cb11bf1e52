import JourneySyntax

/// Ratings other than emotions off their scale. The reader finds them.
struct RatingOutOfRange: Rule {
  let about = RuleDescription(
    "rating-range", .emotion, .error,
    summary: "An expectation, experience, importance or other rating lies outside its scale",
    why: "a number off the scale can't be compared with the others, and no gap can be made from it",
    silentWhere: [
      "the file or its project declares a scale that holds the value",
      "the scale that the file or its project declares can't be read: then that is the mistake",
    ],
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
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 1, odotettu: ↓8, koettu: 4}
            - {kosketuspiste: Peilin edessä, tunne: 2}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 1, betydelse: ↓11}
            - {kontaktpunkt: Framför spegeln, känsla: 2, förväntat: 3, upplevt: 5}
      """,
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
      """,
      """
      asiakaspolku: Hiustenleikkuu
      asteikot: {odotus: 1..10}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 1, odotettu: 8, koettu: 9}
            - {kosketuspiste: Peilin edessä, tunne: 2}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 1, betydelse: 10}
            - {kontaktpunkt: Framför spegeln, känsla: 2, förväntat: 3, upplevt: 5}
      """,
    ])
}
