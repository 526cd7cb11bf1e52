import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds Net Promoter Scores that were asked on another scale than the score's own.
struct PromoterScoreScale: Rule {
  let about = RuleDescription(
    "nps-scale", .metrics, .error,
    summary: "A Net Promoter Score comes from another scale than 0 to 10",
    why:
      "promoters are by definition those who answer 9 or 10, and on another scale the score can't be compared with any other",
    source: "Reichheld, F. F. (2003), The One Number You Need to Grow",
    silentWhere: [
      "promoters, passives and detractors are counted and no scale is written",
      "'boxes' says which answers are good and which are bad",
    ],
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, scale: ↓1..5, distribution: {1: 4, 2: 6, 3: 10, 4: 30, 5: 50}}
        - {metric: nps, scale: ↓1..10, value: 32, n: 410}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: nps, asteikko: ↓1..10, arvo: 32, n: 410}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - {mått: nps, skala: ↓1..5, fördelning: {1: 4, 2: 6, 3: 10, 4: 30, 5: 50}}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ],
    good: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, scale: 0..10, promoters: 50, passives: 30, detractors: 20}
        - {metric: nps, promoters: 50, passives: 30, detractors: 20}
        - metric: nps
          scale: 1..5
          method: net
          boxes: {top: 4..5, bottom: 1..3}
          distribution: {1: 4, 2: 6, 3: 10, 4: 30, 5: 50}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: nps, asteikko: 0..10, suosittelijat: 50, passiiviset: 30, arvostelijat: 20}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - mått: nps
          skala: 1..5
          metod: netto
          svarsklasser: {översta: 4..5, understa: 1..3}
          fördelning: {1: 4, 2: 6, 3: 10, 4: 30, 5: 50}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ])

  /// Whether a metric is a Net Promoter Score from another scale.
  static func isOther(_ metric: Metric) -> Bool {
    guard metric.metric == .nps, let scale = metric.scale, scale.value != Scale(0, 10) else { return false }
    return metric.boxes?.top == nil && metric.boxes?.bottom == nil
  }

  func check(_ subject: LintSubject) -> [Diagnostic] {
    subject.measurements.compactMap { measurement in
      let metric = measurement.metric
      guard let scale = metric.scale, Self.isOther(metric) else { return nil }
      let range = "\(Shown.number(scale.lower)) to \(Shown.number(scale.upper))"
      return finding(
        "\(measurement.quotedName) was asked on \(range), but a Net Promoter Score is asked on 0 to 10", at: scale.span,
        note: "0 to 10 is the score's scale",
        help:
          "write '\(subject.ownWord(.scale)): 0..10' if that was asked; else call the metric by a name of its own, "
          + "or give '\(subject.ownWord(.boxes))' with the good and the bad answers")
    }
  }
}
