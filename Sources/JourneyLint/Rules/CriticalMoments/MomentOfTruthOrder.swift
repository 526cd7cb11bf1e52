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
      """
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
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
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
