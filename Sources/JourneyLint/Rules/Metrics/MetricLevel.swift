import JourneyModel
import JourneySyntax

/// Finds metrics in places where they usually mean something else.
struct MetricLevel: Rule {
  let about = RuleDescription(
    "metric-level", .metrics, .information, isOn: false,
    summary: "A score of the relationship hangs on one touchpoint, or one of a single encounter on the journey",
    why: "people recommend a company, not a form, and find one thing easy, not a year, so the number says little there",
    fixSafety: .suggested,
    silentWhere: [
      "'level' says whether it is of one encounter or of the relationship"
    ],
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
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: ↓ces, arvo: 5.8, n: 312, menetelmä: keskiarvo, parempi: korkea}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet:
            - kosketuspiste: Vie pyörän huoltoon
              mittarit: [{mittari: ↓nps, arvo: 31, n: 312}]
      """,
      """
      kundresa: Cykelservice
      faser:
        - fas: Service
          kontaktpunkter:
            - kontaktpunkt: Lämnar in cykeln
              mått: [{mått: ↓nps, värde: 31, n: 312}]
      """,
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
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: nps, arvo: 31, n: 312}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet:
            - kosketuspiste: Vie pyörän huoltoon
              mittarit: [{mittari: ces, arvo: 5.8, n: 312, menetelmä: keskiarvo, parempi: korkea}]
      """,
      """
      kundresa: Cykelservice
      faser:
        - fas: Service
          kontaktpunkter:
            - kontaktpunkt: Lämnar in cykeln
              mått: [{mått: nps, värde: 31, n: 312, nivå: transaktion}]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let insertion = KeyInsertion(subject.source)
    return subject.measurements.compactMap { measurement in
      let metric = measurement.metric
      guard metric.level == nil else { return nil }
      let said: String
      // Where it stands says what was asked about.
      let meant: String
      switch (metric.metric, measurement.place) {
      case (.nps, .touchpoint):
        (said, meant) = ("is asked of one touchpoint, but tells of the whole relationship", "transactional")
      case (.ces, .journey):
        (said, meant) = ("is asked of the whole journey, but tells of one encounter", "relationship")
      default: return nil
      }
      let level = "\(subject.ownWord(.level)): \(subject.choice(meant, for: .level, of: .metric))"
      let edit = insertion.edit(level, behind: metric.name.span)
      return finding(
        "\(measurement.quotedName) \(said)", at: metric.name.span,
        help: "write what was asked about: '\(subject.pair(.level, "transactional", of: .metric))' or "
          + "'\(subject.pair(.level, "relationship", of: .metric))'",
        fixes: edit.map { [Fix("Write '\(level)'", safety: .suggested, edits: [$0])] } ?? [])
    }
  }
}
