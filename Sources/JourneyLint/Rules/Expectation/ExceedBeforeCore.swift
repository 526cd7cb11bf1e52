import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds open actions that are to exceed expectations while the core fails.
struct ExceedBeforeCore: Rule {
  let about = RuleDescription(
    "exceed-before-core", .expectation, .warning,
    summary: "An open action is to exceed expectations while a core touchpoint fails",
    why: "work goes into a surprise while customers don't get what they came for, and no surprise makes up for that",
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, id: chair, emotion: -1, expected: 4, experienced: 2}
            - {touchpoint: A coffee, id: coffee, emotion: 2}
      actions:
        - {action: Cake with the coffee, level: ↓exceeding, addresses: coffee, owner: salon, due: 2026-09-30}
      """
    ],
    good: [
      """
      journey: A core in order
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, id: chair, level: core, emotion: 1, expected: 4, experienced: 3}
            - {touchpoint: A coffee, id: coffee, level: exceeding, emotion: 2, expected: 5, experienced: 1}
      actions:
        - {action: Cake with the coffee, level: exceeding, addresses: coffee, owner: salon, due: 2026-09-30}
      """,
      """
      journey: Done, rejected, or for the core
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, id: chair, emotion: 1, expected: 4, experienced: 2}
            - {touchpoint: A coffee, id: coffee, emotion: 2}
      actions:
        - {action: Cake with the coffee, level: exceeding, addresses: coffee, owner: salon, status: done}
        - {action: A song with the coffee, level: exceeding, addresses: coffee, owner: salon, status: rejected}
        - {action: A softer chair, level: core, addresses: chair, owner: salon, due: 2026-09-30}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let open = subject.journey.actions.filter {
      $0.level?.value == .exceeding && $0.status?.value != .done && $0.status?.value != .rejected
    }
    guard !open.isEmpty,
      let worst = FailingCore.all(in: subject.journey).filter({ $0.touchpoint.accepted?.isSo != true })
        .min(by: { $0.gap.size < $1.gap.size })
    else { return [] }
    return open.compactMap { action in
      guard let level = action.level else { return nil }
      return finding(
        "\(Shown.quoted(action.text.text)) is to exceed expectations while the core fails at "
          + Shown.quoted(worst.touchpoint.name.text), at: level.span, note: "to exceed expectations",
        labels: [Label(worst.gap.experienced.span, "the core fails here")],
        help: "mend the core first, and keep this action as an idea until then")
    }
  }
}
