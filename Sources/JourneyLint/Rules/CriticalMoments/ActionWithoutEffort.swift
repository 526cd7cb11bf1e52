import JourneyModel
import JourneySyntax

/// Finds open actions without effort or benefit, in files that weigh their actions by them.
struct ActionWithoutEffort: Rule {
  let about = RuleDescription(
    "action-no-effort", .criticalMoments, .information,
    summary: "An open action has no effort or no benefit, though others have",
    why: "what to do first is decided by how much good it does for how much work",
    silentWhere: [
      "no action of the file has an effort or a benefit",
      "the action is done or rejected",
      "only its text is written, and 'action-no-owner' says that nobody is responsible for it",
    ],
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
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      toimenpiteet:
        - toimenpide: Pehmeämpi tuoli
          koskee: tuolissa
          vastuutaho: kampaamo
          työmäärä: pieni
          hyöty: suuri
        - {toimenpide: ↓Isompi peili, koskee: peilin-edessä, vastuutaho: kampaamo, työmäärä: pieni}
      """,
      """
      kundresa: En klippning
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      åtgärder:
        - {åtgärd: Mjukare stol, gäller: i-stolen, ansvarig: salongen, arbetsinsats: låg, nytta: hög}
        - {åtgärd: ↓Större spegel, gäller: framför-spegeln, ansvarig: salongen, nytta: medel}
      """,
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
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      toimenpiteet:
        - {toimenpide: Pehmeämpi tuoli, koskee: tuolissa, vastuutaho: kampaamo, työmäärä: pieni, hyöty: suuri}
        - {toimenpide: Isompi peili, koskee: peilin-edessä, vastuutaho: kampaamo, tila: valmis}
      """,
      """
      kundresa: En klippning
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      åtgärder:
        - {åtgärd: Mjukare stol, gäller: i-stolen, ansvarig: salongen, arbetsinsats: låg, nytta: hög}
        - {åtgärd: Större spegel, gäller: framför-spegeln, ansvarig: salongen, status: avvisad}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let actions = subject.journey.actions
    let usesEffort = actions.contains { $0.effort != nil }
    let usesBenefit = actions.contains { $0.benefit != nil }
    return actions.compactMap { action in
      switch action.status?.value {
      // An idea is weighed when it becomes a plan.
      case .idea?, .done?, .rejected?: return nil
      case .planned?, .doing?, nil: break
      }
      guard !subject.hasError(in: action.span) else { return nil }
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
