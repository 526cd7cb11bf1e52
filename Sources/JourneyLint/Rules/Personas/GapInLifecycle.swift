import JourneyModel
import JourneySyntax

/// Finds close relationships without the phases in which they grow.
struct GapInLifecycle: Rule {
  let about = RuleDescription(
    "lifecycle-gap", .personas, .information, isOn: false,
    summary: "The relationship is meant to be close, but no stage is about onboarding or development",
    why: "who wants to grow together with customers has to meet them after the purchase as well",
    source:
      "Storbacka, K. and Lehtinen, J. R. (2001), Customer Relationship Management, for zipper and napper "
      + "relationships",
    silentWhere: [
      "the strategy isn't zipper, or no stage says its 'lifecycle'",
      "the template is 'lifecycle': then 'missing-stage' speaks of its phases",
    ],
    bad: [
      """
      journey: A haircut
      relationship: {strategy: ↓zipper}
      stages:
        - {stage: First visit, lifecycle: acquisition, touchpoints: [In the chair: 1]}
        - {stage: Next visit, lifecycle: retention, touchpoints: [In front of the mirror: 2]}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      asiakassuhde: {strategia: ↓vetoketju}
      vaiheet:
        - {vaihe: Ensikäynti, elinkaari: hankinta, kosketuspisteet: [Tuolissa: 1]}
        - {vaihe: Seuraava käynti, elinkaari: säilyttäminen, kosketuspisteet: [Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      kundrelation: {strategi: ↓blixtlås}
      faser:
        - {fas: Första besöket, livscykel: kundanskaffning, kontaktpunkter: [I stolen: 1]}
        - {fas: Nästa besök, livscykel: bibehållande, kontaktpunkter: [Framför spegeln: 2]}
      """,
    ],
    good: [
      """
      journey: A haircut
      relationship: {strategy: zipper}
      stages:
        - {stage: First visit, lifecycle: acquisition, touchpoints: [In the chair: 1]}
        - {stage: A card with a photo, lifecycle: onboarding, touchpoints: [Gets the card: 1]}
        - {stage: A new style, lifecycle: development, touchpoints: [In front of the mirror: 2]}
      """,
      """
      journey: A haircut
      relationship: {strategy: zipper}
      stages:
        - {stage: First visit, touchpoints: [In the chair: 1, In front of the mirror: 2]}
      """,
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
        - {vaihe: Ensikäynti, elinkaari: hankinta, kosketuspisteet: [Tuolissa: 1]}
        - {vaihe: Kuva muistoksi, elinkaari: perehdytys, kosketuspisteet: [Saa kortin: 1]}
        - {vaihe: Uusi tyyli, elinkaari: kehittäminen, kosketuspisteet: [Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      kundrelation: {strategi: tryckknapp}
      faser:
        - {fas: Första besöket, livscykel: kundanskaffning, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    // Where the template asks for the phases, 'missing-stage' speaks of them.
    guard let strategy = journey.relationship?.strategy, strategy.value == "zipper",
      journey.template?.value != .lifecycle, journey.stages.contains(where: { $0.lifecycle != nil }),
      subject.errors.isEmpty
    else { return [] }
    let phases = Set(journey.stages.compactMap { $0.lifecycle?.value } + journey.stages.compactMap { $0.phase })
    let missing = [Phase.onboarding, .development].filter { !phases.contains($0) }
    guard !missing.isEmpty else { return [] }
    let words = missing.map { Shown.quoted($0.name(in: journey.keyLanguage)) }.joined(separator: " or ")
    return [
      finding(
        "the relationship is a close one, but no stage is about \(words)", at: strategy.span,
        note: "both sides have to fit together here",
        help: "write the stage, or give one of the stages its '\(subject.word(.lifecycle, of: .stage))'")
    ]
  }
}
