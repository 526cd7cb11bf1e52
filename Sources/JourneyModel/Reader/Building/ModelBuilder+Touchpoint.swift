import JourneySyntax

extension ModelBuilder {
  /// A touchpoint. All ids must be known by then.
  mutating func touchpoint(_ facts: Facts, id: String, index: Int, stageIndex: Int) -> Touchpoint {
    let name = facts.text(.touchpoint) ?? LocalizedText(id, language: facts.language, span: facts.span)
    let expectedDuration = facts.duration(.expectedDuration)
    let expectedWait = facts.duration(.expectedWait)
    let (channel, isWithoutChannel) = self.channel(facts)
    let seldom = facts.hasAny(Self.seldomKeys) ? Shared(self.seldom(facts)) : nil
    let details = Touchpoint.Details(
      id: id, writtenID: facts.word(.id), name: name, description: facts.text(.description),
      type: facts.choice(.type), personas: references(facts, .persona, to: personas), next: branches(facts),
      isOptional: facts.isSo(.optional), ends: facts.remark(.ends), channel: channel,
      isWithoutChannel: isWithoutChannel, human: facts.choice(.human), influence: facts.choice(.influence),
      emotion: facts.rating(.emotion, .emotion), feeling: facts.text(.feeling), thinks: facts.texts(.thinks),
      quotes: quotes(facts), expected: facts.rating(.expected, .expectation),
      experienced: facts.rating(.experienced, .expectation), critical: facts.choice(.critical),
      momentOfTruth: facts.choice(.momentOfTruth), pains: pains(facts), opportunities: facts.texts(.opportunity),
      duration: facts.duration(.duration), wait: facts.duration(.wait),
      expectedDuration: expectedDuration ?? expectedWait, expectedWait: expectedWait ?? expectedDuration,
      accepted: facts.remark(.accepted), evidence: facts.texts(.evidence), frontstage: facts.texts(.frontstage),
      backstage: facts.texts(.backstage), support: facts.texts(.support), systems: facts.texts(.system),
      owner: facts.text(.owner), metrics: metrics(facts.parts(.metrics)),
      sources: references(facts, .sources, to: sources), seldom: seldom, nameSpan: name.span, span: facts.span)
    return Touchpoint(index: index, stageIndex: stageIndex, details)
  }

  /// The keys of what few touchpoints tell.
  private static let seldomKeys = KeySet([
    .actor, .initiator, .contextKept, .repeatsInformation, .availability, .before, .after, .intensity, .image,
    .expectationSource, .importance, .satisfaction, .level, .value, .dimension, .serviceLevel, .efficiency, .ease,
    .surprise, .personalised, .proactive, .adapts, .information, .effort, .resolvedFirstContact, .recovery,
    .mitigates, .enablers, .cost, .agreement,
  ])

  private mutating func seldom(_ facts: Facts) -> Touchpoint.Seldom {
    Touchpoint.Seldom(
      actor: facts.text(.actor), initiator: facts.word(.initiator), contextKept: facts.yesNo(.contextKept),
      repeatsInformation: facts.yesNo(.repeatsInformation), availability: facts.text(.availability),
      before: facts.rating(.before, .emotion), after: facts.rating(.after, .emotion),
      intensity: facts.rating(.intensity, .intensity), image: facts.rating(.image, .image),
      expectationSources: facts.words(.expectationSource), importance: facts.rating(.importance, .importance),
      satisfaction: facts.rating(.satisfaction, .satisfaction), level: facts.choice(.level),
      values: facts.choices(.value), dimensions: facts.choices(.dimension), serviceLevel: serviceLevel(facts),
      efficiency: facts.rating(.efficiency, .efficiency), ease: facts.rating(.ease, .ease),
      surprise: facts.remark(.surprise), personalised: personalisation(facts), proactive: facts.yesNo(.proactive),
      adapts: facts.choice(.adapts), information: facts.text(.information), effort: facts.choice(.effort),
      resolvedFirstContact: facts.yesNo(.resolvedFirstContact),
      recovery: references(facts, .recovery, to: touchpoints, isOpen: false), mitigates: facts.choices(.mitigates),
      enablers: facts.texts(.enablers), cost: facts.text(.cost), agreement: facts.text(.agreement))
  }

  /// The channel, or whether `channel: none` stands there and no channel has that name.
  private mutating func channel(_ facts: Facts) -> (Reference?, isNone: Bool) {
    guard let mention = facts.word(.channel) else { return (nil, false) }
    if let id = channels.find(mention.value) {
      return (Reference(written: mention.value, id: id, span: mention.span), false)
    }
    if Vocabulary.noChannel.has(WordForm.normal(mention.value)) { return (nil, true) }
    return (reference(mention, to: channels, key: .channel, of: facts), false)
  }

  private mutating func branches(_ facts: Facts) -> [Branch] {
    facts.pairs(.next).map { pair in
      let mention = Spanned(pair.name?.text ?? "", pair.name?.span ?? pair.span)
      return Branch(
        target: reference(mention, to: touchpoints, key: .next, of: facts, isOpen: false),
        share: pair.number.map { Number($0.value, $0.node, at: pair.span) })
    }
  }

  private func quotes(_ facts: Facts) -> [Quote] {
    facts.parts(.quote).compactMap { quote in
      quote.text(.text).map {
        Quote(text: $0, source: quote.text(.source), language: quote.choice(.lang), span: quote.span)
      }
    }
  }

  private func pains(_ facts: Facts) -> [Pain] {
    facts.parts(.pain).compactMap { pain in
      pain.text(.pain).map {
        Pain(text: $0, severity: pain.choice(.severity), cause: pain.text(.cause), span: pain.span)
      }
    }
  }

  private func personalisation(_ facts: Facts) -> Personalisation? {
    guard let part = facts.part(.personalised) else { return nil }
    let remark = part.remark(.personalised)
    return Personalisation(
      isPersonal: remark?.isSo ?? true, by: remark?.text.map { [$0] } ?? part.texts(.by), source: part.text(.source),
      span: part.span)
  }

  private func serviceLevel(_ facts: Facts) -> ServiceLevel? {
    facts.part(.serviceLevel).map {
      ServiceLevel(
        unit: $0.text(.unit), better: $0.choice(.better), expected: $0.number(.expected),
        assumed: $0.number(.assumed), standard: $0.number(.standard), promised: $0.number(.promised),
        actual: $0.number(.actual), perceived: $0.number(.perceived), span: $0.span)
    }
  }
}
