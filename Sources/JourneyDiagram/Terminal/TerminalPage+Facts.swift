import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// The facts of a journey, without its touchpoints one by one.
extension TerminalPage {
  /// The story in sentences; who it is about and what the stages are called stands elsewhere on the page.
  mutating func summary(of story: JourneyStory) {
    space()
    add(story.sentences(withPersonasAndStages: false).joined(separator: " "))
  }

  /// The stages in a table: number, name, phase, touchpoints, how many came and went.
  mutating func overview(of story: JourneyStory, _ facts: JourneyFacts) {
    heading(MapWord.stages.text(in: story.language))
    let words = StorySentence(language: story.language)
    let figures = ShowWords(language: story.language)
    let rows = zip(story.stages, facts.stages).map { stage, facts in
      [
        "\(stage.number) \(stage.heading)", stage.phase ?? "", words.touchpoints(stage.touchpoints.count),
        stage.range.map { $0.low == $0.high ? $0.low : "\($0.low) … \($0.high)" } ?? "",
        figures.mean(of: facts), stage.flow ?? "",
      ].map(TerminalText.cleaned)
    }
    table(rows)
  }

  /// The critical touchpoints in the order of their weight, with their reasons as sentences and what they lack.
  mutating func moments(of story: JourneyStory, _ facts: JourneyFacts) {
    guard !facts.criticalMoments.isEmpty else { return }
    let words = ShowWords(language: story.language)
    heading(MapWord.criticalMoments.text(in: story.language))
    let digits = String(story.touchpoints.last?.number ?? 0).count
    let names = Dictionary(facts.touchpoints.map { ($0.number, $0.name) }) { first, _ in first }
    let marks = Dictionary(story.moments.map { ($0.number, TerminalMark($0)) }) { first, _ in first }
    for moment in facts.criticalMoments {
      let role = TerminalRole(moment.polarity)
      var lead = TerminalLine((marks[moment.number] ?? .other).sign, role.emphasised)
      let number = String(moment.number)
      lead.append(String(repeating: " ", count: digits - number.count + 1) + number)
      var pieces = [TerminalLine.Piece(text: names[moment.number] ?? "", role: .strong)]
      if let emotion = moment.emotion {
        let text = " " + emotion.shown(in: story.language)
        pieces.append(.init(text: text, role: TerminalRole(level: emotion.level.value)))
      }
      add(pieces, lead: lead, indent: digits + 4)
      for reason in moment.reasons {
        var bullet = TerminalLine()
        bullet.pad(to: digits + 4)
        bullet.append("· ", .quiet)
        add([.init(text: reason.text, role: .plain)], lead: bullet, indent: digits + 6)
      }
      if moment.polarity == .negative, let lacking = words.lacking(moment) {
        add(lacking, .bad, indent: digits + 6)
      }
      add(words.weight(moment.weightText), .quiet, indent: digits + 6)
    }
  }

  /// Figures, block by block.
  mutating func add(_ blocks: [StoryBlock]) {
    for block in blocks {
      switch block {
      case .heading(let text): heading(text)
      case .name(let text):
        if let last = lines.last, last != lastHeading { space() }
        add(text, .strong)
      case .text(let text): add(text)
      case .figures(let figures): add(figures)
      case .table(let headings, let rows): table(rows, headings: headings)
      case .item(let text, let remarks):
        add([.init(text: text, role: .plain)], lead: TerminalLine("• "), indent: 2)
        for remark in remarks { add(remark, .quiet, indent: 4) }
      }
    }
  }

  private mutating func add(_ figures: [StoryFigure]) {
    let indent = figures.reduce(0) { max($0, $1.label.displayWidth) } + 2
    for figure in figures {
      var lead = TerminalLine()
      lead.append(figure.label, .quiet)
      add([.init(text: figure.text, role: .plain)], lead: lead, indent: min(indent, measure / 2))
    }
  }
}
