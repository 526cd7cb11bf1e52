import JourneyModel
import JourneySyntax

/// Finds the few touchpoints that have no channel where the others have one.
struct TouchpointWithoutChannel: Rule {
  let about = RuleDescription(
    "touchpoint-no-channel", .channels, .warning,
    summary: "A touchpoint has no channel, and nearly all others of the file have one",
    why: "the touchpoint is missing from the channels on the map, and changes of channel can't be counted there",
    silentWhere: [
      "more than one touchpoint of five has no channel: then the file doesn't mean to name them all",
      "the touchpoint says so ('channel: none')",
      "it happens behind the scenes only, or the customer is alone there ('initiator: customer')",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone, emotion: 1}
            - {touchpoint: ↓Is reminded, emotion: 1}
            - {touchpoint: Walks in, channel: salon, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 1}
            - {touchpoint: In front of the mirror, channel: salon, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Soittaa, kanava: puhelin, tunne: 1}
            - {kosketuspiste: ↓Saa muistutuksen, tunne: 1}
            - {kosketuspiste: Astuu sisään, kanava: kampaamo, tunne: 1}
            - {kosketuspiste: Tuolissa, kanava: kampaamo, tunne: 1}
            - {kosketuspiste: Peilin edessä, kanava: kampaamo, tunne: 2}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Ringer, kanal: telefon, känsla: 1}
            - {kontaktpunkt: ↓Får en påminnelse, känsla: 1}
            - {kontaktpunkt: Stiger in, kanal: salong, känsla: 1}
            - {kontaktpunkt: I stolen, kanal: salong, känsla: 1}
            - {kontaktpunkt: Framför spegeln, kanal: salong, känsla: 2}
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone, emotion: 1}
            - {touchpoint: Walks in, channel: salon, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 1}
            - {touchpoint: In front of the mirror, channel: salon, emotion: 2}
            - {touchpoint: The salon orders colour, backstage: The owner writes a list}
      """,
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone, emotion: 1}
            - {touchpoint: Walks in, channel: salon, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 1}
            - {touchpoint: Goes home, emotion: 2}
            - {touchpoint: In front of the mirror, emotion: 2}
      """,
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone, emotion: 1}
            - {touchpoint: Walks in, channel: salon, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 1}
            - {touchpoint: In front of the mirror, channel: salon, emotion: 2}
            - {touchpoint: Washes it at home, initiator: customer, emotion: 2}
      """,
      """
      journey: A haircut
      channels: [phone, salon]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Calls, channel: phone, emotion: 1}
            - {touchpoint: Walks in, channel: salon, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 1}
            - {touchpoint: In front of the mirror, channel: salon, emotion: 2}
            - {touchpoint: Is praised by a friend, channel: none, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Soittaa, kanava: puhelin, tunne: 1}
            - {kosketuspiste: Saa muistutuksen, kanava: tekstiviesti, tunne: 1}
            - {kosketuspiste: Tuolissa, kanava: kampaamo, tunne: 1}
            - {kosketuspiste: Peilin edessä, kanava: kampaamo, tunne: 2}
            - {kosketuspiste: Saa kehuja ystävältä, kanava: ei mitään, tunne: 2}
      """,
      """
      kundresa: En klippning
      kanaler: [telefon, sms, salong]
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Ringer, kanal: telefon, känsla: 1}
            - {kontaktpunkt: Får en påminnelse, kanal: sms, känsla: 1}
            - {kontaktpunkt: I stolen, kanal: salong, känsla: 1}
            - {kontaktpunkt: Framför spegeln, kanal: salong, känsla: 2}
            - {kontaktpunkt: Får beröm av en vän, kanal: ingen, känsla: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Soittaa, kanava: puhelin, tunne: 1}
            - {kosketuspiste: Saa muistutuksen, kanava: tekstiviesti, tunne: 1}
            - {kosketuspiste: Tuolissa, kanava: kampaamo, tunne: 1}
            - {kosketuspiste: Peilin edessä, kanava: kampaamo, tunne: 2}
            - {kosketuspiste: Pesee hiukset kotona, aloitteentekijä: asiakas, tunne: 2}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Ringer, kanal: telefon, känsla: 1}
            - {kontaktpunkt: I stolen, känsla: 1}
            - {kontaktpunkt: Framför spegeln, känsla: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let touchpoints = subject.journey.touchpoints
    let without = touchpoints.filter { $0.channel == nil && !$0.isWithoutChannel }
    // Four of five say that the file means to name them all.
    guard without.count * 5 <= touchpoints.count else { return [] }
    return without.compactMap { touchpoint in
      let isBehindTheScenes = touchpoint.emotion == nil && !(touchpoint.backstage + touchpoint.support).isEmpty
      // What stands on the stage has the rule 'visibility-crossed'.
      guard !isBehindTheScenes, touchpoint.frontstage.isEmpty, touchpoint.initiator?.value != "customer",
        touchpoint.influence?.value != Influence.none, !subject.hasError(in: touchpoint.span)
      else { return nil }
      return finding(
        "\(Shown.quoted(touchpoint.name.text)) has no channel", at: touchpoint.nameSpan,
        note: "\(touchpoints.count - without.count) of \(touchpoints.count) touchpoints have one",
        help: "write the '\(subject.word(.channel))' where it happens; where the customer is alone, write "
          + "'\(subject.pair(.initiator, "customer"))'")
    }
  }
}
