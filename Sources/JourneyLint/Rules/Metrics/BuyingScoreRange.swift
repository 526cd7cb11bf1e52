import JourneySyntax

/// Buying scores off their scale. The reader finds them.
struct BuyingScoreRange: Rule {
  let about = RuleDescription(
    "rfm-range", .metrics, .error,
    summary: "A score of recency, frequency or monetary value lies outside 1 to 5",
    why: "segments are told apart by these scores, and 5 is always the best of five groups",
    bad: [
      """
      journey: A haircut
      segments:
        - {segment: regulars, behaviour: {recency: 5, frequency: ↓7, monetary: 3}}
        - {segment: passers-by, behaviour: {recency: ↓0}}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """
    ],
    good: [
      """
      journey: A haircut
      segments:
        - {segment: regulars, behaviour: {recency: 5, frequency: 1}}
        - {segment: passers-by, behaviour: {recency-days: 90, purchases: 1, average-spend: 48}}
        - segment: visitors
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """
    ])
}
