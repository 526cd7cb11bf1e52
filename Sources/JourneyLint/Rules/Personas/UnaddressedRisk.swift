import JourneyModel
import JourneySyntax

/// Finds risks that a persona sees and no touchpoint makes smaller.
struct UnaddressedRisk: Rule {
  let about = RuleDescription(
    "risk-unaddressed", .personas, .information, isOn: false,
    summary: "A persona sees a risk that no touchpoint mitigates",
    why: "a risk that nothing takes away keeps customers from buying",
    silentWhere: [
      "a touchpoint 'mitigates' the risk",
      "the persona buys by routine, or is shared by the project",
    ],
    bad: [
      """
      journey: A haircut
      personas: [{persona: ada, goal: Short hair, purchase: risky, risks: [quality, ↓social]}]
      stages:
        - stage: The cut
          touchpoints: [{touchpoint: Sees pictures, emotion: 1, mitigates: [quality]}, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat: [{persoona: aino, tavoite: Lyhyet hiukset, riskit: [laatu, ↓sosiaalinen]}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [{kosketuspiste: Katsoo kuvia, tunne: 1, vähentää-riskiä: [laatu]}, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      personor: [{persona: ada, mål: Kort hår, köptyp: riskfyllt, risker: [kvalitet, ↓social]}]
      faser:
        - fas: Klippningen
          kontaktpunkter: [{kontaktpunkt: Ser bilder, känsla: 1, minskar-risk: [kvalitet]}, Framför spegeln: 2]
      """,
    ],
    good: [
      """
      journey: A haircut
      personas:
        - {persona: ada, goal: Short hair, purchase: risky, risks: [quality]}
        - {persona: bea, goal: Long hair, purchase: routine, risks: [social]}
      stages:
        - stage: The cut
          touchpoints: [{touchpoint: Sees pictures, emotion: 1, mitigates: [quality]}, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat: [{persoona: aino, tavoite: Lyhyet hiukset, riskit: [laatu]}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [{kosketuspiste: Katsoo kuvia, tunne: 1, vähentää-riskiä: [laatu]}, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      personor: [{persona: ada, mål: Kort hår, köptyp: rutin, risker: [social]}]
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let mitigated = Set(subject.journey.touchpoints.flatMap { $0.mitigates }.map(\.value))
    guard subject.errors.isEmpty else { return [] }
    return subject.journey.personas.filter { $0.purchase?.value != .routine && !$0.isShared }.flatMap { persona in
      persona.risks.filter { !mitigated.contains($0.value) }.map { risk in
        let word = subject.choice(risk.value.rawValue, for: .mitigates)
        return finding(
          "no touchpoint makes the risk '\(word)' of \(Shown.quoted(persona.name.text)) smaller",
          at: risk.span, note: "nothing mitigates it",
          help: "write '\(subject.word(.mitigates)): [\(word)]' at the touchpoint that does, or plan one")
      }
    }
  }
}
