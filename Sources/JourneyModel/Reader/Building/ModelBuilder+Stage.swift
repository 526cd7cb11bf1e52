import JourneySyntax

extension ModelBuilder {
  /// The most touchpoints that a journey may have.
  static let mostTouchpoints = 10_000

  /// Stages with their touchpoints. The ids of touchpoints must be known by then.
  mutating func stages(_ entries: [Facts], touchpointIDs: [String]) -> [Stage] {
    var index = 0
    var stages: [Stage] = []
    for facts in entries {
      var touchpoints: [Touchpoint] = []
      for part in facts.parts(.touchpoints) where index < touchpointIDs.count {
        touchpoints.append(
          touchpoint(part, id: touchpointIDs[index], index: index, stageIndex: stages.count))
        index += 1
      }
      stages.append(stage(facts, touchpoints, index: stages.count))
    }
    return stages
  }

  private mutating func stage(
    _ facts: Facts, _ touchpoints: [Touchpoint], index: Int
  ) -> Stage {
    let name =
      facts.text(.stage) ?? facts.text(.title)
      ?? LocalizedText(facts.word(.phase)?.value ?? "", language: facts.language, span: facts.span)
    let phase = phase(of: facts, name: name)
    let details = Stage.Details(
      id: self.stages.make(Identifier.made(from: name.text), at: name.span), name: name, title: facts.text(.title),
      phase: phase?.value, phaseSpan: phase?.span, goal: facts.text(.goal), entered: facts.whole(.entered),
      exited: facts.whole(.exited), isOptional: facts.isSo(.optional), owner: facts.text(.owner),
      lifecycle: facts.lifecycle(.lifecycle), metrics: metrics(facts.parts(.metrics)),
      selfDirectedShare: facts.number(.selfDirectedShare), nameSpan: name.span, span: facts.span)
    return Stage(index: index, touchpoints: touchpoints, details)
  }

  /// The phase that a stage names: at `phase`, or by its own name.
  private mutating func phase(of facts: Facts, name: LocalizedText) -> Spanned<Phase>? {
    if let word = facts.word(.phase) {
      if let phase = phase(named: word.value) { return Spanned(phase, word.span) }
      report(unknownPhase(word))
      // The one that was probably meant: one slip is one message.
      return Phase.nearest(to: word.value, among: phases).map { Spanned($0.phase, word.span) }
    }
    for variant in name.variants {
      if let phase = Phase.named(variant.text, among: phases) { return Spanned(phase, variant.span) }
    }
    return nil
  }

  /// The phase that a word means: one that stages may be named after, or else any that the language knows.
  private func phase(named word: String) -> Phase? {
    Phase.named(word, among: phases) ?? Phase.named(word, among: Phase.known)
  }

  /// Phases in a list, for `covers`.
  mutating func phases(_ words: [Spanned<String>]) -> [Spanned<Phase>] {
    words.compactMap { word in
      if let phase = phase(named: word.value) { return Spanned(phase, word.span) }
      report(phasesWithoutBrackets(word) ?? unknownPhase(word))
      return Phase.nearest(to: word.value, among: phases).map { Spanned($0.phase, word.span) }
    }
  }

  private func phasesWithoutBrackets(_ words: Spanned<String>) -> Diagnostic? {
    Respelling.list(words.value) { phase(named: $0) != nil }.map { missingBrackets(words, $0, "phase") }
  }

  private func unknownPhase(_ word: Spanned<String>) -> Diagnostic {
    let near = Phase.nearest(to: word.value, among: phases)
    let names = Shown.alternatives(phases.map { $0.word(in: keyLanguage) })
    return Diagnostic(
      id: "value-type", message: "no phase is called \(Shown.quoted(word.value))", span: word.span,
      note: near.map { "did you mean '\($0.word)'?" } ?? "the phases are \(names)",
      explanation: "stages of different journeys are compared by their phases",
      help: near.map { "write '\($0.word)'" } ?? "write \(names)",
      fixes: near.map { [Fix("Write '\($0.word)'", safety: .suggested, edits: [Edit(word.span, $0.word)])] } ?? [])
  }
}
