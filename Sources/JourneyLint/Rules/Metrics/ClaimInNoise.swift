import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds claims of a change that the answers don't bear out.
struct ClaimInNoise: Rule {
  let about = RuleDescription(
    "claim-in-noise", .metrics, .warning,
    summary: "A claimed change is no more than noise, or the answers say otherwise",
    why: "what chance makes by itself is no success and no failure, and whoever acts on it acts on nothing",
    source: Citation.scoreInterval + ", for scores; " + Citation.shareInterval + ", for shares",
    silentWhere: [
      "the difference is more than chance would make (95 % confidence)",
      "everybody was asked ('population'), so that there is no chance in it",
      "nobody claims a change",
    ],
    bad: [
      """
      journey: A haircut
      waves: [spring, autumn]
      metrics:
        - {metric: nps, wave: spring, promoters: 30, passives: 40, detractors: 30}
        - {metric: nps, wave: autumn, promoters: 34, passives: 38, detractors: 28, claim: ↓improved}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      kundresa: En klippning
      mätomgångar: [vår, höst]
      mått:
        - {mått: fcr, mätomgång: vår, antal: 180, av: 200}
        - {mått: fcr, mätomgång: höst, antal: 140, av: 200, påstående: ↓förbättrat}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      mittauskierrokset: [kevät, syksy]
      mittarit:
        - {mittari: nps, mittauskierros: kevät, suosittelijat: 30, passiiviset: 40, arvostelijat: 30}
        - mittari: nps
          mittauskierros: syksy
          suosittelijat: 34
          passiiviset: 38
          arvostelijat: 28
          väite: ↓parantunut
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
    ],
    good: [
      """
      journey: A haircut
      waves: [spring, autumn]
      metrics:
        - {metric: nps, wave: spring, promoters: 100, passives: 60, detractors: 40}
        - {metric: nps, wave: autumn, promoters: 120, passives: 60, detractors: 20, claim: improved}
        - {metric: fcr, wave: spring, count: 150, of: 200}
        - {metric: fcr, wave: autumn, count: 155, of: 200}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      journey: A haircut for ten regulars
      waves: [spring, autumn]
      metrics:
        - {metric: nps, wave: spring, promoters: 3, passives: 5, detractors: 2, population: 10}
        - {metric: nps, wave: autumn, promoters: 4, passives: 5, detractors: 1, population: 10, claim: improved}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      mittauskierrokset: [kevät, syksy]
      mittarit:
        - {mittari: fcr, mittauskierros: kevät, lukumäärä: 140, kaikista: 200}
        - {mittari: fcr, mittauskierros: syksy, lukumäärä: 180, kaikista: 200, väite: parantunut}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      mätomgångar: [vår, höst]
      mått:
        - {mått: fcr, mätomgång: vår, antal: 150, av: 200}
        - {mått: fcr, mätomgång: höst, antal: 155, av: 200, påstående: oförändrad}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.claim) else { return [] }
    let journey = subject.journey
    guard !journey.waves.isEmpty else { return [] }
    let lists = [journey.metrics] + journey.stages.map { $0.metrics } + journey.touchpoints.map { $0.metrics }
    return lists.filter { $0.contains { $0.claim != nil } }.flatMap { metrics in
      MetricTrend.all(metrics, in: journey).flatMap { trend in trend.steps.compactMap { found(in: $0, subject) } }
    }
  }

  private func found(in step: MetricTrend.Step, _ subject: LintSubject) -> Diagnostic? {
    guard let claim = step.claim, let written = step.later.claim else { return nil }
    let said =
      switch claim.verdict {
      case .withinNoise: "but the difference is no more than noise"
      case .contradicted: "but the answers say otherwise"
      default: String?.none
      }
    guard let said else { return nil }
    let fitting: Metric.Claim =
      switch step.difference.change {
      case .improved: .improved
      case .worsened: .worsened
      case .unchanged, nil: .unchanged
      }
    let word = ChoiceSet.claim.choice(for: fitting.rawValue)?.words.word(in: subject.journey.keyLanguage)
    return finding(
      "\(Shown.quoted(step.later.writtenName(in: subject.source))) is said to have \(Self.words(claim.claim)), \(said)",
      at: written.span,
      note: step.difference.text(in: .english), labels: [Label(step.earlier.name.span, "compared with this wave")],
      help: "write '\(word ?? fitting.rawValue)', or leave the claim out until there are more answers")
  }

  private static func words(_ claim: Metric.Claim) -> String {
    claim == .unchanged ? "stayed unchanged" : claim.rawValue
  }
}
