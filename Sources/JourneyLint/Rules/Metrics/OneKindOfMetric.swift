import JourneyModel
import JourneySyntax

/// Finds journeys that measure only what customers go through, or only what it does for the company.
struct OneKindOfMetric: Rule {
  let about = RuleDescription(
    "only-one-kind", .metrics, .information, isOn: false,
    summary: "All metrics that say their kind are of the experience, or all are of its effects",
    why: "experience without effects convinces nobody who pays, and effects without experience don't tell what to mend",
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: ↓nps, value: 31, n: 312, kind: experience}
        - {metric: csat, value: 71 %, n: 312, kind: experience}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """
    ],
    good: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, value: 31, n: 312, kind: experience}
        - {metric: retention, count: 80, of: 100, kind: impact}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      journey: A haircut
      metrics:
        - {metric: nps, value: 31, n: 312, kind: experience}
        - {metric: retention, count: 80, of: 100}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let metrics = subject.measurements.map(\.metric)
    let kinds = Set(metrics.compactMap { $0.kind?.value })
    // While a metric doesn't tell its kind, it may be the other one.
    guard kinds.count == 1, metrics.count > 1, metrics.allSatisfy({ $0.kind != nil }), let first = metrics.first else {
      return []
    }
    let isExperience = kinds.contains(.experience)
    return [
      finding(
        isExperience
          ? "the journey measures what customers go through, but not what that does for the company"
          : "the journey measures what it does for the company, but not what customers go through",
        at: first.name.span,
        help: isExperience
          ? "add a metric such as retention, churn or conversion" : "add a metric such as nps, csat or ces")
    ]
  }
}
