import JourneyModel
import JourneySyntax

/// Finds touchpoints at which the customer has to adapt to the company, and nothing is done about it.
struct CustomerAdapts: Rule {
  let about = RuleDescription(
    "customer-adapts", .personas, .information, isOn: false,
    summary: "The customer has to adapt to the company at a touchpoint, and nothing is done about it",
    why: "where the customer has to learn the company's ways, a company that learns the customer's is one step away",
    silentWhere: [
      "the customer feels good there",
      "an action addresses it, or it is 'accepted' with a reason",
      "the company has no influence on it ('influence: none')",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Books in the lunch hour of the salon, adapts: ↓customer, emotion: -1}
            - {touchpoint: In the chair, adapts: company, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tulee kun kampaaja ehtii, mukautuu: ↓asiakas, tunne: -1}
            - {kosketuspiste: Tuolissa, mukautuu: yritys, tunne: 2}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Kommer när salongen hinner, anpassar-sig: ↓kund, känsla: -1}
            - {kontaktpunkt: I stolen, anpassar-sig: företag, känsla: 2}
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Brings a picture, adapts: customer, emotion: 1}
            - {touchpoint: Pays in cash, adapts: customer, emotion: -1, accepted: the salon is too small for a terminal}
            - {touchpoint: Books by phone, id: book, adapts: customer, emotion: -1}
            - {touchpoint: In the chair, adapts: company, emotion: 2}
      actions:
        - {action: Booking on the web, addresses: book, owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [{kosketuspiste: Tuolissa, mukautuu: yritys, tunne: 1}, Katsoo peiliin: 2]
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter: [{kontaktpunkt: I stolen, anpassar-sig: företag, känsla: 1}, Framför spegeln: 2]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.journey.touchpoints.contains(where: { $0.adapts?.value == .customer }) else { return [] }
    let remedies = subject.remedies
    return subject.journey.touchpoints.compactMap { touchpoint in
      // Who likes to adapt has nothing to complain of.
      guard let adapts = touchpoint.adapts, adapts.value == .customer,
        touchpoint.emotion.map({ $0.level <= 0 }) ?? true,
        touchpoint.influence?.value != Influence.none, !remedies.cover(touchpoint),
        !subject.hasError(in: touchpoint.span)
      else { return nil }
      return finding(
        "the customer has to adapt at \(Shown.quoted(touchpoint.name.text)), and nothing is done about it",
        at: adapts.span, labels: [Label(touchpoint.nameSpan, "no action addresses this")],
        help:
          "write an action that addresses \(Shown.quoted(touchpoint.id)), or '\(subject.word(.accepted)):' with the reason"
      )
    }
  }
}
