import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds targets that a value is short of by no more than chance.
struct TargetInNoise: Rule {
  let about = RuleDescription(
    "target-in-noise", .metrics, .information, isOn: false,
    summary: "A value is short of its target, but can't be told from it with so few answers",
    why: "whoever reads only the value takes a miss for granted that may be none",
    silentWhere: [
      "the target is met, or is missed by more than chance: then 'target-missed' speaks of it",
      "there is no target",
    ],
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, promoters: 40, passives: 40, detractors: 20, target: ↓25}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: nps, suosittelijat: 40, passiiviset: 40, arvostelijat: 20, tavoite: ↓25}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - {mått: nps, ambassadörer: 40, passiva: 40, kritiker: 20, mål: ↓25}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ],
    good: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, promoters: 40, passives: 40, detractors: 20, target: 15}
        - {metric: nps, promoters: 40, passives: 40, detractors: 20}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: nps, suosittelijat: 40, passiiviset: 40, arvostelijat: 20, tavoite: 15}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      mått:
        - {mått: nps, ambassadörer: 40, passiva: 40, kritiker: 20}
      faser:
        - fas: Service
          kontaktpunkter: [Lämnar in cykeln]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    subject.measurements.compactMap { measurement in
      guard let figure = measurement.figure, let target = figure.target, let written = measurement.metric.target,
        target.verdict == .indistinguishable, let isHighBetter = figure.isHighBetter,
        isHighBetter ? figure.value < target.target : figure.value > target.target
      else { return nil }
      let interval = figure.intervalShown(in: subject.numberLanguage)
      return finding(
        "\(measurement.quotedName) is \(RewrittenNumber.shown(figure, like: written, in: subject)), "
          + "which can't be told from its target of \(Shown.plain(written.text))",
        at: written.span, note: interval.map { "it lies at \($0), with 95 % confidence" },
        help: "ask more people before you call it a miss")
    }
  }
}
