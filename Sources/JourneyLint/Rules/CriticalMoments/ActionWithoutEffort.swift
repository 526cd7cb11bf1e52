import JourneyModel
import JourneySyntax

/// Finds open actions without effort or benefit, in files that weigh their actions by them.
struct ActionWithoutEffort: Rule {
  let about = RuleDescription(
    "action-no-effort", .criticalMoments, .information,
    summary: "An open action has no effort or no benefit, though others have",
    why: "what to do first is decided by how much good it does for how much work",
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 1}, In front of the mirror: 2]
      actions:
        - {action: A softer chair, addresses: chair, owner: salon, due: 2026-09-30, effort: low, benefit: high}
        - {action: ↓A larger mirror, addresses: journey, owner: salon, due: 2026-09-30, effort: low}
      """
    ],
    good: [
      """
      journey: Weighed, over
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 1}, In front of the mirror: 2]
      actions:
        - {action: A softer chair, addresses: chair, owner: salon, due: 2026-09-30, effort: low, benefit: high}
        - {action: A larger mirror, addresses: journey, owner: salon, status: done}
        - {action: A smaller mirror, addresses: journey, owner: salon, status: rejected}
      """,
      """
      journey: Nothing is weighed
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints: [{touchpoint: In the chair, id: chair, emotion: 1}, In front of the mirror: 2]
      actions:
        - {action: A softer chair, addresses: chair, owner: salon, due: 2026-09-30}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let actions = subject.journey.actions
    let usesEffort = actions.contains { $0.effort != nil }
    let usesBenefit = actions.contains { $0.benefit != nil }
    return actions.compactMap { action in
      guard action.status?.value != .done, action.status?.value != .rejected, !subject.hasError(in: action.span) else {
        return nil
      }
      let missing = [
        (Key.effort, usesEffort && action.effort == nil), (.benefit, usesBenefit && action.benefit == nil),
      ].filter(\.1).map { "'\(subject.word($0.0, of: .action)):'" }
      guard !missing.isEmpty else { return nil }
      return finding(
        "the action \(Shown.quoted(action.text.text)) has no \(missing.joined(separator: " and no "))",
        at: action.text.span,
        help: "write \(missing.joined(separator: " and ")) with "
          + Shown.alternatives(["low", "medium", "high"].map { subject.choice($0, for: .effort, of: .action) }))
    }
  }
}
