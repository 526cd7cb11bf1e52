import JourneySyntax

extension ModelBuilder {
  /// The shortest journey, for those who don't know how to begin.
  static let sketch = "begin with 'journey: ' and a title, then 'stages:' with '- stage: ' and its 'touchpoints:'"

  /// Says that the title or the stages are missing, unless another message speaks of it.
  mutating func reportMissing(_ facts: Facts, in root: BorrowedNode, tree: SyntaxTree, hasUnknownKeys: Bool) {
    guard tree.isAccepted else { return }
    let firstKey = root.pairs.first?.key.span ?? root.span
    func isWritten(_ key: Key) -> Bool {
      root.pairs.contains { !$0.value.isAbsent && Record.journey.field(for: $0.key)?.key == key }
    }
    if !facts.has(.journey), !isWritten(.journey), !hasUnknownKeys {
      report(
        Diagnostic(
          id: "missing-key", message: "the journey has no title", span: firstKey, note: "the file begins here",
          explanation: "the title is what the map, the list and the reports call the journey",
          help: "write '\(word(.journey, facts)): ' and a title in the first line"))
    }
    let isEmptyList = facts.has(.stages) && facts.parts(.stages).isEmpty
    if (!facts.has(.stages) && !isWritten(.stages) && !hasUnknownKeys) || (isEmptyList && isPlainlyEmpty(root)) {
      report(
        Diagnostic(
          id: "no-stages", message: "the journey has no stages", span: key(.stages, in: root) ?? firstKey,
          note: isEmptyList ? "the list is empty" : nil,
          explanation: "the stages are the columns of the map: without them there is nothing to draw or to judge",
          help: "write '\(word(.stages, facts)):' and below it '- \(stageWord(facts)): ' for each"))
    }
  }

  private func word(_ key: Key, _ facts: Facts) -> String {
    Record.journey.field(key)?.words.word(in: facts.language) ?? key.rawValue
  }

  private func stageWord(_ facts: Facts) -> String {
    Record.stage.field(.stage)?.words.word(in: facts.language) ?? Key.stage.rawValue
  }

  private func key(_ key: Key, in root: BorrowedNode) -> Span? {
    root.pairs.first { Record.journey.field(for: $0.key)?.key == key }?.key.span
  }

  private func isPlainlyEmpty(_ root: BorrowedNode) -> Bool {
    guard let pair = root.pairs.first(where: { Record.journey.field(for: $0.key)?.key == .stages }) else {
      return false
    }
    return pair.value.elements.allSatisfy(\.isAbsent)
  }

  /// The journey; `nil` where it has no stages.
  mutating func journey(
    _ facts: Facts, language: Spanned<Language>?, keyLanguage: Language, keys: KeySet, project: Project?
  ) -> Journey? {
    self.keyLanguage = keyLanguage
    let stageEntries = facts.parts(.stages)
    guard !stageEntries.isEmpty else { return nil }
    let template: Spanned<Template>? = facts.choice(.template)
    let required = project?.requiredPhases?.map(\.value)
    phases = template?.value.phases ?? Phase.canonical
    for phase in required ?? [] where !phases.contains(phase) { phases.append(phase) }

    let personaEntries = facts.parts(.personas)
    let channelEntries = facts.parts(.channels)
    let segmentEntries = facts.parts(.segments)
    let sourceEntries = facts.parts(.sources)
    let waveEntries = facts.parts(.waves)
    let promiseEntries = facts.parts(.promises)
    let actionEntries = facts.parts(.actions)
    let personaIDs = identify(personaEntries, in: personas, name: .persona, written: nil)
    let channelIDs = identify(channelEntries, in: channels, name: .channel, written: nil)
    let segmentIDs = identify(segmentEntries, in: segments, name: .segment, written: nil)
    let sourceIDs = identify(sourceEntries, in: sources, name: .source, written: nil)
    for (entry, id) in zip(sourceEntries, sourceIDs) { populations[id] = entry.whole(.population)?.value }
    let waveIDs = identify(waveEntries, in: waves, name: .wave, written: nil)
    let promiseIDs = identify(promiseEntries, in: promises, name: .promise, written: .id)
    let actionIDs = identify(actionEntries, in: actions, name: .action, written: .id)
    let sharedPersonas = (project?.personas ?? []).filter { personas.find($0.id) == nil }
    let sharedChannels = (project?.channels ?? []).filter { channels.find($0.id) == nil }
    for persona in sharedPersonas { _ = personas.write(persona.id, at: Span(0, 0)) }
    for channel in sharedChannels { _ = channels.write(channel.id, at: Span(0, 0)) }

    let touchpointEntries = touchpointEntries(of: stageEntries)
    let touchpointIDs = identify(touchpointEntries, in: touchpoints, name: .touchpoint, written: .id)
    let stages = stages(stageEntries, touchpointIDs: touchpointIDs)
    let allTouchpoints = stages.flatMap(\.touchpoints)
    let declared = channels(channelEntries, ids: channelIDs, origin: .file) + sharedChannels
    let sentences = sentences(facts)
    let details = Journey.Details(
      title: facts.text(.journey) ?? LocalizedText("", language: facts.language, span: facts.span),
      language: facts.language, languageSpan: language?.span, keyLanguage: keyLanguage, state: facts.choice(.state),
      compareWith: facts.word(.compareWith), scope: facts.text(.scope),
      covers: facts.has(.covers) ? phases(facts.words(.covers)) : nil, goal: sentences.goal,
      customer: facts.choice(.customer), relationship: sentences.relationship, scales: facts.scales,
      template: template, tags: facts.words(.tags),
      personas: personas(personaEntries, ids: personaIDs, isShared: false) + sharedPersonas,
      segments: segments(segmentEntries, ids: segmentIDs),
      channels: declared.isEmpty ? usedChannels(allTouchpoints, language: facts.language) : declared,
      promises: promises(promiseEntries, ids: promiseIDs), sources: sources(sourceEntries, ids: sourceIDs),
      waves: waves(waveEntries, ids: waveIDs), metrics: metrics(facts.parts(.metrics)), ladder: ladder(facts),
      actions: actions(actionEntries, ids: actionIDs), stages: stages, touchpoints: allTouchpoints, phases: phases,
      requiredByProject: required, span: facts.span,
      touchpointIDs: NameTable(touchpointIDs), keys: keys)
    return Journey(details)
  }

  /// The touchpoints of all stages, as many as a journey may have.
  private mutating func touchpointEntries(of stages: [Facts]) -> [Facts] {
    let entries = stages.flatMap { $0.parts(.touchpoints) }
    guard entries.count > ModelBuilder.mostTouchpoints else { return entries }
    report(
      Diagnostic(
        id: "too-many-touchpoints", message: "the journey has \(entries.count) touchpoints",
        span: entries[ModelBuilder.mostTouchpoints].span, note: "the first of those that are too many",
        explanation:
          "a journey of more than \(ModelBuilder.mostTouchpoints) touchpoints is no journey that anybody makes",
        help: "split it into several files"))
    return Array(entries.prefix(ModelBuilder.mostTouchpoints))
  }

  /// The channels that touchpoints name, each once, in the order of their first use.
  private func usedChannels(_ touchpoints: [Touchpoint], language: Language) -> [Channel] {
    var seen: Set<String> = []
    return touchpoints.compactMap { touchpoint in
      guard let channel = touchpoint.channel, let id = channel.id, seen.insert(id).inserted else { return nil }
      return Channel(
        id: id, name: LocalizedText(channel.written, language: language, span: channel.span), group: nil,
        ownership: nil, human: nil, availability: nil, isPlanned: false, origin: .use, nameSpan: channel.span,
        span: channel.span)
    }
  }

  private func sentences(_ facts: Facts) -> (goal: Goal?, relationship: Relationship?) {
    let goal = facts.part(.goal).map {
      Goal(
        text: $0.text(.goal), value: $0.text(.value), benefit: $0.text(.benefit), need: $0.text(.need),
        experience: $0.text(.experience), span: $0.span)
    }
    let relationship = facts.part(.relationship).map {
      Relationship(
        strategy: $0.word(.strategy), lifecycle: $0.lifecycle(.lifecycle), trust: $0.text(.trust),
        mutualValue: $0.text(.mutualValue), span: $0.span)
    }
    return (goal, relationship)
  }

  private func ladder(_ facts: Facts) -> [LadderStep] {
    guard let part = facts.part(.ladder) else { return [] }
    return part.written.compactMap { step in
      guard let key = step.key, let name = LadderStep.Name(rawValue: key.rawValue),
        let status: Spanned<LadderStep.Status> = part.choice(key)
      else { return nil }
      return LadderStep(name: name, status: status, span: step.keySpan)
    }
  }
}
