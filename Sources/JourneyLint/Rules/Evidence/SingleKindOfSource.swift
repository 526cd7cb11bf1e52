import JourneyModel
import JourneySyntax

/// Finds journeys that know their customers in only one way.
struct SingleKindOfSource: Rule {
  let about = RuleDescription(
    "single-source", .evidence, .information, isOn: false,
    summary: "All sources are counts, or all are talks and observations",
    why: "figures tell how many and talks tell why, and neither tells the other",
    silentWhere: [
      "the file doesn't claim to be what is ('state: as-is')",
      "the journey has fewer than five touchpoints",
      "a source doesn't say its 'kind'",
    ],
    bad: [
      """
      journey: A haircut
      state: as-is
      sources:
        - {source: ↓exit survey, kind: survey}
        - {source: till, kind: analytics}
      stages:
        - stage: The cut
          touchpoints: [Books online, Comes in, In the chair, At the till, In front of the mirror]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      lähteet:
        - {lähde: ↓haastattelut, tyyppi: haastattelu}
        - {lähde: seuranta, tyyppi: havainnointi}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Varaa ajan, Astuu sisään, Tuolissa, Kassalla, Peilin edessä]
      """,
      """
      kundresa: En klippning
      läge: nuläge
      källor:
        - {källa: ↓enkät, typ: enkät}
        - {källa: kassan, typ: analysdata}
      faser:
        - fas: Klippningen
          kontaktpunkter: [Bokar tid, Stiger in, I stolen, I kassan, Framför spegeln]
      """,
    ],
    good: [
      """
      journey: A haircut
      state: as-is
      sources:
        - {source: exit survey, kind: survey}
        - {source: talks, kind: interview}
      stages:
        - stage: The cut
          touchpoints: [Books online, Comes in, In the chair, At the till, In front of the mirror]
      """,
      """
      journey: A haircut
      state: as-is
      sources:
        - {source: exit survey, kind: survey}
      stages:
        - stage: The cut
          touchpoints: [Books online, In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      lähteet:
        - {lähde: haastattelut, tyyppi: haastattelu}
        - {lähde: kysely, tyyppi: kysely}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Varaa ajan, Astuu sisään, Tuolissa, Kassalla, Peilin edessä]
      """,
      """
      kundresa: En klippning
      läge: nuläge
      källor: [{källa: enkät, typ: enkät}]
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen, Framför spegeln]
      """,
    ])

  /// A journey of fewer touchpoints is small enough for one source.
  private static let fewestTouchpoints = 5

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let sources = subject.journey.sources
    guard subject.claimsEvidence, subject.journey.touchpoints.count >= Self.fewestTouchpoints,
      let first = sources.first, sources.allSatisfy({ $0.kind != nil }),
      Set(sources.map(\.isQualitative)).count == 1
    else { return [] }
    return [
      finding(
        first.isQualitative ? "all sources are talks and observations" : "all sources are counts and records",
        at: first.nameSpan, labels: sources.dropFirst().prefix(3).map { Label($0.nameSpan, "and this") },
        help: first.isQualitative
          ? "add a survey or what systems record, so that it is known how many feel so"
          : "add interviews or observations, so that it is known why")
    ]
  }
}
