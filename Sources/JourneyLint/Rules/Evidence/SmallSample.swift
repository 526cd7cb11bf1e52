import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds figures that rest on too few answers.
struct SmallSample: Rule {
  private static let fewest = RuleOption(
    .fewest, .wholeNumber(2...100_000), Double(MetricLimits.standard.fewestAnswers),
    "The number of answers from which on a figure says something.")

  let about = RuleDescription(
    "small-sample", .evidence, .warning,
    summary: "A figure rests on fewer than 30 answers of many",
    why: "so few people say little about the rest, and the next few may turn the figure round",
    source: Citation.shareInterval,
    options: [Self.fewest],
    silentWhere: [
      "the file doesn't claim to be what is ('state: as-is')",
      "'population', the metric's own or that of its source, says that half of all or more have answered",
      "the source is interviews, observation, a user test or a workshop",
      "nothing says how many answered: then 'no-n' speaks of it",
    ],
    bad: [
      """
      journey: A haircut
      state: as-is
      metrics:
        - {metric: ↓nps, promoters: 5, passives: 3, detractors: 2, population: 5000}
        - {metric: ↓csat, value: 71 %, n: 14}
        - {metric: ↓conversion, count: 3, of: 12}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      mittarit:
        - {mittari: ↓csat, jakauma: {5: 4, 4: 6, 3: 2, 1: 2}}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      läge: nuläge
      mått:
        - {mått: ↓nps, ambassadörer: 5, passiva: 3, kritiker: 2, population: 5000}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ],
    good: [
      """
      journey: A haircut
      state: as-is
      sources:
        - {source: talks, kind: interview, n: 9}
        - {source: calls, kind: survey, n: 10, population: 10}
      metrics:
        - {metric: nps, promoters: 5, passives: 3, detractors: 2, population: 10}
        - {metric: csat, value: 71 %}
        - {metric: csat, distribution: {5: 4, 4: 3, 2: 2}, source: talks}
        - {metric: fcr, count: 22, of: 31}
        - {metric: nps, promoters: 6, passives: 3, detractors: 1, source: calls}
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
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      mittarit:
        - {mittari: csat, jakauma: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning för tio stamkunder
      läge: nuläge
      mått:
        - {mått: nps, ambassadörer: 5, passiva: 3, kritiker: 2, population: 10}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.claimsEvidence, !subject.measurements.isEmpty else { return [] }
    let kinds = SourceKinds(subject.journey)
    let limits = MetricLimits(fewestAnswers: subject.count(Self.fewest, of: self))
    return subject.measurements.compactMap { measurement in
      let figure = limits == .standard ? measurement.figure : MetricFigure(measurement.metric, limits: limits)
      for case .fewAnswers(let answers, let fewest) in figure?.cautions ?? [] {
        guard !kinds.areQualitative(measurement.metric.sources) else { return nil }
        let isCounted = Self.isCounted(measurement.metric)
        let noun = isCounted ? "case" : "answer"
        return finding(
          "\(measurement.quotedName) rests on only \(answers) \(answers == 1 ? noun : noun + "s")",
          at: measurement.metric.name.span,
          note: measurement.figure?.intervalShown(in: .english).map { "it may be anything within \($0)" }
            ?? "fewer than \(fewest) say little",
          help: (isCounted ? "count for longer" : "ask more people")
            + "; where there are hardly more, write how many there are: "
            + "'\(subject.ownWord(.population)): \(answers * 2)'")
      }
      return nil
    }
  }

  /// Whether it tells how many did something, rather than what people answered.
  private static func isCounted(_ metric: Metric) -> Bool {
    guard metric.count != nil || metric.of != nil else { return false }
    switch metric.metric {
    case .conversion, .retention, .churn, .own: return true
    default: return false
    }
  }
}
