import JourneyModel
import JourneySyntax

/// Finds metrics in places where they usually mean something else.
struct MetricLevel: Rule {
  let about = RuleDescription(
    "metric-level", .metrics, .information, isOn: false,
    summary: "A score of the relationship hangs on one touchpoint, or one of a single encounter on the journey",
    why: "people recommend a company, not a form, and find one thing easy, not a year, so the number says little there",
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: ↓ces, value: 5.8, n: 312, method: mean, better: high}
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: In the chair
              metrics: [{metric: ↓nps, value: 31, n: 312}]
      """
    ],
    good: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, value: 31, n: 312}
        - {metric: ces, value: 5.8, n: 312, method: mean, better: high, level: relationship}
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: In the chair
              metrics: [{metric: nps, value: 31, n: 312, level: transactional}]
      """
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    subject.measurements.compactMap { measurement in
      let metric = measurement.metric
      guard metric.level == nil else { return nil }
      let said: String
      switch (metric.metric, measurement.place) {
      case (.nps, .touchpoint): said = "is asked of one touchpoint, but tells of the whole relationship"
      case (.ces, .journey): said = "is asked of the whole journey, but tells of one encounter"
      default: return nil
      }
      return finding(
        "\(measurement.quotedName) \(said)", at: metric.name.span,
        help: "write what was asked about: '\(subject.ownWord(.level))', transactional or relationship")
    }
  }
}
