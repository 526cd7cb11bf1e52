import JourneyModel
import JourneySyntax

/// Finds surveys with more questions than people like to answer.
struct LongSurvey: Rule {
  let about = RuleDescription(
    "survey-long", .evidence, .information, isOn: false,
    summary: "A survey that no touchpoint names has more than ten questions",
    why: "long surveys are answered by those who are very pleased or very angry, and by few others",
    bad: [
      """
      journey: A haircut
      sources:
        - {source: yearly survey, kind: survey, questions: ↓24}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """
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
      """
    ])

  private static let manyQuestions = 10

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    let long = journey.sources.filter { $0.kind?.value == .survey && ($0.questions?.value ?? 0) > Self.manyQuestions }
    guard !long.isEmpty else { return [] }
    // Of surveys at touchpoints of a journey as it is, 'survey-fatigue' speaks.
    let named = Set(journey.touchpoints.flatMap { $0.sources + $0.metrics.flatMap(\.sources) }.compactMap(\.id))
    return long.filter { !subject.claimsEvidence || !named.contains($0.id) }.compactMap { source in
      guard let questions = source.questions else { return nil }
      return finding(
        "\(Shown.quoted(source.name.text)) asks \(questions.value) questions", at: questions.span,
        note: "more than \(Self.manyQuestions)", help: "keep the questions whose answers change something")
    }
  }
}
