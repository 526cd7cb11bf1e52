import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds targets that are missed beyond doubt and that nobody does anything about.
struct TargetMissed: Rule {
  let about = RuleDescription(
    "target-missed", .metrics, .warning,
    summary: "A target is missed by more than chance, and no open action addresses it",
    why: "a target that is missed without anything being done about it is none",
    source: Citation.scoreInterval + ", for scores; " + Citation.shareInterval + ", for shares",
    silentWhere: [
      "the target lies within the interval of the value: then 'target-in-noise' speaks of it",
      "an open action addresses what the figure is about; of the whole journey, any touchpoint where not all is well",
      "the file is a hypothesis or describes what is to be",
    ],
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, promoters: 226, passives: 201, detractors: 184, target: ↓25}
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: In the chair
              id: chair
              metrics:
                - {metric: csat, distribution: {1: 121, 2: 148, 3: 137, 4: 128, 5: 77}, target: ↓60 %}
                - {metric: churn, count: 90, of: 400, target: ↓10 %}
      actions:
        - {action: A softer chair, addresses: chair, owner: the owner, due: 2026-09-30, status: rejected}
      """,
      """
      journey: Where all is well already
      metrics:
        - {metric: nps, promoters: 226, passives: 201, detractors: 184, target: ↓25}
      stages:
        - stage: The cut
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: -1}, {touchpoint: A coffee, id: coffee, emotion: 2}]
      actions:
        - {action: A biscuit with it, addresses: coffee, owner: the owner, due: 2026-09-30}
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: nps, suosittelijat: 226, passiiviset: 201, arvostelijat: 184, tavoite: ↓25}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      faser:
        - fas: Service
          kontaktpunkter:
            - kontaktpunkt: Lämnar in cykeln
              mått: [{mått: kundbortfall, antal: 90, av: 400, mål: ↓10 %}]
      """,
    ],
    good: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, promoters: 226, passives: 201, detractors: 184, target: 10}
        - {metric: nps, promoters: 326, passives: 101, detractors: 84, target: 25}
        - {metric: fcr, value: 60 %, target: 80 %}
        - {metric: churn, count: 20, of: 400, target: 10 %}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: In the chair
              id: chair
              metrics:
                - {metric: csat, distribution: {1: 121, 2: 148, 3: 137, 4: 128, 5: 77}, target: 60 %}
      actions:
        - {action: A softer chair, addresses: chair, owner: the owner, due: 2026-09-30}
      """,
      """
      journey: What hurts is what keeps people from recommending it
      metrics:
        - {metric: nps, promoters: 226, passives: 201, detractors: 184, target: 25}
      stages:
        - stage: The cut
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: -1}, {touchpoint: A coffee, emotion: 2}]
      actions:
        - {action: A softer chair, addresses: chair, owner: the owner, due: 2026-09-30}
      """,
      """
      journey: A haircut as we think it is
      state: hypothesis
      metrics:
        - {metric: nps, promoters: 226, passives: 201, detractors: 184, target: 25}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Pyörän huolto
      mittarit:
        - {mittari: nps, suosittelijat: 326, passiiviset: 101, arvostelijat: 84, tavoite: 25}
      vaiheet:
        - vaihe: Huolto
          kosketuspisteet: [Vie pyörän huoltoon]
      """,
      """
      kundresa: Cykelservice
      faser:
        - fas: Service
          kontaktpunkter:
            - kontaktpunkt: Lämnar in cykeln
              id: lämnar
              mått: [{mått: kundbortfall, antal: 90, av: 400, mål: 10 %}]
      åtgärder:
        - {åtgärd: Lånecykel under servicen, gäller: lämnar, ansvarig: verkstaden, klart-senast: 2026-09-30}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    // What is only believed or wished for can't miss anything.
    switch subject.journey.state?.value {
    case .hypothesis, .toBe: return []
    case .asIs, nil: break
    }
    return subject.measurements.compactMap { measurement in
      guard let figure = measurement.figure, let target = measurement.metric.target,
        figure.target?.verdict == .missed, isBeyondDoubt(figure), !isAddressed(measurement.place, subject)
      else { return nil }
      let interval = figure.intervalShown(in: subject.numberLanguage)
      return finding(
        "\(measurement.quotedName) misses its target of \(Shown.plain(target.text)): "
          + "it is \(RewrittenNumber.shown(figure, like: target, in: subject))",
        at: target.span, note: interval.map { "it lies at \($0), with 95 % confidence" },
        labels: [Label(measurement.metric.name.span, "the metric it is aimed at")],
        help: "add an action that addresses it, or agree on another target")
    }
  }

  /// Whether the target lies outside all that the value may stand for.
  private func isBeyondDoubt(_ figure: MetricFigure) -> Bool {
    guard let target = figure.target else { return false }
    if target.isTested || figure.isCensus { return true }
    // A claimed value with the number of answers has at most the interval of answers at both ends.
    guard figure.basis == .claim, let answers = figure.answers, answers > 0, let range = figure.range else {
      return false
    }
    let half = (range.upper - range.lower) / 2
    return abs(figure.value - target.target) > 1.96 * half / Double(answers).squareRoot()
  }

  /// Whether something is being done: at the touchpoint, in the stage, or for what is measured of the journey, on all of
  /// it or where it may hurt.
  private func isAddressed(_ place: Measurement.Place, _ subject: LintSubject) -> Bool {
    let open = subject.journey.actions.filter { $0.status?.value != .done && $0.status?.value != .rejected }
    return open.contains { action in
      switch place {
      case .journey:
        return action.addresses.contains { address in
          guard case .touchpoint(let reference) = address, let touchpoint = subject.journey.touchpoint(reference) else {
            return true
          }
          return mayHurt(touchpoint)
        }
      case .stage(let index): return subject.journey.stages[index].touchpoints.contains { action.addresses($0) }
      case .touchpoint(let index): return action.addresses(subject.journey.touchpoints[index])
      }
    }
  }

  /// Whether what is done at a touchpoint may help the whole journey: not where all is well already.
  private func mayHurt(_ touchpoint: Touchpoint) -> Bool {
    guard let emotion = touchpoint.emotion, emotion.level > 1e-9 else { return true }
    return !touchpoint.pains.isEmpty || touchpoint.critical != nil || (Gap(touchpoint)?.size ?? 0) < 0
  }
}
