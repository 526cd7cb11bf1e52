import JourneyModel
import JourneySyntax

/// Finds stages in which nothing happens.
struct StageWithoutTouchpoint: Rule {
  let about = RuleDescription(
    "stage-empty", .structure, .warning,
    summary: "A stage has no touchpoints",
    why: "a stage in which nobody meets anybody is a hole in the journey, or no stage of it",
    fixSafety: .suggested,
    silentWhere: [
      "the file describes what is to be ('state: to-be'), which may still be a sketch",
      "something in the stage couldn't be read, since that may be its touchpoints",
    ],
    bad: [
      """
      journey: A haircut
      stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair]
        - stage: ↓consideration
        - stage: purchase
          touchpoints: [In the chair]
        - stage: aftercare
          touchpoints: [In front of the mirror]
      """,
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: ↓The way there
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Kirjan varaus
      vaiheet:
        - vaihe: Haku
          kosketuspisteet: [Löytää kirjan verkkokirjastosta: 1]
        - vaihe: ↓Odotus
        - vaihe: Nouto
          kosketuspisteet: [Hakee kirjan varaushyllystä: 2]
      """,
      """
      kundresa: Att låna en bok
      faser:
        - fas: Sökning
          kontaktpunkter: [Hittar boken i katalogen: 1]
        - fas: ↓Väntan
        - fas: Hämtning
          kontaktpunkter: [Hämtar boken på biblioteket: 2]
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: awareness
          touchpoints: [Sees a friend's new hair: 1]
        - stage: consideration
          touchpoints: [Reads what others say: 0]
        - stage: purchase
          touchpoints: [In the chair: 2]
        - stage: aftercare
          touchpoints: [In front of the mirror: 2]
      """,
      """
      journey: A haircut as it will be
      state: to-be
      stages:
        - stage: Booking
        - stage: The cut
          touchpoints: [In the chair: 2, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Kirjan varaus
      vaiheet:
        - vaihe: Haku
          kosketuspisteet: [Löytää kirjan verkkokirjastosta: 1]
        - vaihe: Odotus
          kosketuspisteet: [Näkee paikkansa varausjonossa: 0]
        - vaihe: Nouto
          kosketuspisteet: [Hakee kirjan varaushyllystä: 2]
      """,
      """
      kundresa: Att låna en bok i framtiden
      läge: målbild
      faser:
        - fas: Väntan
        - fas: Hämtning
          kontaktpunkter: [Hämtar boken på biblioteket: 2, Läser den hemma: 2]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    // What is to be may still be a sketch.
    guard subject.journey.state?.value != .toBe else { return [] }
    let stages = subject.journey.stages
    // Closures, since paths of keys are followed at run time.
    guard stages.contains(where: { $0.touchpoints.isEmpty }) else { return [] }
    let removal = EntryRemoval(subject, listAround: stages.first?.span)
    // Of a sketch of empty stages none is needless.
    let isSketch = stages.allSatisfy { $0.touchpoints.isEmpty }
    return stages.compactMap { stage in
      guard stage.touchpoints.isEmpty, !stage.name.text.isEmpty else { return nil }
      // Up to the next stage: what stands there in error may be the touchpoints.
      let end = stage.index + 1 < stages.count ? stages[stage.index + 1].span.start : subject.source.bytes.count
      guard !subject.hasError(in: Span(stage.span.start, end)) else { return nil }
      return finding(
        "the stage \(Shown.quoted(stage.name.text)) has no touchpoints", at: stage.nameSpan,
        note: "nothing happens here",
        help: "write what the customer does or meets in it, or take the stage out",
        fixes: !isSketch && isNeedless(stage, subject)
          ? removal.edit(at: stage.span).map { [Fix("Take the stage out", safety: .suggested, edits: [$0])] } ?? [] : []
      )
    }
  }

  /// Whether nothing is lost with a stage: it says nothing but its name, no comment speaks of it, no required phase goes with
  /// it.
  private func isNeedless(_ stage: Stage, _ subject: LintSubject) -> Bool {
    let lines = WrittenLines(bytes: subject.source.bytes)
    let rest = lines.bytes[stage.nameSpan.end..<max(stage.nameSpan.end, stage.span.end)]
    guard rest.allSatisfy({ WrittenLines.isBlank($0) || WrittenLines.isBreak($0) || $0 == UInt8(ascii: "}") }) else {
      return false
    }
    let required = subject.journey.requiredPhases
    guard stage.phase.map({ !required.contains($0) }) ?? (Phase.nearest(to: stage.name.text, among: required) == nil)
    else { return false }
    let above = lines.previous(before: lines.start(of: stage.span.start))
    let below = lines.next(after: stage.nameSpan.end)
    return !(above.map(lines.isComment(lineAt:)) ?? false) && !lines.isComment(lineAt: below)
  }
}
