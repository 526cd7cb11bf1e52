import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds moments of truth that come before an earlier one on a path.
struct MomentOfTruthOrder: Rule {
  let about = RuleDescription(
    "mot-order", .criticalMoments, .information,
    summary: "A moment of truth comes after a later one on the same path",
    why:
      "customers look round, choose, use and then tell others; a moment out of that order is misnamed, or stands in "
      + "the wrong stage",
    source: "Carlzon, J. (1987), Moments of Truth; Lecinski, J. (2011), Winning the Zero Moment of Truth",
    silentWhere: [
      "the moments stand in order on each persona's own path",
      "the same moment comes twice",
      "a name in 'next' or 'persona' leads nowhere, so that the paths aren't known",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Reads what others say, emotion: 1, moment-of-truth: zero}
            - {touchpoint: In the chair, emotion: 1, moment-of-truth: second}
            - {touchpoint: Books a time, emotion: 1, moment-of-truth: ↓first}
            - {touchpoint: Tells a friend, emotion: 1, moment-of-truth: ultimate}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 1, totuuden-hetki: toinen}
            - {kosketuspiste: Varaa ajan, tunne: 1, totuuden-hetki: ↓ensimmäinen}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 1, sanningens-ögonblick: andra}
            - {kontaktpunkt: Bokar tid, känsla: 1, sanningens-ögonblick: ↓första}
      """,
    ],
    good: [
      """
      journey: In order, with the same twice
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Reads what others say, emotion: 1, moment-of-truth: zero}
            - {touchpoint: Books a time, emotion: 1, moment-of-truth: first}
            - {touchpoint: In the chair, emotion: 1, moment-of-truth: second}
            - {touchpoint: In front of the mirror, emotion: 1, moment-of-truth: second}
      """,
      """
      journey: Each persona has an order of its own
      covers: [purchase]
      personas: [a, b]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, persona: a, emotion: 1, moment-of-truth: second}
            - {touchpoint: Books a time, persona: b, emotion: 1, moment-of-truth: first}
            - {touchpoint: In front of the mirror, emotion: 1}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Lukee arvosteluja, tunne: 1, totuuden-hetki: nolla}
            - {kosketuspiste: Varaa ajan, tunne: 1, totuuden-hetki: ensimmäinen}
            - {kosketuspiste: Tuolissa, tunne: 1, totuuden-hetki: toinen}
            - {kosketuspiste: Kertoo ystävälle, tunne: 2, totuuden-hetki: lopullinen}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Bokar tid, känsla: 1, sanningens-ögonblick: första}
            - {kontaktpunkt: I stolen, känsla: 1, sanningens-ögonblick: andra}
            - {kontaktpunkt: Framför spegeln, känsla: 2, sanningens-ögonblick: andra}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.momentOfTruth) else { return [] }
    guard subject.knowsPaths else { return [] }
    let touchpoints = subject.journey.touchpoints
    var known: Set<Int> = []
    var found: [Diagnostic] = []
    for path in subject.analysis.paths {
      var latest: (moment: Spanned<MomentOfTruth>, name: String)?
      for index in path.touchpointIndices {
        guard let moment = touchpoints[index].momentOfTruth else { continue }
        guard let before = latest, moment.value < before.moment.value else {
          latest = (moment, touchpoints[index].name.text)
          continue
        }
        guard known.insert(index).inserted else { continue }
        found.append(
          finding(
            "\(Shown.quoted(touchpoints[index].name.text)) is the moment of truth '\(subject.choice(moment.value.rawValue, for: .momentOfTruth))', but comes "
              + "after '\(subject.choice(before.moment.value.rawValue, for: .momentOfTruth))', \(Shown.quoted(before.name))",
            at: moment.span,
            labels: [Label(before.moment.span, "this comes before it")],
            help: "correct '\(subject.word(.momentOfTruth)):', or put the touchpoint where it happens"))
      }
    }
    return found
  }
}
