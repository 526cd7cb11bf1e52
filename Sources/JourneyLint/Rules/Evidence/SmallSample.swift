import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds figures that rest on too few answers.
struct SmallSample: Rule {
  let about = RuleDescription(
    "small-sample", .evidence, .warning,
    summary: "A figure rests on fewer than 30 answers of many",
    why: "so few people say little about the rest, and the next few may turn the figure round",
    bad: [
      """
      journey: A haircut
      state: as-is
      metrics:
        - {metric: ↓nps, promoters: 5, passives: 3, detractors: 2, population: 5000}
        - {metric: ↓csat, value: 71 %, n: 14}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """
    ],
    good: [
      """
      journey: A haircut
      state: as-is
      sources:
        - {source: talks, kind: interview, n: 9}
      metrics:
        - {metric: nps, promoters: 5, passives: 3, detractors: 2, population: 10}
        - {metric: csat, value: 71 %}
        - {metric: csat, distribution: {5: 4, 4: 3, 2: 2}, source: talks}
        - {metric: fcr, count: 22, of: 31}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      journey: A haircut
      metrics:
        - {metric: nps, promoters: 5, passives: 3, detractors: 2}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.claimsEvidence, !subject.measurements.isEmpty else { return [] }
    let kinds = SourceKinds(subject.journey)
    return subject.measurements.compactMap { measurement in
      for case .fewAnswers(let answers, let fewest) in measurement.figure?.cautions ?? [] {
        guard !kinds.areQualitative(measurement.metric.sources) else { return nil }
        let one = answers == 1
        return finding(
          "\(measurement.quotedName) rests on only \(answers) \(one ? "answer" : "answers")",
          at: measurement.metric.name.span,
          note: measurement.figure?.intervalShown(in: .english).map { "it may be anything within \($0)" }
            ?? "fewer than \(fewest) say little",
          help: "ask more people; where there are hardly more, write how many there are: "
            + "'\(subject.ownWord(.population)): \(answers * 2)'")
      }
      return nil
    }
  }
}
