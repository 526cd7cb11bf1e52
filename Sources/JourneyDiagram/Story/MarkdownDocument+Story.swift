import JourneyAnalysis
import JourneyModel

extension MarkdownDocument {
  private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  private static func bold(_ text: String) -> String {
    let text = escaped(text)
    return text.isEmpty ? "" : "**\(text)**"
  }

  /// Title, what it claims to be, the story in sentences, scope, goal, personas.
  mutating func opening(of story: JourneyStory) {
    func word(_ word: MapWord) -> String { word.text(in: story.language) }
    heading(1, Self.escaped(story.title))
    paragraph(Self.bold([word(.customerJourney), story.state].compactMap { $0 }.joined(separator: " · ")))
    if let scope = story.scope { paragraph(Self.escaped(scope.prefix(1).uppercased() + scope.dropFirst())) }
    if let goal = story.goal { paragraph(Self.escaped("\(word(.goal)): \(goal)")) }
    paragraph(Self.escaped(story.sentences(withPersonasAndStages: false).joined(separator: " ")))
    guard !story.personas.isEmpty else { return }
    heading(2, word(.personas))
    for persona in story.personas {
      let goal = persona.goal.map { " – " + Self.escaped($0.text(in: story.language)) } ?? ""
      item(Self.bold(persona.name.text(in: story.language)) + goal)
      let needs = persona.needs.map { $0.text(in: story.language) }.joined(separator: ", ")
      if !needs.isEmpty { item(Self.escaped("\(word(.needs)): \(needs)"), depth: 1) }
    }
  }

  /// The critical touchpoints in the order of their weight, with what they lack.
  mutating func moments(of story: JourneyStory, _ facts: JourneyFacts) {
    guard !facts.criticalMoments.isEmpty else { return }
    let words = ShowWords(language: story.language)
    heading(2, MapWord.criticalMoments.text(in: story.language))
    let pressing = story.pressing.map { "\($0.number) \(story.quoted($0.name))" }
    if !pressing.isEmpty {
      paragraph(
        Self.bold(MapWord.mostPressing.text(in: story.language)) + ": " + Self.escaped(pressing.joined(separator: ", "))
      )
    }
    let told = Dictionary(story.moments.map { ($0.number, $0) }) { first, _ in first }
    let names = Dictionary(facts.touchpoints.map { ($0.number, $0.name) }) { first, _ in first }
    for moment in facts.criticalMoments {
      let emotion = moment.emotion.map { " (\(Self.escaped($0.shown(in: story.language))))" } ?? ""
      let name = Self.bold("\(moment.number) \(names[moment.number] ?? "")")
      let mark = told[moment.number].map { TerminalMark($0) } ?? .other
      item("\(mark.sign) \(name)\(emotion)")
      for reason in moment.reasons { item(Self.escaped(reason.text), depth: 1) }
      if let pain = told[moment.number]?.pain {
        item(Self.escaped("\(MapWord.pain.text(in: story.language)): \(pain)"), depth: 1)
      }
      if moment.polarity == .negative, let lacking = words.lacking(moment) { item(Self.bold(lacking), depth: 1) }
      item(Self.escaped(words.weight(moment.weightText)), depth: 1)
    }
  }

  /// A stage as a heading with its touchpoints as a list.
  mutating func stage(_ stage: StageStory, of story: JourneyStory) {
    heading(2, Self.escaped("\(stage.number) \(stage.heading)"))
    let facts = [stage.phase, stage.flow].compactMap { $0 }.joined(separator: " · ")
    paragraph(Self.escaped([facts, stage.goal ?? ""].filter { !$0.isEmpty }.joined(separator: " – ")))
    if stage.touchpoints.isEmpty { paragraph(Self.escaped(MapWord.noTouchpoints.text(in: story.language))) }
    for touchpoint in stage.touchpoints { self.touchpoint(touchpoint, of: story) }
  }

  /// What is to be done, in a table.
  mutating func actions(of story: JourneyStory) {
    func word(_ word: MapWord) -> String { word.text(in: story.language) }
    guard !story.actions.isEmpty else { return }
    heading(2, word(.actions))
    table(
      [.action, .touchpoints, .owner, .due, .status].map(word),
      story.actions.map { action in
        let whole = action.isForWholeJourney ? [word(.wholeJourney).lowercased()] : []
        let places = action.numbers.map(String.init) + whole
        return [action.text, places.joined(separator: ", "), action.owner ?? "", action.due ?? "", action.status ?? ""]
          .map(Self.escaped)
      })
  }

  /// Figures, block by block.
  mutating func add(_ blocks: [StoryBlock]) {
    for block in blocks {
      switch block {
      case .heading(let text): heading(2, Self.escaped(text))
      case .name(let text): heading(3, Self.escaped(text))
      case .text(let text): paragraph(Self.escaped(text))
      case .figures(let figures):
        for figure in figures { item(Self.escaped("\(figure.label): \(figure.text)")) }
      case .table(let headings, let rows): table(headings.map(Self.escaped), rows.map { $0.map(Self.escaped) })
      case .item(let text, let remarks):
        item(Self.escaped(text))
        for remark in remarks { item(Self.escaped(remark), depth: 1) }
      }
    }
  }

  /// What it is based on.
  mutating func closing(of story: JourneyStory) {
    if !story.sources.isEmpty {
      let basis = MapWord.basedOn.text(in: story.language)
      paragraph(Self.escaped("\(basis): \(story.sources.joined(separator: " · "))"))
    }
  }

  private mutating func touchpoint(_ touchpoint: TouchpointStory, of story: JourneyStory) {
    func word(_ word: MapWord) -> String { word.text(in: story.language) }
    var tags = [touchpoint.emotion?.text, touchpoint.feeling, touchpoint.channel].compactMap { $0 }
    if touchpoint.isOptional { tags.append(word(.optional)) }
    if story.personas.count > 1, !touchpoint.personas.isEmpty {
      tags.append("\(word(.only)) \(touchpoint.personas.joined(separator: ", "))")
    }
    let name = Self.bold("\(touchpoint.number) \(touchpoint.name)")
    item(name + tags.map { " · " + Self.escaped($0) }.joined())
    if let moment = touchpoint.moment {
      item("\(TerminalMark(moment).sign) \(Self.bold(moment.headings.joined(separator: " · ")))", depth: 1)
    }
    if let description = touchpoint.description { item(Self.escaped(description), depth: 1) }
    for quote in touchpoint.quotes {
      item(Self.escaped(quote.text + (quote.source.map { " – \($0)" } ?? "")), depth: 1)
    }
    if let expectation = touchpoint.expectation {
      let pair = expectation.pair(in: story.language)
      fact(story, .expectation, [pair, expectation.sign].compactMap { $0 }.joined(separator: " "))
    }
    for time in touchpoint.times { item(Self.escaped(time), depth: 1) }
    for pain in touchpoint.pains {
      let severity = pain.severity.map { " (\($0.mapWord.text(in: story.language)))" } ?? ""
      let cause = pain.cause.map { " – \(word(.cause)): \($0)" } ?? ""
      item(Self.escaped("\(word(.pain))\(severity): \(pain.text)\(cause)"), depth: 1)
    }
    for opportunity in touchpoint.opportunities { fact(story, .opportunity, opportunity) }
    for row in touchpoint.service { fact(story, row.label, row.texts.joined(separator: "; ")) }
    for action in touchpoint.actions {
      let facts = action.facts.isEmpty ? "" : " – " + action.facts.joined(separator: " · ")
      fact(story, .action, action.text + facts)
    }
    if !touchpoint.ways.isEmpty {
      let ways = touchpoint.ways.map { way in
        "\(way.number) \(story.quoted(way.name))\(way.share.map { " (\($0))" } ?? "")"
      }
      fact(story, .next, ways.joined(separator: ", "))
    }
    if let owner = touchpoint.owner { fact(story, .owner, owner) }
  }

  private mutating func fact(_ story: JourneyStory, _ label: MapWord, _ text: String) {
    item(Self.escaped("\(label.text(in: story.language)): \(text)"), depth: 1)
  }
}
