import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds changes of channel behind which customers must say again what they have said already.
struct RepeatedStory: Rule {
  let about = RuleDescription(
    "repeat-self", .channels, .warning,
    summary: "The customer has to begin anew after a change of channel, and nothing is planned against it",
    why: "having to say everything again is what customers forgive least, and what is known already could go along",
    source: Citation.effort,
    silentWhere: [
      "nothing says that what was told before is lost",
      "both channels are of one group and nothing is told again",
      "the customer comes from marketing, or from a channel that is earned or paid, where nobody knows them yet",
      "an action addresses the touchpoint, or it is 'accepted' with a reason",
    ],
    bad: [
      """
      journey: A haircut
      channels: [{app: {group: digital}}, {phone: {group: voice}}]
      stages:
        - stage: Booking
          touchpoints:
            - {touchpoint: Fills in the form, channel: app, emotion: 0}
            - {touchpoint: Calls because no time is free, channel: phone, emotion: -1, context-kept: ↓no}
      """,
      """
      kundresa: Klippning
      faser:
        - fas: Bokning
          kontaktpunkter:
            - {kontaktpunkt: Fyller i formuläret, kanal: app, känsla: 0}
            - {kontaktpunkt: Ringer salongen, kanal: telefon, känsla: -1, upprepar-uppgifter: ↓ja}
      """,
      """
      asiakaspolku: Vahinkoilmoitus
      vaiheet:
        - vaihe: Ilmoitus
          kosketuspisteet:
            - {kosketuspiste: Täyttää lomakkeen, kanava: verkko, tunne: 0}
            - {kosketuspiste: Soittaa yhtiöön, kanava: puhelin, tunne: -1, tiedot-siirtyvät: ↓ei}
      """,
    ],
    good: [
      """
      journey: A haircut
      channels: [{app: {group: digital}}, {web: {group: digital}}, {phone: {group: voice}}]
      stages:
        - stage: Booking
          touchpoints:
            - {touchpoint: Reads the prices, channel: phone, emotion: 0, context-kept: no}
            - {touchpoint: Fills in the form, channel: app, emotion: 0, context-kept: yes}
            - {touchpoint: Opens the page, channel: web, emotion: 0, context-kept: no}
            - {touchpoint: Calls the salon, id: call, channel: phone, emotion: -1, context-kept: no}
            - {touchpoint: Calls again, channel: phone, emotion: -1, context-kept: no, accepted: the number is hidden}
      actions:
        - {action: Show the form to whoever picks up the phone, addresses: [call], owner: salon, due: 2026-05-01}
      """,
      """
      journey: A haircut as it will be
      stages:
        - stage: Booking
          touchpoints:
            - {touchpoint: Sees an advertisement, type: marketing, channel: radio, emotion: 0}
            - {touchpoint: Calls the salon, channel: phone, emotion: 0, context-kept: no}
            - {touchpoint: Walks in, channel: salon, emotion: 1, context-kept: yes}
      """,
      """
      journey: A haircut after what others say
      channels: [search: {group: digital, ownership: earned}, phone: {group: voice, ownership: owned}]
      stages:
        - stage: Booking
          touchpoints:
            - {touchpoint: Reads reviews, channel: search, emotion: 0}
            - {touchpoint: Calls for the first time, channel: phone, emotion: 1, context-kept: no}
      """,
      """
      asiakaspolku: Vahinkoilmoitus
      vaiheet:
        - vaihe: Ilmoitus
          kosketuspisteet:
            - {kosketuspiste: Täyttää lomakkeen, kanava: verkko, tunne: 0}
            - {kosketuspiste: Soittaa yhtiöön, kanava: puhelin, tunne: 1, tiedot-siirtyvät: kyllä}
      """,
      """
      kundresa: En skadeanmälan
      faser:
        - fas: Anmälan
          kontaktpunkter:
            - {kontaktpunkt: Fyller i formuläret, kanal: webb, känsla: 0}
            - {kontaktpunkt: Ringer bolaget, id: ringer, kanal: telefon, känsla: -1, upprepar-uppgifter: ja}
            - {kontaktpunkt: Får pengarna, kanal: bank, känsla: 2}
      åtgärder:
        - {åtgärd: Visa formuläret för den som svarar, gäller: ringer, ansvarig: kundtjänst, klart-senast: 2026-05-01}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.contextKept) || subject.uses(.repeatsInformation) else { return [] }
    let journey = subject.journey
    let remedies = subject.remedies
    let groups = Dictionary(journey.channels.map { ($0.id, $0.group?.value) }) { first, _ in first }
    // What happens in a channel that is earned or paid, the company doesn't hear.
    let foreign = Set(
      journey.channels.filter { $0.ownership?.value == .earned || $0.ownership?.value == .paid }.map(\.id))
    var seen: Set<Int> = []
    return subject.analysis.paths.flatMap(\.channelSwitches).compactMap { change in
      let (before, here) = (journey.touchpoints[change.from], journey.touchpoints[change.to])
      guard change.isContextLost, here.accepted?.isSo != true, !remedies.address(here) else { return nil }
      // Nobody knows yet who looks at an advertisement, or reads what others say.
      guard here.type?.value != .marketing, before.type?.value != .marketing,
        !foreign.contains(change.fromChannel)
      else { return nil }
      let isRepeated = here.repeatsInformation?.value == true
      if !isRepeated, let group = groups[change.fromChannel] ?? nil, groups[change.toChannel] == group { return nil }
      guard seen.insert(change.to).inserted,
        let place = isRepeated ? here.repeatsInformation?.span : here.contextKept?.span
      else { return nil }
      return finding(
        "at \(Shown.quoted(here.name.text)) the customer has to begin anew", at: place,
        note: "\(Shown.quoted(change.fromChannel)) to \(Shown.quoted(change.toChannel)): what was said is lost",
        labels: [Label(before.nameSpan, "the customer comes from here")],
        help: "let what is known go along, write an action that addresses it, or say in "
          + "'\(subject.word(.accepted))' why it stays so")
    }
  }
}
