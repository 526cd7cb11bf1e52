import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds paths that end on a negative emotion.
struct NegativeEnd: Rule {
  let about = RuleDescription(
    "end-negative", .criticalMoments, .warning,
    summary: "The last emotion of a path is negative",
    why: "the end weighs half of what is remembered of an experience (peak-end rule, Kahneman et al. 1993)",
    source: Citation.peakEnd,
    silentWhere: [
      "fewer than two touchpoints of the path have an emotion",
      "the file is a hypothesis, or claims nothing and has no actions",
      "'ends' says how the path ends on purpose, 'after' is good, or it is 'accepted' with a reason",
    ],
    bad: [
      """
      journey: A haircut
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, emotion: 2}, {touchpoint: Pays, emotion: ↓-1}]
      """,
      """
      kundresa: En klippning
      läge: målbild
      skalor: {känsla: 1..5}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 4, Betalar: ↓2, Får en enkät]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa: 2, Peilin edessä: 1, Maksaa: ↓-1]
      """,
    ],
    good: [
      """
      journey: It ends well
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [Waits: -2, Pays: 0]
      """,
      """
      journey: A single emotion is no curve
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [In the chair, Pays: -1]
      """,
      """
      journey: A way out that is meant to be one
      state: as-is
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [In the chair: 1, {touchpoint: Cancels, emotion: -1, ends: cancelled}]
      """,
      """
      journey: A sketch that claims nothing
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [In the chair: 1, Pays: -1]
      """,
      """
      journey: What a workshop believes
      state: hypothesis
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [In the chair: 1, Pays: -1]
      """,
      """
      journey: It turns in the end, or is accepted
      state: as-is
      covers: [purchase]
      personas: [a, b]
      stages:
        - stage: purchase
          touchpoints:
            - In the chair: 1
            - {touchpoint: Pays, persona: a, emotion: -1, after: 1}
            - {touchpoint: Pays more, persona: b, emotion: -1, accepted: Nobody likes to pay}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Odottaa: -1, Maksaa: 0, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, {kontaktpunkt: Avbokar nästa tid, känsla: -1, slutar: flyttar till en annan stad}]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    // A sketch tells how it is meant to end when it tells what is done, or what it claims.
    guard journey.state.map({ $0.value != .hypothesis }) ?? !journey.actions.isEmpty, subject.knowsPaths,
      !subject.isScaleInDoubt
    else { return [] }
    var known: Set<Int> = []
    var found: [Diagnostic] = []
    for path in subject.analysis.paths {
      guard path.curve.scoredCount >= 2, let end = path.curve.end, end.level < -1e-9,
        known.insert(end.touchpointIndex).inserted
      else { continue }
      let touchpoint = journey.touchpoints[end.touchpointIndex]
      // What follows may have an emotion that couldn't be read.
      guard let emotion = touchpoint.emotion, touchpoint.ends?.text == nil, touchpoint.accepted?.isSo != true,
        touchpoint.after.map({ $0.level < 0 }) ?? true, !subject.hasError(from: touchpoint)
      else { continue }
      found.append(
        finding(
          "the journey ends badly, with \(Shown.quoted(touchpoint.name.text))", at: emotion.span,
          note: "the last emotion, and it is negative",
          help:
            "give the journey a better end and write it down, say with '\(subject.word(.ends)):' how it ends on purpose, "
            + "or with '\(subject.word(.accepted)):' why it must be so"))
    }
    return found
  }
}
