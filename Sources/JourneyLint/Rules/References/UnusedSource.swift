import JourneyModel
import JourneySyntax

/// Finds sources that prove nothing in the file.
struct UnusedSource: Rule {
  let about = RuleDescription(
    "source-unused", .references, .warning,
    summary: "No touchpoint, figure or quote names a source that the file lists",
    why: "evidence that nothing rests on was gathered for nothing, or what it proves has lost its proof",
    bad: [
      """
      journey: A haircut
      sources: [{source: talks, kind: interview}, {source: ↓till, kind: crm}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: In the chair, emotion: 1, sources: [talks]}
            - In front of the mirror: 2
      """
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
      sources: [talks, till]
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard !journey.sources.isEmpty else { return [] }
    let mentions = subject.metrics.flatMap(\.sources) + journey.touchpoints.flatMap { $0.sources }
    let named = Set(mentions.compactMap(\.id))
    guard !named.isEmpty, !subject.mayHideMentions else { return [] }
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
        note: "no touchpoint or figure names it", help: "name it in the 'sources' of what it shows, or take it out")
    }
  }

  /// So many are looked at: their names are sought in all quotes.
  private static let most = 20
}
