import JourneyModel
import JourneySyntax

/// Finds surveys with more questions than people like to answer.
struct LongSurvey: Rule {
  private static let most = RuleOption(.most, .wholeNumber(1...1000), 10, "The most questions that a survey may ask.")

  let about = RuleDescription(
    "survey-long", .evidence, .information, isOn: false,
    summary: "A survey that no touchpoint names has more than ten questions",
    why: "long surveys are answered by those who are very pleased or very angry, and by few others",
    options: [Self.most],
    silentWhere: [
      "the survey has at most ten questions, or the source is no survey",
      "a touchpoint of a journey as it is names it: then 'survey-fatigue' speaks of it",
    ],
    bad: [
      """
      journey: A haircut
      sources:
        - {source: yearly survey, kind: survey, questions: ↓24}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      lähteet:
        - {lähde: vuosikysely, tyyppi: kysely, kysymykset: ↓24}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      källor:
        - {källa: årsenkät, typ: enkät, frågor: ↓24}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ],
    good: [
      """
      journey: A haircut
      sources:
        - {source: yearly survey, kind: survey, questions: 10}
        - {source: talks, kind: interview, questions: 24}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      lähteet:
        - {lähde: vuosikysely, tyyppi: kysely, kysymykset: 8}
        - {lähde: haastattelut, tyyppi: haastattelu, kysymykset: 24}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      källor:
        - {källa: årsenkät, typ: enkät, frågor: 10}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    let most = subject.count(Self.most, of: self)
    let long = journey.sources.filter { $0.kind?.value == .survey && ($0.questions?.value ?? 0) > most }
    guard !long.isEmpty else { return [] }
    // Of surveys at touchpoints of a journey as it is, 'survey-fatigue' speaks.
    let named = Set(journey.touchpoints.flatMap { $0.sources + $0.metrics.flatMap(\.sources) }.compactMap(\.id))
    return long.filter { !subject.claimsEvidence || !named.contains($0.id) }.compactMap { source in
      guard let questions = source.questions else { return nil }
      return finding(
        "\(Shown.quoted(source.name.text)) asks \(questions.value) questions", at: questions.span,
        note: "more than \(most)", help: "keep the questions whose answers change something")
    }
  }
}
