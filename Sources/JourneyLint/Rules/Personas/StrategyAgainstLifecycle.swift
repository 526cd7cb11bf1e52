import JourneyModel
import JourneySyntax

/// Finds relationships that are meant to be over with the sale, in journeys that go on after it.
struct StrategyAgainstLifecycle: Rule {
  let about = RuleDescription(
    "strategy-lifecycle", .personas, .information,
    summary: "The relationship is meant to be one-off sales, but stages are about developing or keeping it",
    why: "what a relationship is meant to be decides what is spent on it, and here the journey means something else",
    silentWhere: [
      "the relationship has another strategy, or none",
      "no stage is about developing or keeping it",
    ],
    bad: [
      """
      journey: A haircut
      relationship: {strategy: ↓napper}
      stages:
        - {stage: First visit, lifecycle: acquisition, touchpoints: [In the chair: 1]}
        - {stage: A card with a photo, lifecycle: retention, touchpoints: [Gets the card: 1]}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      asiakassuhde: {strategia: ↓neppari, elinkaari: kehittäminen}
      vaiheet:
        - vaihe: Käynti
          kosketuspisteet: [Tuolissa: 1, Katsoo peiliin: 2]
      """,
      """
      kundresa: En klippning
      kundrelation: {strategi: ↓tryckknapp}
      faser:
        - {fas: Besöket, livscykel: kundanskaffning, kontaktpunkter: [I stolen: 1]}
        - {fas: Nästa besök, livscykel: utveckling, kontaktpunkter: [Framför spegeln: 2]}
      """,
    ],
    good: [
      """
      journey: A haircut
      relationship: {strategy: napper}
      stages:
        - {stage: First visit, lifecycle: acquisition, touchpoints: [In the chair: 1, In front of the mirror: 2]}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      asiakassuhde: {strategia: vetoketju}
      vaiheet:
        - {vaihe: Käynti, elinkaari: säilyttäminen, kosketuspisteet: [Tuolissa: 1, Katsoo peiliin: 2]}
      """,
      """
      kundresa: En klippning
      kundrelation: {strategi: kardborre}
      faser:
        - {fas: Besöket, livscykel: bibehållande, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard let relationship = journey.relationship, let strategy = relationship.strategy, strategy.value == "napper"
    else { return [] }
    let phases = [relationship.lifecycle].compactMap(\.self) + journey.stages.compactMap(\.lifecycle)
    guard let first = phases.first(where: { $0.value == .development || $0.value == .retention }) else { return [] }
    return [
      finding(
        "the relationship is meant to be one-off sales, but the journey is about "
          + Shown.quoted(first.value.name(in: journey.keyLanguage)), at: strategy.span,
        note: "over with the sale", labels: [Label(first.span, "this comes after it")],
        help: "write another '\(subject.word(.strategy, of: .relationship)):', or correct "
          + "'\(subject.word(.lifecycle, of: .stage)):'")
    ]
  }
}
