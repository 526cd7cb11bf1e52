import JourneyModel
import JourneySyntax

/// Finds personas who walk no touchpoint.
struct UnusedPersona: Rule {
  let about = RuleDescription(
    "persona-unused", .references, .warning,
    summary: "Every touchpoint names whom it is for, and a persona of the file is never among them",
    why: "a persona without a way through the journey has no curve, and nobody notices what they would meet",
    silentWhere: [
      "a touchpoint names no persona: then it is for all of them",
      "the persona is shared by the project",
      "the file has errors, since the persona may be named in what couldn't be read",
    ],
    bad: [
      """
      journey: A haircut
      personas: [{persona: ada, goal: Short hair}, {persona: ↓bea, goal: Long hair}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, persona: ada, emotion: 1}
            - {touchpoint: In front of the mirror, persona: [ada], emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat: [{persoona: aino, tavoite: Lyhyet hiukset}, {persoona: ↓elli, tavoite: Pitkät hiukset}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, persoona: aino, tunne: 1}
            - {kosketuspiste: Peilin edessä, persoona: aino, tunne: 2}
      """,
      """
      kundresa: En klippning
      personor: [{persona: ada, mål: Kort hår}, {persona: ↓bea, mål: Långt hår}]
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, persona: ada, känsla: 1}
            - {kontaktpunkt: Framför spegeln, persona: ada, känsla: 2}
      """,
    ],
    good: [
      """
      journey: A haircut
      personas: [{persona: ada, goal: Short hair}, {persona: bea, goal: Long hair}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, persona: ada, emotion: 1}
            - {touchpoint: In front of the mirror, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat: [{persoona: aino, tavoite: Lyhyet hiukset}, {persoona: elli, tavoite: Pitkät hiukset}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, persoona: aino, tunne: 1}
            - {kosketuspiste: Peilin edessä, tunne: 2}
      """,
      """
      kundresa: En klippning
      personor: [{persona: ada, mål: Kort hår}, {persona: bea, mål: Långt hår}]
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, persona: [ada, bea], känsla: 1}
            - {kontaktpunkt: Framför spegeln, persona: ada, känsla: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    // A touchpoint that names nobody is for everybody.
    guard !journey.touchpoints.isEmpty, journey.touchpoints.allSatisfy({ !$0.personas.isEmpty }),
      !subject.mayHideMentions
    else { return [] }
    let named = Set(journey.touchpoints.flatMap { $0.personas }.compactMap(\.id))
    return journey.personas.filter { !$0.isShared && !named.contains($0.id) }.map { persona in
      finding(
        "no touchpoint is for the persona \(Shown.quoted(persona.name.text))", at: persona.nameSpan,
        note: "every touchpoint names others", help: "name the persona at the touchpoints of their way, or take it out")
    }
  }
}
