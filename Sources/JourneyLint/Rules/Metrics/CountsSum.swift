import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds counts that don't add up.
struct CountsSum: Rule {
  let about = RuleDescription(
    "counts-sum", .metrics, .error,
    summary: "The counted answers are more or fewer than those who answered, or a part is more than the whole",
    why: "an answer was lost or counted twice, so no figure made of them can be right",
    silentWhere: [
      "the counted answers are as many as 'n', or a part of the answers isn't told"
    ],
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, promoters: 50, passives: 30, detractors: 20, n: ↓110}
        - {metric: csat, distribution: {5: 12, 4: 20, 3: 4, 2: 2, 1: 2}, n: ↓42}
        - {metric: fcr, count: ↓22, of: 20}
      sources:
        - {source: exit survey, kind: survey, sent: 40, answered: ↓44}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      mittarit:
        - {mittari: nps, suosittelijat: 50, passiiviset: 30, arvostelijat: 20, n: ↓110}
        - {mittari: fcr, lukumäärä: ↓22, kaikista: 20}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      källor:
        - {källa: enkät, typ: enkät, skickade: 40, svarade: ↓44}
      mått:
        - {mått: csat, fördelning: {5: 12, 4: 20, 3: 4, 2: 2, 1: 2}, n: ↓42, källa: enkät}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ],
    good: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, promoters: 50, passives: 30, detractors: 20, n: 100}
        - {metric: nps, promoters: 50, detractors: 20, n: 100}
        - {metric: csat, distribution: {5: 12, 4: 20, 3: 4, 2: 2, 1: 2}, n: 40}
        - {metric: fcr, count: 20, of: 20}
        - metric: kano
          categories: {attractive: 41, one-dimensional: 60, must-be: 120, indifferent: 22, reverse: 3, questionable: 4}
          n: 250
      sources:
        - {source: exit survey, kind: survey, sent: 110, answered: 100}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      mittarit:
        - {mittari: nps, suosittelijat: 50, passiiviset: 30, arvostelijat: 20, n: 100}
        - {mittari: fcr, lukumäärä: 18, kaikista: 20}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      källor:
        - {källa: enkät, typ: enkät, skickade: 110, svarade: 40}
      mått:
        - {mått: csat, fördelning: {5: 12, 4: 20, 3: 4, 2: 2, 1: 2}, n: 40, källa: enkät}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    subject.measurements.compactMap { found(in: $0, subject) } + subject.journey.sources.compactMap(found)
  }

  private func found(in measurement: Measurement, _ subject: LintSubject) -> Diagnostic? {
    let metric = measurement.metric
    if case .countAboveTotal(let count, let total) = measurement.obstacle, let span = metric.count?.span {
      return finding(
        "\(measurement.quotedName) counts \(count) of \(total), which is more than all", at: span,
        labels: (metric.of ?? metric.n).map { [Label($0.span, "of so many")] } ?? [],
        help: "check the two numbers: '\(subject.ownWord(.count))' is a part of '\(subject.ownWord(.of))'")
    }
    for case .countsDisagree(let counted, let said) in measurement.figure?.cautions ?? [] {
      let difference = abs(counted - said)
      let n = subject.ownWord(.n)
      return finding(
        "the answers of \(measurement.quotedName) add up to \(counted), but \(n) says \(said)",
        at: metric.n?.span ?? metric.name.span,
        note: counted < said
          ? "\(difference) more than are counted" : "\(difference) fewer than are counted",
        labels: [Label(metric.name.span, "the metric whose answers they are")],
        help: "find the \(difference), or write '\(n): \(counted)' if so many answered this question")
    }
    return nil
  }

  private func found(in source: Source) -> Diagnostic? {
    guard let sent = source.sent, let answered = source.answered, answered.value > sent.value else { return nil }
    return finding(
      "\(answered.value) answered \(Shown.quoted(source.name.text)), but only \(sent.value) were asked",
      at: answered.span, labels: [Label(sent.span, "so many were asked")],
      help: "check the two numbers: those who answered are a part of those who were asked")
  }
}
