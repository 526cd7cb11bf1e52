import JourneySyntax

/// Names of things that aren't there. The reader finds them.
struct ReferenceWithoutTarget: Rule {
  let about = RuleDescription(
    "reference-unresolved", .references, .error,
    summary: "A name leads to nothing: no touchpoint, persona, channel, segment, wave or source is called so",
    why: "a link that leads nowhere makes the map and the figures silently wrong",
    fixSafety: .suggested,
    silentWhere: [
      "the file has no list of channels: then channels are free words",
      "a persona or channel is shared by the project's 'polku.yaml'",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - In the chair: 1
            - In front of the mirror: 2
      promises:
        - promise: You leave as you wanted to look
          delivered-at: [↓in-front-of-the-miror]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      lupaukset:
        - lupaus: Saat toivomasi leikkauksen
          lunastetaan: [↓peilin-edesä]
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      kanaler: [salong, telefon]
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Ringer, kanal: telefon, känsla: 1}
            - {kontaktpunkt: I stolen, kanal: ↓salongg, känsla: 2}
      """,
    ],
    good: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - In the chair: 1
            - In front of the mirror: 2
      promises:
        - promise: You leave as you wanted to look
          delivered-at: [in-front-of-the-mirror]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      lupaukset:
        - lupaus: Saat toivomasi leikkauksen
          lunastetaan: [peilin-edessä]
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Ringer, kanal: telefon, känsla: 1}
            - {kontaktpunkt: I stolen, kanal: salongen på hörnet, känsla: 2}
      """,
    ])
}
