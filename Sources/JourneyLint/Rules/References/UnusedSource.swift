import JourneyModel
import JourneySyntax

/// Finds sources that prove nothing in the file.
struct UnusedSource: Rule {
  let about = RuleDescription(
    "source-unused", .references, .warning,
    summary: "No touchpoint, figure or quote names a source that the file lists",
    why: "evidence that nothing rests on was gathered for nothing, or what it proves has lost its proof",
    silentWhere: [
      "a touchpoint, a figure or the words of a quote name the source",
      "no touchpoint names any source: then they are those of all",
      "the file has errors, since the source may be named in what couldn't be read",
    ],
    bad: [
      """
      journey: A haircut
      sources: [{source: talks, kind: interview}, {source: ↓till, kind: crm}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, sources: [talks]}
            - In front of the mirror: 2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      lähteet: [{lähde: haastattelut, tyyppi: haastattelu}, {lähde: ↓kassa, tyyppi: crm}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 1, lähteet: [haastattelut]}
            - Peilin edessä: 2
      """,
      """
      kundresa: En klippning
      källor: [{källa: samtal, typ: intervju}, {källa: ↓kassan, typ: crm}]
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 1, källor: [samtal]}
            - Framför spegeln: 2
      """,
    ],
    good: [
      """
      journey: A haircut
      sources: [{source: talks, kind: interview}, {source: till, kind: crm}, {source: chats, kind: interview}]
      metrics: [{metric: retention, count: 8, of: 10, source: till}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, sources: [talks], quote: {text: Nice, source: customer 4}}
            - In front of the mirror: 2
      """,
      """
      journey: A haircut
      sources: [{source: walk, kind: observation}, {source: poll, kind: survey}]
      metrics: [{metric: csat, count: 250, of: 300, source: poll}]
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      journey: A haircut
      sources: [talks, till]
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      lähteet: [{lähde: haastattelut, tyyppi: haastattelu}, {lähde: kassa, tyyppi: crm}]
      mittarit: [{mittari: pysyvyys, lukumäärä: 80, kaikista: 100, lähde: kassa}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 1, lähteet: [haastattelut]}
            - Peilin edessä: 2
      """,
      """
      kundresa: En klippning
      källor: [samtal, kassan]
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard !journey.sources.isEmpty else { return [] }
    // Where no touchpoint names a source, all of them are everybody's.
    let shown = Set(journey.touchpoints.flatMap { $0.sources }.compactMap(\.id))
    guard !shown.isEmpty, !subject.mayHideMentions else { return [] }
    let named = shown.union(subject.metrics.flatMap(\.sources).compactMap(\.id))
    let unnamed = journey.sources.filter { !named.contains($0.id) }
    guard !unnamed.isEmpty else { return [] }
    // Quotes and personal touches tell their source in words: 'interview 7'.
    let words = journey.touchpoints.flatMap { touchpoint in
      (touchpoint.quotes.map(\.source) + [touchpoint.personalised?.source]).compactMap { $0?.text.lowercased() }
    }
    return unnamed.prefix(Self.most).compactMap { source in
      let isTold = words.contains { $0.contains(source.id.lowercased()) || $0.contains(source.name.text.lowercased()) }
      guard !isTold, words.isEmpty || source.kind?.value != .interview else { return nil }
      return finding(
        "nothing rests on the source \(Shown.quoted(source.name.text))", at: source.nameSpan,
        note: "no touchpoint or figure names it",
        help: "name it in the '\(subject.word(.sources))' of what it shows, or take it out")
    }
  }

  /// So many are looked at: their names are sought in all quotes.
  private static let most = 20
}
