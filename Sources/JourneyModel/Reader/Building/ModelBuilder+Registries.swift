import JourneySyntax

extension ModelBuilder {
  /// Personas, in the file's order; their segments and channels must be known by then.
  mutating func personas(_ entries: [Facts], ids: [String], isShared: Bool) -> [Persona] {
    zip(entries, ids).compactMap { facts, id in
      guard let written = facts.text(.persona) else { return nil }
      return Persona(
        id: id, name: facts.text(.name) ?? written, goal: facts.text(.goal), needs: facts.texts(.needs),
        values: facts.texts(.values), attitude: facts.text(.attitude), motives: facts.texts(.motives),
        purchase: facts.choice(.purchase), risks: facts.choices(.risks),
        segment: reference(facts, .segment, to: segments),
        referenceGroups: facts.texts(.referenceGroups), accessibility: facts.texts(.accessibility),
        channels: references(facts, .channels, to: channels), isShared: isShared, nameSpan: written.span,
        span: facts.span)
    }
  }

  /// Channels, in the file's order.
  func channels(_ entries: [Facts], ids: [String], origin: Channel.Origin) -> [Channel] {
    zip(entries, ids).compactMap { facts, id in
      guard let written = facts.text(.channel) else { return nil }
      return Channel(
        id: id, name: facts.text(.name) ?? written, group: facts.choice(.group), ownership: facts.choice(.ownership),
        human: facts.choice(.human), availability: facts.text(.availability), isPlanned: facts.isSo(.planned),
        origin: origin, nameSpan: written.span, span: facts.span)
    }
  }

  func segments(_ entries: [Facts], ids: [String]) -> [Segment] {
    zip(entries, ids).compactMap { facts, id in
      guard let name = facts.text(.segment) else { return nil }
      let behaviour = facts.part(.behaviour).map {
        Behaviour(
          recency: $0.number(.recency), frequency: $0.number(.frequency), monetary: $0.number(.monetary),
          recencyDays: $0.number(.recencyDays), purchases: $0.number(.purchases),
          averageSpend: $0.number(.averageSpend), span: $0.span)
      }
      return Segment(
        id: id, name: name, demographic: facts.texts(.demographic), lifestyle: facts.texts(.lifestyle),
        behaviour: behaviour, share: facts.number(.share), profitability: facts.text(.profitability),
        nameSpan: name.span, span: facts.span)
    }
  }

  func sources(_ entries: [Facts], ids: [String]) -> [Source] {
    zip(entries, ids).compactMap { facts, id in
      guard let name = facts.text(.source) else { return nil }
      return Source(
        id: id, name: name, kind: facts.choice(.kind), n: facts.whole(.n), dates: facts.dates(.dates),
        sent: facts.whole(.sent), answered: facts.whole(.answered), population: facts.whole(.population),
        tool: facts.text(.tool), questions: facts.whole(.questions), every: facts.text(.every), nameSpan: name.span,
        span: facts.span)
    }
  }

  func waves(_ entries: [Facts], ids: [String]) -> [Wave] {
    zip(entries, ids).compactMap { facts, id in
      guard let name = facts.text(.wave) else { return nil }
      return Wave(id: id, name: name, dates: facts.dates(.dates), nameSpan: name.span, span: facts.span)
    }
  }

  mutating func promises(_ entries: [Facts], ids: [String]) -> [Promise] {
    zip(entries, ids).compactMap { facts, id in
      guard let text = facts.text(.promise) else { return nil }
      return Promise(
        id: id, writtenID: facts.word(.id), text: text,
        deliveredAt: references(facts, .deliveredAt, to: touchpoints, isOpen: false), metric: facts.text(.metric),
        isWithdrawn: facts.isSo(.withdrawn), span: facts.span)
    }
  }

  mutating func actions(_ entries: [Facts], ids: [String]) -> [Action] {
    zip(entries, ids).compactMap { facts, id in
      guard let text = facts.text(.action) else { return nil }
      return Action(
        id: id, writtenID: facts.word(.id), text: text, addresses: addresses(facts), owner: facts.text(.owner),
        due: facts.date(.due), status: facts.choice(.status), level: facts.choice(.level),
        effort: facts.choice(.effort), benefit: facts.choice(.benefit), kind: facts.text(.kind), span: facts.span)
    }
  }

  private mutating func addresses(_ facts: Facts) -> [Action.Address] {
    facts.words(.addresses).map { mention in
      let isJourney = Vocabulary.wholeJourney.has(WordForm.normal(mention.value))
      if isJourney, touchpoints.find(mention.value) == nil { return .journey(mention.span) }
      return .touchpoint(reference(mention, to: touchpoints, key: .addresses, of: facts, isOpen: false))
    }
  }
}
