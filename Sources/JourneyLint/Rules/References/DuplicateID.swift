import JourneySyntax

/// Two things with one id. The reader finds them.
struct DuplicateID: Rule {
  let about = RuleDescription(
    "id-duplicate", .references, .error,
    summary: "Two entries of one kind have the same written id",
    why: "links to that id lead to the wrong one of the two",
    fixSafety: .suggested,
    silentWhere: [
      "the two stand in different files, or are of different kinds",
      "an id that is made from a name comes out twice: then the second one gets a number",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - touchpoint: In the chair
              id: chair
              emotion: 1
            - touchpoint: In the chair again
              id: ↓chair
              emotion: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunnus: tuoli, tunne: 1}
            - {kosketuspiste: Taas tuolissa, tunnus: ↓tuoli, tunne: 2}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, id: stolen, känsla: 1}
            - {kontaktpunkt: I stolen igen, id: ↓stolen, känsla: 2}
      """,
    ],
    good: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - touchpoint: In the chair
              emotion: 1
            - touchpoint: In the chair
              emotion: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunnus: tuoli, tunne: 1}
            - {kosketuspiste: Taas tuolissa, tunnus: tuoli-taas, tunne: 2}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, I stolen: 2]
      """,
    ])
}
