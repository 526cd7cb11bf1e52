import JourneyModel
import JourneySyntax

/// Finds personas who want nothing.
struct PersonaWithoutGoal: Rule {
  let about = RuleDescription(
    "persona-no-goal", .personas, .warning,
    summary: "A persona has neither a goal nor needs nor motives, and the journey has no goal either",
    why: "whether a touchpoint is good depends on what somebody wants there; without that a persona is decoration",
    silentWhere: [
      "the persona has a goal, needs, motives or values, or the journey has a goal",
      "the persona is a bare name: a sketch",
      "the persona is shared by the project",
    ],
    bad: [
      """
      journey: A haircut
      personas:
        - persona: ↓ada
          name: Ada, 52, nurse
        - {persona: bea, needs: [a time in the evening]}
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat:
        - persoona: ↓aino
          nimi: Aino, 52, sairaanhoitaja
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      personor:
        - persona: ↓ada
          namn: Ada, 52, sjuksköterska
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ],
    good: [
      """
      journey: A haircut
      personas:
        - {persona: ada, name: "Ada, 52, nurse", goal: Short hair}
        - {persona: bea, motives: [ease]}
        - {persona: eve, needs: [a time in the evening]}
        - guest
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      journey: A haircut
      goal: Look neat
      personas: [{persona: ada, name: "Ada, 52, nurse"}]
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      persoonat:
        - persoona: aino
          nimi: Aino, 52, sairaanhoitaja
          tarpeet: [aika illalla, ei turhaa puhetta]
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      mål: Att se vårdad ut
      personor:
        - persona: ada
          namn: Ada, 52, sjuksköterska
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.journey.goal == nil else { return [] }
    return subject.journey.personas.compactMap { persona in
      // A bare name is a sketch.
      guard !persona.isShared, persona.span != persona.nameSpan, persona.goal == nil, persona.needs.isEmpty,
        persona.motives.isEmpty, persona.values.isEmpty, !subject.hasError(in: persona.span)
      else { return nil }
      return finding(
        "nothing says what \(Shown.quoted(persona.name.text)) wants", at: persona.nameSpan,
        note: "neither goal nor needs",
        help:
          "write the persona's '\(subject.word(.goal, of: .persona))' or '\(subject.word(.needs, of: .persona))', or "
          + "a '\(subject.word(.goal, of: .journey))' for the journey")
    }
  }
}
