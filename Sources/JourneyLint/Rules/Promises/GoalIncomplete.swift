import JourneyModel
import JourneySyntax

/// Finds goals that answer some of the four questions about an experience, but not all.
struct GoalIncomplete: Rule {
  let about = RuleDescription(
    "goal-incomplete", .promises, .information,
    summary: "A goal answers some of the four questions about value, benefit, need and experience, but not all",
    why: "what is to be led has to be defined first: which value, which benefit, which need and which experience",
    source: Citation.experience + ", for the four questions",
    silentWhere: [
      "the goal is one sentence, or all four questions are answered"
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      goal: ↓{need: Look neat, value: A good hour}
      stages:
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tavoite: ↓{tarve: Siistit hiukset, arvo: Hyvä hetki}
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      mål: ↓{behov: Att se vårdad ut, värde: En god stund}
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ],
    good: [
      """
      journey: A haircut
      covers: [purchase]
      goal: {need: Look neat, value: A good hour, benefit: Hair that falls right, experience: Somebody listens}
      stages:
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      journey: A haircut
      covers: [purchase]
      goal: Look neat
      stages:
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tavoite:
        arvo: Hyvä hetki
        hyöty: Hiukset asettuvat itsestään
        tarve: Siistit hiukset
        kokemus: Joku kuuntelee
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      mål: Att se vårdad ut
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard let goal = subject.journey.goal, goal.text == nil, !subject.hasError(in: goal.span) else { return [] }
    let parts: [(Key, LocalizedText?)] = [
      (.value, goal.value), (.benefit, goal.benefit), (.need, goal.need), (.experience, goal.experience),
    ]
    let missing = parts.filter { $0.1 == nil }.map { "'\(subject.word($0.0, of: .goal))'" }
    guard !missing.isEmpty, missing.count < parts.count else { return [] }
    return [
      finding(
        "the goal leaves \(missing.count == 1 ? "a question" : "\(missing.count) questions") open", at: goal.span,
        note: "no \(Shown.alternatives(missing))", help: "add \(missing.joined(separator: " and "))")
    ]
  }
}
