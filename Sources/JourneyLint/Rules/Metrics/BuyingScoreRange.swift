import JourneySyntax

/// Buying scores off their scale. The reader finds them.
struct BuyingScoreRange: Rule {
  let about = RuleDescription(
    "rfm-range", .metrics, .error,
    summary: "A score of recency, frequency or monetary value lies outside 1 to 5",
    why: "segments are told apart by these scores, and 5 is always the best of five groups",
    silentWhere: [
      "the scores are whole or broken numbers from 1 to 5",
      "raw figures stand under keys of their own, such as 'recency-days'",
    ],
    bad: [
      """
      journey: A haircut
      segments:
        - {segment: regulars, behaviour: {recency: 5, frequency: ↓7, monetary: 3}}
        - {segment: passers-by, behaviour: {recency: ↓0}}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      segmentit:
        - {segmentti: kanta-asiakkaat, käyttäytyminen: {viimeisin-osto: 5, ostotiheys: ↓7, ostojen-arvo: 3}}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      segment:
        - {segment: stamkunder, beteende: {senaste-köp: ↓0, köpfrekvens: 2}}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ],
    good: [
      """
      journey: A haircut
      segments:
        - {segment: regulars, behaviour: {recency: 5, frequency: 1}}
        - {segment: passers-by, behaviour: {recency-days: 90, purchases: 1, average-spend: 48}}
        - segment: visitors
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      segmentit:
        - {segmentti: kanta-asiakkaat, käyttäytyminen: {viimeisin-osto: 5, ostotiheys: 4, ostojen-arvo: 3}}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      segment:
        - {segment: förbipasserande, beteende: {dagar-sedan-köp: 90, antal-köp: 1, snittköp: 480}}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ])
}
