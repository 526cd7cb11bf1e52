import JourneySyntax

/// Keys in more than one language. The reader finds them.
struct MixedLanguages: Rule {
  let about = RuleDescription(
    "mixed-languages", .vocabulary, .warning,
    summary: "The keys of a file are not all in one language",
    why: "a file that keeps to one language is easier to read, to search and to complete",
    fixSafety: .safe,
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
      """
    ],
    good: [
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
      """
    ])
}
