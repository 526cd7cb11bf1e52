import JourneyModel
import JourneySyntax

/// Finds work that stands on the wrong side of the line of visibility.
struct CrossedVisibility: Rule {
  let about = RuleDescription(
    "visibility-crossed", .blueprint, .warning,
    summary:
      "The same work stands on both sides of the line of visibility, or visible work has no channel to be seen in",
    why: "the line of visibility says what customers see, and work that is on both sides or in no channel blurs it",
    source: Citation.blueprint + ", for the line of visibility",
    silentWhere: [
      "the file uses no 'frontstage'",
      "more than a quarter of the visible work has no channel, and more than a fifth of all touchpoints: then the file "
        + "doesn't mean to name them",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone, frontstage: Offers a time, backstage: ↓Offers a time}
            - {touchpoint: In the chair, channel: salon, frontstage: Cuts, backstage: Mixes the colour}
            - {touchpoint: Pays, channel: salon, frontstage: Takes the card}
            - {touchpoint: Goes home, frontstage: ↓Opens the door}
      """,
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone}
            - {touchpoint: In the chair, channel: salon}
            - {touchpoint: Pays, channel: salon}
            - {touchpoint: Rates it, channel: none}
            - {touchpoint: Goes home, frontstage: ↓Opens the door}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Soittaa, kanava: puhelin, näkyvä-toiminta: Ehdottaa aikaa, taustatoiminta: ↓Ehdottaa aikaa}
            - {kosketuspiste: Tuolissa, kanava: kampaamo, näkyvä-toiminta: Leikkaa, taustatoiminta: Sekoittaa värin}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Ringer, kanal: telefon, synligt-för-kunden: Föreslår en tid}
            - {kontaktpunkt: I stolen, kanal: salong, synligt-för-kunden: Klipper, bakom-kulisserna: Blandar färgen}
            - {kontaktpunkt: Betalar, kanal: salong, synligt-för-kunden: Tar emot kortet}
            - {kontaktpunkt: Går hem, synligt-för-kunden: ↓Håller upp dörren}
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone, frontstage: Offers a time, backstage: Writes it down}
            - {touchpoint: In the chair, channel: salon, frontstage: Cuts, backstage: Mixes the colour}
            - {touchpoint: Is forgotten, channel: salon, backstage: Cuts}
            - {touchpoint: Goes home}
      """,
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, frontstage: Cuts, backstage: Mixes the colour}
            - {touchpoint: In front of the mirror, frontstage: Holds a second mirror}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Soittaa, kanava: puhelin, näkyvä-toiminta: Ehdottaa aikaa, taustatoiminta: Kirjaa ajan}
            - {kosketuspiste: Tuolissa, kanava: kampaamo, näkyvä-toiminta: Leikkaa, taustatoiminta: Sekoittaa värin}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Ringer, kanal: telefon, synligt-för-kunden: Föreslår en tid}
            - {kontaktpunkt: I stolen, kanal: salong, synligt-för-kunden: Klipper, bakom-kulisserna: Blandar färgen}
            - {kontaktpunkt: Går hem, känsla: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.frontstage) else { return [] }
    let touchpoints = subject.journey.touchpoints
    let visible = touchpoints.filter { !$0.frontstage.isEmpty }
    let inChannel = visible.count { $0.channel != nil || $0.isWithoutChannel }
    let unnamed = touchpoints.count { $0.channel == nil && !$0.isWithoutChannel }
    // Three of four, or four of five of all, say that the file means to name channels, or to have none.
    let namesChannels = inChannel * 4 >= visible.count * 3 || unnamed * 5 <= touchpoints.count
    var found: [Diagnostic] = []
    for touchpoint in visible {
      let seen = Dictionary(touchpoint.frontstage.map { ($0.text.lowercased(), $0.span) }) { first, _ in first }
      for work in touchpoint.backstage {
        guard let place = seen[work.text.lowercased()] else { continue }
        found.append(
          finding(
            "\(Shown.quoted(work.text)) stands in '\(subject.word(.backstage))' and in '\(subject.word(.frontstage))'",
            at: work.span,
            note: "out of the customer's sight", labels: [Label(place, "in the customer's sight")],
            help: "leave it on the side where it happens"))
      }
      guard touchpoint.channel == nil, namesChannels, !subject.hasError(in: touchpoint.span),
        let work = touchpoint.frontstage.first
      else { continue }
      found.append(
        finding(
          "\(Shown.quoted(work.text)) is in the customer's sight, but \(Shown.quoted(touchpoint.name.text)) has no channel",
          at: work.span, note: "where can the customer see it?",
          help: "write the touchpoint's '\(subject.word(.channel))', or move the work to '\(subject.word(.backstage))'")
      )
    }
    return found
  }
}
