import JourneyModel
import JourneySyntax

/// Finds owners with more open actions than anybody carries through.
struct OverloadedOwner: Rule {
  let about = RuleDescription(
    "owner-overload", .improvement, .information, isOn: false,
    summary: "More than seven open actions have one and the same owner",
    why: "who owns everything finishes nothing",
    silentWhere: [
      "the owner has at most seven actions that are planned or under way",
      "what is beyond that is an idea, done or rejected",
      "the owner is a team, a desk or a role: it isn't written as a person's name is",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - {stage: The cut, touchpoints: [In the chair: 1, In front of the mirror: 2]}
      actions:
        - {action: New chairs, addresses: journey, owner: ↓Ada}
        - {action: New mirrors, addresses: journey, owner: Ada}
        - {action: New lamps, addresses: journey, owner: ada}
        - {action: New coats, addresses: journey, owner: Ada}
        - {action: New floor, addresses: journey, owner: Ada}
        - {action: New sign, addresses: journey, owner: Ada}
        - {action: New tea, addresses: journey, owner: Ada}
        - {action: New songs, addresses: journey, owner: Ada}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet: [{vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}]
      toimenpiteet:
        - {toimenpide: Uudet tuolit, koskee: asiakaspolku, vastuutaho: ↓Aino}
        - {toimenpide: Uudet peilit, koskee: asiakaspolku, vastuutaho: Aino}
        - {toimenpide: Uudet lamput, koskee: asiakaspolku, vastuutaho: Aino}
        - {toimenpide: Uudet takit, koskee: asiakaspolku, vastuutaho: Aino}
        - {toimenpide: Uusi lattia, koskee: asiakaspolku, vastuutaho: Aino}
        - {toimenpide: Uusi kyltti, koskee: asiakaspolku, vastuutaho: Aino}
        - {toimenpide: Uusi tee, koskee: asiakaspolku, vastuutaho: Aino}
        - {toimenpide: Uudet laulut, koskee: asiakaspolku, vastuutaho: Aino}
      """,
      """
      kundresa: En klippning
      faser: [{fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}]
      åtgärder:
        - {åtgärd: Nya stolar, gäller: kundresa, ansvarig: ↓Ada}
        - {åtgärd: Nya speglar, gäller: kundresa, ansvarig: Ada}
        - {åtgärd: Nya lampor, gäller: kundresa, ansvarig: Ada}
        - {åtgärd: Nya rockar, gäller: kundresa, ansvarig: Ada}
        - {åtgärd: Nytt golv, gäller: kundresa, ansvarig: Ada}
        - {åtgärd: Ny skylt, gäller: kundresa, ansvarig: Ada}
        - {åtgärd: Nytt te, gäller: kundresa, ansvarig: Ada}
        - {åtgärd: Nya sånger, gäller: kundresa, ansvarig: Ada}
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - {stage: The cut, touchpoints: [In the chair: 1, In front of the mirror: 2]}
      actions:
        - {action: New chairs, addresses: journey, owner: Ada}
        - {action: New mirrors, addresses: journey, owner: Ada}
        - {action: New lamps, addresses: journey, owner: Ada}
        - {action: New coats, addresses: journey, owner: Ada}
        - {action: New floor, addresses: journey, owner: Ada}
        - {action: New sign, addresses: journey, owner: Ada}
        - {action: New tea, addresses: journey, owner: Ada}
        - {action: New songs, addresses: journey, owner: Ada, status: done}
        - {action: New name, addresses: journey, owner: Ada, status: idea}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet: [{vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}]
      toimenpiteet:
        - {toimenpide: Uudet tuolit, koskee: asiakaspolku, vastuutaho: Aino}
        - {toimenpide: Uudet peilit, koskee: asiakaspolku, vastuutaho: Eero}
        - {toimenpide: Uudet lamput, koskee: asiakaspolku, vastuutaho: Aino, tila: valmis}
      """,
      """
      kundresa: En klippning
      faser: [{fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}]
      åtgärder:
        - {åtgärd: Nya stolar, gäller: kundresa, ansvarig: Ada}
        - {åtgärd: Nya speglar, gäller: kundresa, ansvarig: Bea}
        - {åtgärd: Nya lampor, gäller: kundresa, ansvarig: Ada, status: idé}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    var order: [String] = []
    var owned: [String: [LocalizedText]] = [:]
    for action in subject.journey.actions {
      guard let owner = action.owner, [nil, .planned, .doing].contains(action.status?.value) else { continue }
      let name = owner.text.lowercased()
      if owned[name] == nil { order.append(name) }
      owned[name, default: []].append(owner)
    }
    return order.compactMap { name in
      guard let owners = owned[name], owners.count > 7, let first = owners.first,
        owners.contains(where: { isPerson($0.text) })
      else { return nil }
      return finding(
        "\(Shown.quoted(first.text)) owns \(owners.count) open actions", at: first.span,
        note: "more than seven", labels: owners.dropFirst().prefix(3).map { Label($0.span, "and this one") },
        help: "share them out, or say with '\(subject.pair(.status, "idea", of: .action))' which can wait")
    }
  }

  /// Whether an owner is called as persons are: with a capital, and by no word for a team or a place.
  private func isPerson(_ owner: String) -> Bool {
    let words = owner.split { !$0.isLetter }.prefix(10)
    let isNamed = words.contains { $0.first?.isUppercase == true && $0.dropFirst().contains(where: \.isLowercase) }
    return isNamed && !words.contains { PersonalDataFinder.isRole(Substring($0.lowercased())) }
  }
}
