import JourneyModel
import JourneySyntax

/// Finds actions on touchpoints that the company can't influence.
struct ActionWithoutInfluence: Rule {
  let about = RuleDescription(
    "action-uninfluenced", .criticalMoments, .warning,
    summary: "An action addresses only touchpoints that the company can't influence",
    why: "work on what nobody can change is lost, unless it is work on gaining influence or with partners",
    silentWhere: [
      "the action addresses a touchpoint that the company can influence, too",
      "its 'kind' says that it is work on influence or with partners",
      "the action was rejected",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Rain on the way, id: rain, emotion: 0, influence: none}
            - {touchpoint: In front of the mirror, id: mirror, emotion: 2}
      actions:
        - {action: Better weather, addresses: [↓rain], owner: salon, due: 2026-09-30}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Sade matkalla, tunnus: sade, tunne: 0, vaikutusmahdollisuus: ei-lainkaan}
            - {kosketuspiste: Peilin edessä, tunne: 2}
      toimenpiteet:
        - {toimenpide: Parempi sää, koskee: ↓sade, vastuutaho: kampaamo, määräaika: 30.9.2026}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Regn på vägen, id: regn, känsla: 0, påverkansmöjlighet: ingen}
            - {kontaktpunkt: Framför spegeln, känsla: 2}
      åtgärder:
        - {åtgärd: Bättre väder, gäller: ↓regn, ansvarig: salongen, klart-senast: 2026-09-30}
      """,
    ],
    good: [
      """
      journey: Both, a partner's, work on influence, over
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Rain on the way, id: rain, emotion: 0, influence: none}
            - {touchpoint: The bus, id: bus, emotion: 0, influence: partner}
            - {touchpoint: In front of the mirror, id: mirror, emotion: 2}
      actions:
        - {action: Umbrellas to borrow, addresses: [rain, mirror], owner: salon, due: 2026-09-30}
        - {action: A stop at the door, addresses: bus, owner: salon, due: 2026-09-30}
        - {action: A roof over the street, addresses: rain, kind: influence the town, owner: salon, due: 2026-09-30}
        - {action: A sign at the stop, addresses: rain, kind: contract negotiation, owner: salon, due: 2026-09-30}
        - {action: Better weather, addresses: rain, owner: salon, status: rejected}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Sade matkalla, tunnus: sade, tunne: 0, vaikutusmahdollisuus: ei-lainkaan}
            - {kosketuspiste: Astuu sisään, tunnus: ovi, tunne: 1}
      toimenpiteet:
        - {toimenpide: Lainattavat sateenvarjot, koskee: [sade, ovi], vastuutaho: kampaamo, määräaika: 30.9.2026}
        - {toimenpide: Katos, koskee: sade, tyyppi: edunvalvonta, vastuutaho: kampaamo, määräaika: 30.9.2026}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Regn på vägen, id: regn, känsla: 0, påverkansmöjlighet: ingen}
            - {kontaktpunkt: Framför spegeln, känsla: 2}
      åtgärder:
        - {åtgärd: Tak över gatan, gäller: regn, typ: påverka kommunen, ansvarig: salongen, klart-senast: 2026-09-30}
        - {åtgärd: Ett skydd, gäller: regn, typ: samverkan, ansvarig: salongen, klart-senast: 2026-09-30}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.influence) else { return [] }
    let journey = subject.journey
    return journey.actions.compactMap { action in
      guard action.status?.value != .rejected, !Self.isInfluencing(action), !action.addresses.isEmpty else {
        return nil
      }
      var first: (reference: Reference, touchpoint: Touchpoint)?
      for address in action.addresses {
        guard case .touchpoint(let reference) = address, let touchpoint = journey.touchpoint(reference),
          touchpoint.influence?.value == Influence.none
        else { return nil }
        first = first ?? (reference, touchpoint)
      }
      guard let (reference, touchpoint) = first else { return nil }
      return finding(
        "the action \(Shown.quoted(action.text.text)) is for \(Shown.quoted(touchpoint.name.text)), which the company "
          + "can't influence", at: reference.span,
        labels: touchpoint.influence.map { [Label($0.span, "no influence")] } ?? [],
        help:
          "address what can be changed, correct '\(subject.word(.influence)):', or say with "
          + "'\(subject.word(.kind, of: .action)): \(Self.partnerWork(subject.journey.keyLanguage))' that it is work on "
          + "influence or with partners")
    }
  }

  /// The kind of such work, as an example of what can be written.
  private static func partnerWork(_ language: Language) -> String {
    switch language {
    case .english: "partner work"
    case .finnish: "yhteistyö"
    case .swedish: "samverkan"
    }
  }

  /// Whether the kind of an action says that it is work on influence or with partners, in any of the three languages.
  private static func isInfluencing(_ action: Action) -> Bool {
    guard let kind = action.kind else { return false }
    let stems = [
      "influenc", "partner", "lobby", "co-op", "cooperat", "advoca", "negotiat", "agreement", "contract", "supplier",
      "vendor", "joint", "talks", "dialog", "vaikut", "kumppan", "yhteisty", "edunvalv", "neuvott", "sopimu",
      "toimittaj", "vuoropuhelu", "påverk", "samarbet", "samverk", "intressebevak", "förhandl", "avtal", "leverantör",
    ]
    return kind.variants.contains { variant in
      let text = variant.text.prefix(200).lowercased()
      return stems.contains { text.contains($0) }
    }
  }
}
