import JourneySyntax

/// Keys in more than one language. The reader finds them.
struct MixedLanguages: Rule {
  let about = RuleDescription(
    "mixed-languages", .vocabulary, .warning,
    summary: "The keys of a file are not all in one language",
    why: "a file that keeps to one language is easier to read, to search and to complete",
    fixSafety: .safe,
    silentWhere: [
      "the texts are in another language than the keys: that is what 'language' is for",
      "choice words and yes or no are in another language than the keys",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - touchpoint: In the chair
              ↓tunne: 1
            - touchpoint: In front of the mirror
              emotion: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Tuolissa
              ↓emotion: 1
            - kosketuspiste: Peilin edessä
              tunne: 2
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: I stolen
              ↓emotion: 1
            - kontaktpunkt: Framför spegeln
              känsla: 2
      """,
    ],
    good: [
      """
      journey: Hiustenleikkuu
      language: fi
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - touchpoint: Tuolissa
              emotion: 1
            - touchpoint: Peilin edessä
              emotion: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      kattaa: [osto]
      vaiheet:
        - vaihe: osto
          kosketuspisteet:
            - kosketuspiste: Tuolissa
              tunne: 1
            - kosketuspiste: Peilin edessä
              tunne: 2
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 1, kritisk: positive}
            - {kontaktpunkt: Framför spegeln, känsla: 2}
      """,
    ])
}
