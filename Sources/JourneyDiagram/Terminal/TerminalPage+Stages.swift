import JourneyModel
import JourneySyntax

/// The touchpoints as a list, stage by stage.
extension TerminalPage {
  mutating func stages(of story: JourneyStory) {
    let layout = TouchpointLayout(story, measure: measure)
    for stage in story.stages {
      space()
      rule(of: stage, indent: layout.indent)
      if let goal = stage.goal { add(goal, .quiet, indent: layout.indent) }
      if stage.touchpoints.isEmpty {
        add(MapWord.noTouchpoints.text(in: story.language), .quiet, indent: layout.indent)
      }
      for touchpoint in stage.touchpoints {
        space()
        add(touchpoint, of: story, layout)
      }
    }
  }

  /// A rule with the stage's name at its left, phase and counts at its right; what has no room there stands below.
  private mutating func rule(of stage: StageStory, indent: Int) {
    let name = PlotColumns.label(of: stage)
    let facts = [stage.phase, stage.flow].compactMap { $0 }.map(TerminalText.cleaned).joined(separator: " · ")
    let isNameIn = name.displayWidth + 6 <= measure
    let areFactsIn = isNameIn && !facts.isEmpty && name.displayWidth + facts.displayWidth + 10 <= measure
    var line = TerminalLine(isNameIn ? "── " : "", .quiet)
    if isNameIn { line.append(name + " ", .strong) }
    let rest = measure - line.width - (areFactsIn ? facts.displayWidth + 4 : 0)
    line.append(String(repeating: "─", count: rest) + (areFactsIn ? " \(facts) ──" : ""), .quiet)
    add(line)
    if !isNameIn { add(name, .strong, indent: 3) }
    if !areFactsIn { add(facts, .quiet, indent: indent) }
  }

  private mutating func add(_ touchpoint: TouchpointStory, of story: JourneyStory, _ layout: TouchpointLayout) {
    head(of: touchpoint, of: story, layout)
    func word(_ word: MapWord) -> String { word.text(in: story.language) }
    if let moment = touchpoint.moment {
      let role = TerminalRole(moment.polarity)
      add(moment.headings.joined(separator: " · "), role, indent: layout.indent)
    }
    if let description = touchpoint.description { add(description, .quiet, indent: layout.indent) }
    for quote in touchpoint.quotes {
      var pieces = [TerminalLine.Piece(text: quote.text, role: .plain)]
      if let source = quote.source { pieces.append(.init(text: " – " + source, role: .quiet)) }
      add(pieces, indent: layout.indent)
    }
    if let expectation = touchpoint.expectation {
      add(.expectation, layout, Self.pieces(of: expectation, in: story.language))
    }
    if !touchpoint.times.isEmpty {
      add(.time, layout, [.init(text: touchpoint.times.joined(separator: " · "), role: .plain)])
    }
    for pain in touchpoint.pains {
      var pieces: [TerminalLine.Piece] = []
      if let severity = pain.severity { pieces.append(.init(text: severity.sign, role: .strongBad)) }
      pieces.append(.init(text: (pieces.isEmpty ? "" : " ") + pain.text, role: .plain))
      if let cause = pain.cause { pieces.append(.init(text: " – \(word(.cause)): \(cause)", role: .quiet)) }
      add(.pain, layout, pieces)
    }
    for opportunity in touchpoint.opportunities { add(.opportunity, layout, [.init(text: opportunity, role: .plain)]) }
    for action in touchpoint.actions {
      if let first = action.numbers.first, first < touchpoint.number {
        // It is told in full where it is first met.
        let reference = TerminalLine.Piece(text: " – \(word(.see)) \(first)", role: .quiet)
        add(.action, layout, [.init(text: action.text, role: .plain), reference])
      } else {
        add(.action, layout, Self.pieces(of: action))
      }
    }
    if !touchpoint.ways.isEmpty {
      let ways = touchpoint.ways.map { way in
        "→ \(way.number) \(TerminalText.clipped(TerminalText.cleaned(way.name), to: 40))\(way.share.map { " (\($0))" } ?? "")"
      }
      add(.next, layout, [.init(text: ways.joined(separator: "  "), role: .plain)])
    }
  }

  /// Sign, number, name, channel; at the right the emotion as a number and as a bar.
  private mutating func head(of touchpoint: TouchpointStory, of story: JourneyStory, _ layout: TouchpointLayout) {
    var lead = TerminalLine()
    if let moment = touchpoint.moment {
      lead.append(TerminalMark(moment).sign, TerminalRole(moment.polarity).emphasised)
    }
    let number = String(touchpoint.number)
    lead.pad(to: layout.indent - 2 - number.count)
    lead.append(number)
    lead.pad(to: layout.indent)
    var pieces = [TerminalLine.Piece(text: touchpoint.name, role: .strong)]
    var tags = [touchpoint.channel, touchpoint.isOptional ? MapWord.optional.text(in: story.language) : nil]
    if story.personas.count > 1, !touchpoint.personas.isEmpty {
      tags.append("\(MapWord.only.text(in: story.language)) \(touchpoint.personas.joined(separator: ", "))")
    }
    for case let tag? in tags { pieces.append(.init(text: " · " + tag, role: .quiet)) }
    let wrapped = TerminalWrapper(width: layout.nameWidth, hyphenation: hyphenation).wrap(pieces)
    for (index, name) in wrapped.enumerated() {
      var line = index == 0 ? lead : TerminalLine()
      line.pad(to: layout.indent)
      line.append(name)
      if index == 0, let emotion = touchpoint.emotion {
        let text = TerminalText.clipped(emotion.text, to: layout.emotionWidth)
        line.pad(to: layout.emotionEnd - text.displayWidth)
        line.append(text, TerminalRole(level: emotion.level))
        line.append("  ")
        line.append(EmotionBar.line(emotion.level))
      }
      add(line)
    }
  }

  /// Adds text behind its label: in a column of its own where there is room, else before the text.
  private mutating func add(_ word: MapWord, _ layout: TouchpointLayout, _ pieces: [TerminalLine.Piece]) {
    guard let label = layout.labels[word] else { return }
    var lead = TerminalLine()
    lead.pad(to: layout.indent)
    if layout.textIndent > layout.indent {
      lead.append(label, .quiet)
      add(pieces, lead: lead, indent: layout.textIndent)
    } else {
      let joined = pieces.enumerated().map { TerminalLine.Piece(text: ($0 == 0 ? " " : "") + $1.text, role: $1.role) }
      add([.init(text: label + ":", role: .quiet)] + joined, indent: layout.indent)
    }
  }

  private static func pieces(
    of expectation: TouchpointStory.Expectation, in language: Language
  ) -> [TerminalLine.Piece] {
    var pieces = [TerminalLine.Piece(text: expectation.pair(in: language), role: .plain)]
    if let gap = expectation.gap, let sign = expectation.sign {
      pieces.append(.init(text: " " + sign, role: TerminalRole(level: gap).emphasised))
    }
    return pieces
  }
}
