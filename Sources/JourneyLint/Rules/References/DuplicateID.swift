import JourneySyntax

/// Two things with one id. The reader finds them.
struct DuplicateID: Rule {
  let about = RuleDescription(
    "id-duplicate", .references, .error,
    summary: "Two entries of one kind have the same written id",
    why: "links to that id lead to the wrong one of the two",
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
      """
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
      """
    ])
}
