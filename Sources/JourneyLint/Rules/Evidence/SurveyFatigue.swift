import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds paths on which customers are asked too often, or too much at once.
struct SurveyFatigue: Rule {
  private static let most = RuleOption(
    .most, .wholeNumber(1...1000), 10, "The most questions that a survey at a touchpoint may ask.")

  let about = RuleDescription(
    "survey-fatigue", .evidence, .warning,
    summary: "Customers are asked three times or more on one path, or more than ten questions at a touchpoint",
    why: "whoever is asked at every turn stops answering, and those who still answer aren't like the rest",
    options: [Self.most],
    silentWhere: [
      "the file doesn't claim to be what is ('state: as-is')",
      "only some are asked ('sampled'), or different personas on paths of their own",
      "several figures come from one survey",
      "a figure comes from no survey, such as conversion, or belongs to the journey as a whole",
    ],
    bad: [
      """
      journey: A haircut
      state: as-is
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: Books online
              metrics: [{metric: ces, value: 5.8, n: 312, method: mean, better: high}]
            - touchpoint: In the chair
              metrics: [{metric: csat, value: 71 %, n: 312}]
            - touchpoint: At the till
              metrics: [{metric: ↓nps, value: 31, n: 312}]
      """,
      """
      journey: A haircut
      state: as-is
      sources:
        - {source: exit survey, kind: survey, questions: ↓24, sent: 900, answered: 312}
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: In the chair
              metrics: [{metric: csat, value: 71 %, n: 312, source: exit survey}]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Varaa ajan
              mittarit: [{mittari: csat, arvo: 80 %, n: 312}]
            - kosketuspiste: Tuolissa
              mittarit: [{mittari: csat, arvo: 71 %, n: 312}]
            - kosketuspiste: Kassalla
              mittarit: [{mittari: ↓nps, arvo: 31, n: 312}]
      """,
      """
      kundresa: En klippning
      läge: nuläge
      källor:
        - {källa: enkät, typ: enkät, frågor: ↓24}
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: I stolen
              mått: [{mått: csat, värde: 71 %, n: 312, källa: enkät}]
      """,
    ],
    good: [
      """
      journey: A haircut
      state: as-is
      sources:
        - {source: exit survey, kind: survey, questions: 3, sent: 900, answered: 312}
      metrics: [{metric: nps, value: 31, n: 312, source: exit survey}]
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: Books online
              metrics: [{metric: ces, value: 5.8, n: 312, method: mean, better: high, source: exit survey}]
            - touchpoint: In the chair
              metrics: [{metric: csat, value: 71 %, n: 312, source: exit survey}]
            - touchpoint: At the till
              metrics: [{metric: csat, value: 74 %, n: 312, source: exit survey}, {metric: fcr, count: 80, of: 100}]
      """,
      """
      journey: A haircut
      state: as-is
      personas: [regular, visitor]
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: Books online
              persona: visitor
              metrics: [{metric: ces, value: 5.8, n: 312, method: mean, better: high}]
            - touchpoint: In the chair
              metrics: [{metric: csat, value: 71 %, n: 312}]
            - touchpoint: At the till
              persona: regular
              metrics: [{metric: nps, value: 31, n: 312}]
            - touchpoint: In front of the mirror
              metrics: [{metric: csat, value: 74 %, n: 312, sampled: 10 %}]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      lähteet:
        - {lähde: kysely, tyyppi: kysely, kysymykset: 3}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Tuolissa
              mittarit: [{mittari: csat, arvo: 71 %, n: 312, lähde: kysely}]
            - kosketuspiste: Kassalla
              mittarit: [{mittari: csat, arvo: 74 %, n: 312, lähde: kysely}]
      """,
      """
      kundresa: En klippning
      läge: nuläge
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: Bokar tid
              mått: [{mått: csat, värde: 80 %, n: 312}]
            - kontaktpunkt: I stolen
              mått: [{mått: csat, värde: 71 %, n: 312}]
            - kontaktpunkt: I kassan
              mått: [{mått: nps, värde: 31, n: 312, urval: 10 %}]
      """,
    ])

  /// So many surveys on one path are too many.
  private static let manySurveys = 3

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard subject.claimsEvidence, !subject.metrics.isEmpty || journey.sources.contains(where: { $0.questions != nil })
    else { return [] }
    let kinds = SourceKinds(journey)
    var seen: Set<Span> = []
    let asked = subject.analysis.paths.flatMap { tooOften(along: $0, subject, kinds) }
    return (asked + tooMuch(subject, kinds)).filter { seen.insert($0.span).inserted }
  }

  /// The survey on a path that is one too many; each survey counts once, wherever its figures are used.
  private func tooOften(along path: PathAnalysis, _ subject: LintSubject, _ kinds: SourceKinds) -> [Diagnostic] {
    var surveys: Set<String> = []
    var asked: [Metric] = []
    for index in path.touchpointIndices {
      for metric in subject.journey.touchpoints[index].metrics where isAsked(metric, kinds) {
        let sources = metric.sources.compactMap(\.id).sorted().joined(separator: "\n")
        // Questions at one touchpoint without a source are asked together.
        guard surveys.insert(sources.isEmpty ? "\n\(index)" : sources).inserted else { continue }
        asked.append(metric)
      }
    }
    guard asked.count >= Self.manySurveys else { return [] }
    let last = asked[Self.manySurveys - 1]
    return [
      finding(
        "customers are asked \(asked.count) times on one path", at: last.name.span,
        note: "this is the third time",
        labels: asked.prefix(Self.manySurveys - 1).map { Label($0.name.span, "asked here, too") },
        help: "ask once, at the moment that matters most, or ask only some of them: "
          + "'\(subject.ownWord(.sampled)): 10 %'")
    ]
  }

  /// Surveys at touchpoints that ask too much at once.
  private func tooMuch(_ subject: LintSubject, _ kinds: SourceKinds) -> [Diagnostic] {
    let most = subject.count(Self.most, of: self)
    let used = subject.journey.touchpoints.flatMap { $0.sources + $0.metrics.flatMap(\.sources) }
    return used.compactMap { reference in
      guard let source = kinds.source(reference), let questions = source.questions, isSurvey(source),
        questions.value > most
      else { return nil }
      return finding(
        "\(Shown.quoted(source.name.text)) asks \(questions.value) questions at once", at: questions.span,
        note: "more than \(most)",
        labels: [Label(reference.span, "customers are asked here")],
        help: "keep the questions whose answers change something")
    }
  }

  private func isAsked(_ metric: Metric, _ kinds: SourceKinds) -> Bool {
    guard metric.sampled == nil else { return false }
    switch metric.metric {
    case .nps, .csat, .ces, .csi, .servqual, .kano: break
    case .fcr, .conversion, .retention, .churn, .clv, .own: return false
    }
    let sources = metric.sources.compactMap { kinds.source($0) }
    return sources.isEmpty || sources.contains(where: isSurvey)
  }

  private func isSurvey(_ source: Source) -> Bool { source.kind == nil || source.kind?.value == .survey }
}
