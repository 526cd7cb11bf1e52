import JourneyModel
import JourneySyntax

/// Finds quotes that come from nowhere.
struct QuoteWithoutSource: Rule {
  let about = RuleDescription(
    "quote-no-source", .evidence, .warning,
    summary: "A quote doesn't say where it was said, in a journey that claims to be as it is",
    why: "words without an origin may be invented, and nobody can ask what else was said",
    silentWhere: [
      "the file doesn't claim to be what is ('state: as-is')",
      "the touchpoint names its sources, which are those of its quotes, too",
      "no touchpoint names a source: then the journey's sources are those of all",
    ],
    bad: [
      """
      journey: A haircut
      state: as-is
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: In the chair
              quote: ↓She remembered my name.
            - touchpoint: In front of the mirror
              quote: ↓{text: It is shorter than I said.}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Tuolissa
              lainaus: ↓Hän muisti nimeni.
      """,
      """
      kundresa: En klippning
      läge: nuläge
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: I stolen
              citat: ↓{text: Hon kom ihåg mitt namn.}
      """,
    ],
    good: [
      """
      journey: A haircut
      state: as-is
      sources:
        - {source: talks, kind: interview, n: 9}
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: In the chair
              quote: {text: She remembered my name., source: interview 4}
            - touchpoint: In front of the mirror
              quote: It is shorter than I said.
              sources: [talks]
      """,
      """
      journey: A haircut
      state: as-is
      sources: [talks: {kind: interview, n: 9}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, quote: She remembered my name.}
      """,
      """
      journey: A haircut as we think it is
      state: hypothesis
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: In the chair
              quote: She remembered my name.
      """,
      """
      journey: A haircut
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: In the chair
              quote: She remembered my name.
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Tuolissa
              lainaus: {teksti: Hän muisti nimeni., lähde: haastattelu 4}
      """,
      """
      kundresa: En klippning
      läge: nuläge
      källor: [{källa: samtal, typ: intervju, n: 9}]
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: I stolen
              citat: Hon kom ihåg mitt namn.
              källor: [samtal]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.quote) else { return [] }
    guard subject.claimsEvidence, !subject.haveAllTheSameSources else { return [] }
    return subject.journey.touchpoints.flatMap { touchpoint -> [Diagnostic] in
      // Where the touchpoint tells its sources, its quotes are theirs.
      guard touchpoint.sources.isEmpty else { return [] }
      return touchpoint.quotes.filter { $0.source == nil }.map { quote in
        let (text, source) = (subject.ownWord(.text, of: .quote), subject.ownWord(.source, of: .quote))
        return finding(
          "nothing says where \(Shown.quoted(quote.text.text)) was said", at: quote.span,
          labels: [Label(touchpoint.nameSpan, "it stands at this touchpoint")],
          help: "write '{\(text): …, \(source): …}' with where it was said, or give the touchpoint its "
            + "'\(subject.word(.sources))'")
      }
    }
  }
}
