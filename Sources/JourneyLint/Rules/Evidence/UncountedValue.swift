import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds values that don't say how many answers they rest on.
struct UncountedValue: Rule {
  let about = RuleDescription(
    "no-n", .evidence, .warning,
    summary: "A value of a survey doesn't say how many answered",
    why: "a value of five answers and one of five thousand look alike, and only the number tells how far to trust them",
    silentWhere: [
      "the file doesn't claim to be what is ('state: as-is')",
      "the answers are counted, or the source says how many answered",
      "the figure rests on no answers, such as seconds or euros",
    ],
    bad: [
      """
      journey: A haircut
      state: as-is
      metrics:
        - {metric: nps, value: ↓31}
        - {metric: csat, value: ↓71 %, target: 80 %}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      mittarit:
        - {mittari: nps, arvo: ↓31}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      läge: nuläge
      mått:
        - {mått: csat, värde: ↓71 %, mål: 80 %}
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
        - {source: exit survey, kind: survey, sent: 900, answered: 312}
      metrics:
        - {metric: nps, value: 31, n: 312}
        - {metric: csat, distribution: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}}
        - {metric: fcr, count: 80, of: 100}
        - {metric: csat, value: 71 %, source: exit survey}
        - {metric: turnaround, value: 34, unit: min}
        - {metric: page load, value: 340}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      journey: A haircut
      metrics:
        - {metric: nps, value: 31}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      mittarit:
        - {mittari: nps, arvo: 31, n: 312}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      läge: nuläge
      källor: [{källa: enkät, typ: enkät, skickade: 900, svarade: 312}]
      mått:
        - {mått: csat, värde: 71 %, källa: enkät}
        - {mått: väntetid, värde: 12, enhet: min}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.claimsEvidence, !subject.measurements.isEmpty else { return [] }
    let kinds = SourceKinds(subject.journey)
    return subject.measurements.compactMap { measurement in
      let metric = measurement.metric
      guard measurement.figure?.cautions.contains(.answersUnknown) == true, let value = metric.value,
        restsOnAnswers(metric), !isCounted(metric, kinds)
      else { return nil }
      let n = subject.ownWord(.n)
      return finding(
        "\(measurement.quotedName) doesn't say how many answered", at: value.span, note: "of how many?",
        help: "write '\(n): 312' with how many answered, or the answers themselves")
    }
  }

  /// Whether the source says how many answered.
  private func isCounted(_ metric: Metric, _ kinds: SourceKinds) -> Bool {
    metric.sources.contains { reference in
      guard let source = kinds.source(reference) else { return false }
      return source.n != nil || source.answered != nil
    }
  }

  /// Whether it is a survey's; an own metric is where it tells how its answers were made.
  private func restsOnAnswers(_ metric: Metric) -> Bool {
    switch metric.metric {
    case .nps, .csat, .ces, .csi, .fcr, .servqual, .kano: true
    case .conversion, .retention, .churn, .clv: false
    case .own: metric.method != nil || metric.boxes != nil
    }
  }
}
