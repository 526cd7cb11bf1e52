import JourneyModel
import JourneySyntax

/// Finds segments to which no persona and no figure belongs.
struct UnusedSegment: Rule {
  let about = RuleDescription(
    "segment-unused", .references, .warning,
    summary: "No persona or figure belongs to a segment that the file lists, and it has no share of the customers",
    why: "a segment that nobody stands for is a group of customers whose journey nobody has looked at",
    silentWhere: [
      "the segment has a 'share', or a persona or a figure names it",
      "no persona and no figure names any segment",
      "the file has errors, since the segment may be named in what couldn't be read",
    ],
    bad: [
      """
      journey: A haircut
      segments: [{segment: regulars}, {segment: ↓passers-by}]
      personas: [{persona: ada, goal: Short hair, segment: regulars}]
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      segmentit: [{segmentti: kanta-asiakkaat}, {segmentti: ↓ohikulkijat}]
      persoonat: [{persoona: aino, tavoite: Lyhyet hiukset, segmentti: kanta-asiakkaat}]
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      segment: [{segment: stamkunder}, {segment: ↓förbipasserande}]
      personor: [{persona: ada, mål: Kort hår, segment: stamkunder}]
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ],
    good: [
      """
      journey: A haircut
      segments: [{segment: regulars, share: 60 %}, {segment: passers-by, share: 40 %}]
      personas: [{persona: ada, goal: Short hair, segment: regulars}]
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      journey: A haircut
      segments: [regulars, passers-by]
      personas: [{persona: ada, goal: Short hair}]
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      segmentit: [{segmentti: kanta-asiakkaat, osuus: 60 %}, {segmentti: ohikulkijat, osuus: 40 %}]
      persoonat: [{persoona: aino, tavoite: Lyhyet hiukset, segmentti: kanta-asiakkaat}]
      vaiheet:
        - {vaihe: Leikkaus, kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]}
      """,
      """
      kundresa: En klippning
      segment: [stamkunder, förbipasserande]
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard !journey.segments.isEmpty else { return [] }
    let named = Set((subject.metrics.map(\.segment) + journey.personas.map(\.segment)).compactMap { $0?.id })
    guard !named.isEmpty, !subject.mayHideMentions else { return [] }
    return journey.segments.filter { !named.contains($0.id) && $0.share == nil }.map { segment in
      finding(
        "no persona or figure belongs to the segment \(Shown.quoted(segment.name.text))", at: segment.nameSpan,
        note: "nothing names it",
        help: "name it in the '\(subject.word(.segment, of: .persona))' of a persona or a figure, give its "
          + "'\(subject.word(.share, of: .segment))', or take it out")
    }
  }
}
