import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds written figures that their own answers don't make.
struct ValueMismatch: Rule {
  let about = RuleDescription(
    "value-mismatch", .metrics, .error,
    summary: "A written figure isn't the one that its own answers make",
    why: "whoever reads the figure believes it, and the answers beside it say something else",
    fixSafety: .safe,
    silentWhere: [
      "the difference is at most half a unit of the last written digit",
      "the figure is 'weighted', or no answers are given",
    ],
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, promoters: 291, passives: 476, detractors: 395, value: ↓9}
        - {metric: csat, distribution: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}, value: ↓"71 %"}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      mittarit:
        - mittari: csi
          keskiarvot: [8.0, 7.0, 6.5]
          arvo: ↓71,2
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: Cykelservice
      mått:
        - {mått: nps, ambassadörer: 291, passiva: 476, kritiker: 395, värde: ↓9}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ],
    good: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, promoters: 291, passives: 476, detractors: 395, value: -9}
        - {metric: nps, promoters: 291, passives: 476, detractors: 395, value: -8.95}
        - {metric: csat, distribution: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}, value: 69 %}
        - {metric: csat, distribution: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}, value: 74 %, weighted: yes}
        - {metric: nps, value: 31, n: 400}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: csat, jakauma: {5: 42, 4: 32, 3: 10, 2: 9, 1: 14}, arvo: 69 %}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - {mått: nps, ambassadörer: 291, passiva: 476, kritiker: 395, värde: -9}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    subject.measurements.compactMap { measurement in
      guard let figure = measurement.figure, figure.claimed?.verdict == .differs, let value = measurement.metric.value
      else { return nil }
      let right = RewrittenNumber.text(of: figure.value, in: figure.unit, like: value)
      let from = figure.basis == .parts ? "its own numbers" : "its own answers"
      let makes = right ?? figure.shown(in: subject.numberLanguage)
      return finding(
        "\(measurement.quotedName) is written as \(Shown.plain(value.text)), but \(from) make \(makes)",
        at: value.span, note: "\(makes) comes of \(from)",
        labels: [Label(measurement.metric.name.span, "the metric it is written for")],
        help: "write \(makes), or '\(subject.ownWord(.weighted)): \(subject.yes)' where the figure is weighted",
        fixes: fixes(value, right, subject))
    }
  }

  private func fixes(_ value: Number, _ right: String?, _ subject: LintSubject) -> [Fix] {
    guard let right, let edit = RewrittenNumber.edit(value, to: right, in: subject.source) else { return [] }
    return [Fix("Write \(right)", safety: .safe, edits: [edit])]
  }
}
