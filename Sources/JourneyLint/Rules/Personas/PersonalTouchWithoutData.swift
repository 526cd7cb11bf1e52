import JourneyModel
import JourneySyntax

/// Finds personalised touchpoints that don't say what they are made personal by.
struct PersonalTouchWithoutData: Rule {
  let about = RuleDescription(
    "personalisation-no-data", .personas, .warning,
    summary: "A touchpoint is personalised, but nothing says by which data",
    why: "what fits one customer only has to come from something known about them, and that has to be kept somewhere",
    silentWhere: [
      "'by', 'source' or the touchpoint's 'system' says what it rests on",
      "the touchpoint isn't personalised",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Is offered the usual, personalised: ↓yes, emotion: 1}
            - In front of the mirror: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Saa tutun tarjouksen, personoitu: ↓kyllä, tunne: 1}
            - Peilin edessä: 2
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Erbjuds det vanliga, personaliserad: ↓ja, känsla: 1}
            - Framför spegeln: 2
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Is offered the usual, personalised: {by: [earlier visits], source: the till}, emotion: 1}
            - {touchpoint: Hears the same news as all, personalised: no, emotion: 1}
            - {touchpoint: Is greeted by name, personalised: yes, system: The till, emotion: 1}
            - In front of the mirror: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Saa tutun tarjouksen
              personoitu: {perusteella: [aiemmat käynnit], lähde: kassa}
              tunne: 1
            - Peilin edessä: 2
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Tilltalas vid namn, personaliserad: ja, system: Kassan, känsla: 1}
            - Framför spegeln: 2
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.personalised) else { return [] }
    return subject.journey.touchpoints.compactMap { touchpoint in
      guard let personal = touchpoint.personalised, personal.isPersonal, personal.by.isEmpty, personal.source == nil,
        touchpoint.systems.isEmpty, !subject.hasError(in: touchpoint.span)
      else { return nil }
      return finding(
        "nothing says by which data \(Shown.quoted(touchpoint.name.text)) is personalised", at: personal.span,
        note: "personalised by what?",
        help: "write by what: '\(subject.word(.personalised)): "
          + "{\(subject.word(.by, of: .personalisation)): […], \(subject.word(.source, of: .personalisation)): …}'")
    }
  }
}
