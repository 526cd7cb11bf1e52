import JourneyModel
import JourneySyntax

/// Finds what customers are said to think of the company, without anything that says so.
struct ImageWithoutEvidence: Rule {
  let about = RuleDescription(
    "image-claim-no-evidence", .evidence, .information, isOn: false,
    summary:
      "A journey that claims to be as it is says what customers think of the company, and nothing proves it there",
    why: "what customers think of a company is what the company likes best to guess",
    silentWhere: [
      "the file doesn't claim to be what is ('state: as-is')",
      "no touchpoint names its 'sources': then they are those of all, or 'no-evidence' speaks",
      "a quote with its source, or a figure with one, stands at the touchpoint",
    ],
    bad: [
      """
      journey: A haircut
      state: as-is
      sources: [{source: talks, kind: interview}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, image: 1, sources: talks}
            - {touchpoint: Pays, image: ↓-1}
            - {touchpoint: In front of the mirror, emotion: 2, sources: talks}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: nykytila
      lähteet: [{lähde: haastattelut, tyyppi: haastattelu}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 1, mielikuva: 1, lähteet: haastattelut}
            - {kosketuspiste: Maksaa, mielikuva: ↓-1}
            - {kosketuspiste: Katsoo peiliin, tunne: 2, lähteet: haastattelut}
      """,
      """
      kundresa: En klippning
      läge: nuläge
      källor: [{källa: intervjuer, typ: intervju}]
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 1, intryck: 1, källor: intervjuer}
            - {kontaktpunkt: Betalar, intryck: ↓-1}
            - {kontaktpunkt: Framför spegeln, känsla: 2, källor: intervjuer}
      """,
    ],
    good: [
      """
      journey: A haircut
      state: as-is
      sources: [{source: talks, kind: interview}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, image: 1, sources: talks}
            - {touchpoint: Pays, image: -1, quote: {text: Dear, source: customer 4}}
            - {touchpoint: In front of the mirror, emotion: 2, sources: talks}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      tila: hypoteesi
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [{kosketuspiste: Tuolissa, tunne: 1, mielikuva: 1}, Katsoo peiliin: 2]
      """,
      """
      kundresa: En klippning
      läge: nuläge
      källor: [{källa: intervjuer, typ: intervju}]
      faser:
        - fas: Klippningen
          kontaktpunkter: [{kontaktpunkt: I stolen, känsla: 1, intryck: 1}, Framför spegeln: 2]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let touchpoints = subject.journey.touchpoints
    // Sources that no touchpoint names are the sources of all of them; without any, 'no-evidence' speaks.
    guard subject.claimsEvidence, touchpoints.contains(where: { !$0.sources.isEmpty }) else { return [] }
    return touchpoints.compactMap { touchpoint in
      guard let image = touchpoint.image, touchpoint.sources.isEmpty,
        !touchpoint.quotes.contains(where: { $0.source != nil }),
        !touchpoint.metrics.contains(where: { !$0.sources.isEmpty }), !subject.hasError(in: touchpoint.span)
      else { return nil }
      return finding(
        "nothing proves what customers think at \(Shown.quoted(touchpoint.name.text))", at: image.span,
        note: "who says so?", help: "give the touchpoint its '\(subject.word(.sources)):'")
    }
  }
}
