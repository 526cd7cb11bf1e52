import JourneySyntax

/// Keys that the language doesn't have. The reader finds them.
struct UnknownKey: Rule {
  let about = RuleDescription(
    "unknown-key", .vocabulary, .error,
    summary: "A key is none that the language knows at this place",
    why: "what stands under a misspelt key is missing from the map without a word",
    fixSafety: .suggested,
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
            - touchpoint: In front of the mirror
              emotion: 2
              channel: salon
              x-till-number: 4
      """
    ])
}
