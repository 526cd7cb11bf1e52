/// Journeys at the edge of what can be counted.
enum OddJourneys {
  static let texts: [(name: String, text: String)] = [
    ("stage without touchpoints", "journey: A\nstages:\n  - stage: B\n    touchpoints: []\n"),
    ("titles only", "journey: A\nstages:\n  - stage: B\n    touchpoints: [C, D]\n"),
    ("one touchpoint", "journey: A\nstages:\n  - stage: B\n    touchpoints: [C: 2]\n"),
    ("all equal", "journey: A\nstages:\n  - stage: B\n    touchpoints: [C: 1, D: 1, E: 1]\n"),
    ("neutral", "journey: A\nstages:\n  - stage: B\n    touchpoints: [C: 0, D: 0]\n"),
    (
      "another scale",
      "journey: A\nlanguage: fi\nscales: {emotion: 0..10, expectation: 1..7}\nstages:\n  - stage: B\n    touchpoints:\n"
        + "      - {touchpoint: C, emotion: 7, expected: 6, experienced: 3}\n      - {touchpoint: D, emotion: 0}\n"
    ),
    (
      "five personas",
      "journey: A\nlanguage: sv\npersonas: [a, b, c, d, e]\nstages:\n  - stage: B\n    touchpoints:\n"
        + ["a", "b", "c", "d", "e"].map { "      - {touchpoint: x\($0), persona: \($0), emotion: 1}\n" }.joined()
    ),
    (
      "nothing answered",
      "journey: A\nmetrics:\n  - {metric: nps, promoters: 0, passives: 0, detractors: 0}\n  - {metric: own, value: 3}\n"
        + "  - {metric: csat}\nstages:\n  - stage: B\n    entered: 0\n    exited: 0\n    touchpoints: [C: 1]\n"
    ),
  ]
}
