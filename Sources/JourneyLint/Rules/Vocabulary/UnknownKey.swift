import JourneySyntax

/// Keys that the language doesn't have. The reader finds them.
struct UnknownKey: Rule {
  let about = RuleDescription(
    "unknown-key", .vocabulary, .error,
    summary: "A key is none that the language knows at this place",
    why: "what stands under a misspelt key is missing from the map without a word",
    fixSafety: .suggested,
    silentWhere: [
      "the key begins with 'x-': then it is the author's own",
      "the word is one of the other two languages, or a spelling that is read as well",
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
            - touchpoint: In front of the mirror
              emotion: 2
              ↓chanel: salon
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Tuolissa
              tunne: 1
              ↓kanva: kampaamo
            - Peilin edessä: 2
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: I stolen
              ↓känlsa: 1
            - Framför spegeln: 2
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
            - touchpoint: In front of the mirror
              emotion: 2
              channel: salon
              x-till-number: 4
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Tuolissa
              tunne: 1
              kanava: kampaamo
              x-kassan-numero: 4
            - Peilin edessä: 2
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: I stolen
              känsla: 1
              x-kassans-nummer: 4
            - Framför spegeln: 2
      """,
    ])
}
