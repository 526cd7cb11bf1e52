import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds journeys that have too few emotions for a curve.
struct JourneyWithoutCurve: Rule {
  let about = RuleDescription(
    "no-emotion-curve", .emotion, .information,
    summary: "Fewer than two touchpoints of a path have an emotion, so there is no curve",
    why: "peak, trough and end are what customers remember, and without the curve nobody sees them",
    source: Citation.peakEnd,
    silentWhere: [
      "two touchpoints of a path have an emotion",
      "no touchpoint says how the customer is at all: no emotion, feeling, pain or expectation",
      "the file has errors, since an emotion may be hidden in what couldn't be read",
    ],
    bad: [
      """
      journey: A haircut
      ↓stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair]
        - stage: consideration
          touchpoints: [Reads what others say]
        - stage: purchase
          touchpoints: [In the chair]
        - stage: aftercare
          touchpoints: [In front of the mirror: 2]
      """,
      """
      journey: A haircut
      ↓stages:
        - stage: The cut
          touchpoints: [In the chair, {touchpoint: In front of the mirror, feeling: proud}]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      ↓vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Varaa ajan, Tuolissa, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      ↓faser:
        - fas: Klippningen
          kontaktpunkter: [Bokar tid, I stolen, Framför spegeln: 2]
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair]
        - stage: consideration
          touchpoints: [Reads what others say]
        - stage: purchase
          touchpoints: [In the chair: 1]
        - stage: aftercare
          touchpoints: [In front of the mirror: 2]
      """,
      """
      journey: A haircut in titles
      stages:
        - stage: The cut
          touchpoints: [In the chair, In front of the mirror]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Varaa ajan, Tuolissa: 1, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter: [Bokar tid: 0, I stolen: 1, Framför spegeln: 2]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    let scored = subject.analysis.paths.map(\.curve.scoredCount).max() ?? 0
    guard scored < 2, subject.errors.isEmpty, journey.touchpoints.contains(where: tellsHowItIs),
      let example = journey.touchpoints.last(where: { $0.emotion == nil }) ?? journey.touchpoints.last
    else { return [] }
    let message =
      scored == 0
      ? "no touchpoint has an emotion, so there is no curve"
      : "only one touchpoint has an emotion, so there is no curve"
    let scale = journey.scales.emotion
    let best = Shown.number(scale.upper)
    let name = Shown.plain(example.name.text)
    // The short form doesn't fit where the touchpoint has keys.
    let hasKeys = subject.source[Span(example.span.start, example.nameSpan.start)].contains(":")
    return [
      finding(
        message, at: subject.stagesKeySpan,
        help: "give touchpoints an emotion from \(Shown.number(scale.lower)) to \(best): "
          + (hasKeys ? "'\(subject.word(.emotion)): \(best)' at '\(name)'" : "'- \(name): \(best)'"))
    ]
  }

  /// Whether the file says anything of how the customer is at a touchpoint; of a list of titles no curve is expected.
  private func tellsHowItIs(_ touchpoint: Touchpoint) -> Bool {
    touchpoint.emotion != nil || touchpoint.feeling != nil || touchpoint.before != nil || touchpoint.after != nil
      || touchpoint.expected != nil || touchpoint.experienced != nil || touchpoint.critical != nil
      || !touchpoint.pains.isEmpty
  }
}
