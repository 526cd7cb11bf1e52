import JourneyModel
import JourneySyntax

/// Finds journeys that claim to be as they are, while most of their emotions come from nowhere.
struct EmotionsWithoutSource: Rule {
  let about = RuleDescription(
    "no-evidence", .evidence, .warning,
    summary: "Half or more of the emotions of a journey that claims to be as it is have no source",
    why: "an emotion without a source is an opinion, and looks just like what customers said",
    source:
      "Halvorsrud, R., Kvale, K. and Følstad, A. (2016), Improving Service Quality through Customer Journey Analysis",
    silentWhere: [
      "the file doesn't claim to be what is ('state: as-is')",
      "more than half of the emotions have a source, a quote with a source, or a figure with one",
      "no touchpoint names a source: then the journey's sources are those of all",
    ],
    bad: [
      """
      journey: A haircut
      state: ↓as-is
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: ↓nykytila
      lähteet:
        - {lähde: haastattelut, tyyppi: haastattelu, n: 9}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Tuolissa
              tunne: 1
              lähteet: [haastattelut]
            - Peilin edessä: 2
            - Kassalla: 0
      """,
      """
      kundresa: En klippning
      läge: ↓nuläge
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      journey: A haircut
      state: hypothesis
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      journey: A haircut
      state: as-is
      sources:
        - {source: talks, kind: interview, n: 9}
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      journey: A haircut
      state: as-is
      sources:
        - {source: talks, kind: interview, n: 9}
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, sources: talks}
            - touchpoint: In front of the mirror
              emotion: 2
              quote: {text: She remembered my name., source: interview 4}
            - At the till: 0
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      lähteet: [{lähde: haastattelut, tyyppi: haastattelu, n: 9}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning som vi tror att den är
      läge: hypotes
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard subject.claimsEvidence, let state = journey.state else { return [] }
    guard !subject.haveAllTheSameSources else { return [] }
    let scored = journey.touchpoints.filter { $0.emotion != nil }
    let without = scored.filter { !hasEvidence($0, journey) }
    guard scored.count > 1, without.count * 2 >= scored.count else { return [] }
    return [
      finding(
        "\(without.count) of \(scored.count) emotions have no source, but the journey claims to be as it is",
        at: state.span,
        labels: without.prefix(3).compactMap { touchpoint in
          touchpoint.emotion.map { Label($0.span, "who says so?") }
        },
        help: "give touchpoints their '\(subject.ownWord(.sources, of: .touchpoint))', or write "
          + "'\(subject.ownWord(.state, of: .journey)): \(subject.choice("hypothesis", for: .state, of: .journey))' until customers were asked"
      )
    ]
  }

  private func hasEvidence(_ touchpoint: Touchpoint, _ journey: Journey) -> Bool {
    !touchpoint.sources.isEmpty || touchpoint.quotes.contains { $0.source != nil }
      || touchpoint.metrics.contains { !$0.sources.isEmpty }
  }
}
