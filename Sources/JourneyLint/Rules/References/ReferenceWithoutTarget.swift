import JourneySyntax

/// Names of things that aren't there. The reader finds them.
struct ReferenceWithoutTarget: Rule {
  let about = RuleDescription(
    "reference-unresolved", .references, .error,
    summary: "A name leads to nothing: no touchpoint, persona, channel, segment, wave or source is called so",
    why: "a link that leads nowhere makes the map and the figures silently wrong",
    fixSafety: .suggested,
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - In the chair: 1
            - In front of the mirror: 2
      promises:
        - promise: You leave as you wanted to look
          delivered-at: [↓in-front-of-the-miror]
      """
    ],
    good: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - In the chair: 1
            - In front of the mirror: 2
      promises:
        - promise: You leave as you wanted to look
          delivered-at: [in-front-of-the-mirror]
      """
    ])
}
