import JourneyModel
import JourneySyntax

/// Finds journeys that measure only what customers go through, or only what it does for the company.
struct OneKindOfMetric: Rule {
  let about = RuleDescription(
    "only-one-kind", .metrics, .information, isOn: false,
    summary: "All metrics that say their kind are of the experience, or all are of its effects",
    why: "experience without effects convinces nobody who pays, and effects without experience don't tell what to mend",
    silentWhere: [
      "both kinds are there, or a metric doesn't say its kind",
      "there is only one metric",
    ],
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: ↓nps, value: 31, n: 312, kind: experience}
        - {metric: csat, value: 71 %, n: 312, kind: experience}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: ↓nps, arvo: 31, n: 312, tyyppi: kokemus}
        - {mittari: csat, arvo: 71 %, n: 312, tyyppi: kokemus}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - {mått: ↓kundretention, antal: 80, av: 100, typ: effekt}
        - {mått: konvertering, antal: 40, av: 100, typ: effekt}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
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
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: nps, arvo: 31, n: 312, tyyppi: kokemus}
        - {mittari: pysyvyys, lukumäärä: 80, kaikista: 100, tyyppi: vaikutus}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - {mått: nps, värde: 31, n: 312, typ: upplevelse}
        - {mått: kundretention, antal: 80, av: 100}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
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
          ? "add a metric such as \(names("retention", "churn", "conversion", subject: subject))"
          : "add a metric such as \(names("nps", "csat", "ces", subject: subject))")
    ]
  }
  private func names(_ names: String..., subject: LintSubject) -> String {
    Shown.alternatives(names.map { "'\(subject.choice($0, for: .metric, of: .metric))'" })
  }
}
