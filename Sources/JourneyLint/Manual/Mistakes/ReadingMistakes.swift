import JourneySyntax

/// Mistakes in what the text says.
enum ReadingMistakes {
  static let all: [MistakeDescription] = [
    MistakeDescription(
      "missing-key", .reading,
      summary: "The journey has no title, an entry has no name, or a colon has no key before it",
      why: "what has no name can't be shown or referred to",
      bad: ["journey: A haircut\nstages:\n  - ↓title: The cut\n    touchpoints: [In the chair: 1]"],
      good: ["journey: A haircut\nstages:\n  - stage: The cut\n    touchpoints: [In the chair: 1]"]),
    MistakeDescription(
      "more-mistakes", .reading, .information, summary: "There are more mistakes than are shown",
      why: "of a file that is wrong throughout the first thousand are enough to begin with"),
    MistakeDescription(
      "no-stages", .reading, summary: "The journey has no stages",
      why: "a journey is told in stages, and without one there is nothing to draw or to check",
      bad: ["↓journey: A haircut\ngoal: Short hair"],
      good: ["journey: A haircut\ngoal: Short hair\nstages:\n  - stage: The cut\n    touchpoints: [In the chair: 1]"]),
    MistakeDescription(
      "not-a-journey", .reading, summary: "The file holds something else than a journey, or nothing",
      why: "a journey needs a title, stages and the names of touchpoints",
      bad: ["↓- A haircut\n- A wash"],
      good: ["journey: A haircut\nstages:\n  - stage: The cut\n    touchpoints: [In the chair: 1]"]),
    MistakeDescription(
      "too-many-touchpoints", .reading, summary: "The journey has more than 10,000 touchpoints",
      why: "no map can show so many, and the file is probably data that was meant for another program"),
    MistakeDescription(
      "torn-text", .reading, .warning, summary: "A decimal comma tears a text in brackets in two",
      why: "two texts are on the map where one was meant",
      bad: [
        """
        asiakaspolku: Hiustenleikkuu
        vaiheet:
          - vaihe: Leikkaus
            kosketuspisteet:
              - kosketuspiste: Kassalla
                kipupiste: [↓nousi 12,50 euroa, jono]
        """
      ],
      good: [
        """
        asiakaspolku: Hiustenleikkuu
        vaiheet:
          - vaihe: Leikkaus
            kosketuspisteet:
              - kosketuspiste: Kassalla
                kipupiste: ["nousi 12,50 euroa", jono]
        """
      ]),
    MistakeDescription(
      "unreadable", .reading, summary: "The file couldn't be read from the disk",
      why: "what isn't read isn't judged, and that must not look as if all were well"),
    MistakeDescription(
      "value-type", .reading, summary: "A value doesn't fit its key",
      why: "only a value of the right kind can be drawn, counted and compared",
      bad: [
        """
        journey: A haircut
        stages:
          - stage: The cut
            touchpoints:
              - {touchpoint: In the chair, emotion: ↓fine, duration: ↓40}
        """
      ],
      good: [
        """
        journey: A haircut
        stages:
          - stage: The cut
            touchpoints:
              - {touchpoint: In the chair, emotion: 1, feeling: fine, duration: 40 min}
        """
      ]),
  ]
}
