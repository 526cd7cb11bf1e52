import JourneyModel
import JourneySyntax

/// What stands above and below the journey itself.
extension TerminalPage {
  /// Title, claim, scope, goal and personas.
  mutating func header(of story: JourneyStory) {
    let kind = [MapWord.customerJourney.text(in: story.language), story.state].compactMap { $0 }
    add(kind.joined(separator: " · ").uppercased(), .quiet)
    add(story.title, .strong)
    if let scope = story.scope { add(scope.prefix(1).uppercased() + scope.dropFirst(), .quiet) }
    if let goal = story.goal { add("\(MapWord.goal.text(in: story.language)): \(goal)") }
    space()
    for persona in story.personas {
      var pieces = [TerminalLine.Piece(text: persona.name.text(in: story.language), role: .strong)]
      if let goal = persona.goal { pieces.append(.init(text: " – " + goal.text(in: story.language), role: .plain)) }
      if !persona.needs.isEmpty {
        let needs = persona.needs.map { $0.text(in: story.language) }.joined(separator: ", ")
        let isSentence = persona.goal.map { ".!?".contains($0.text(in: story.language).last ?? " ") } ?? false
        let word = MapWord.needs.text(in: story.language)
        pieces.append(.init(text: "\(isSentence || persona.goal == nil ? "" : ".") \(word): \(needs)", role: .quiet))
      }
      add(pieces, lead: TerminalLine("• "), indent: 2)
    }
  }

  /// The moments that press most, each with its reasons and its pain.
  mutating func pressing(of story: JourneyStory) {
    let moments = story.pressing
    guard !moments.isEmpty else { return }
    heading(MapWord.mostPressing.text(in: story.language))
    let digits = String(story.touchpoints.last?.number ?? 0).count
    for moment in moments {
      var lead = TerminalLine(TerminalMark(moment).sign, .strongBad)
      let number = String(moment.number)
      lead.append(String(repeating: " ", count: digits - number.count + 1) + number)
      var pieces = [TerminalLine.Piece(text: moment.name, role: .strong)]
      if let emotion = moment.emotion {
        pieces.append(.init(text: " " + emotion, role: TerminalRole(level: moment.level)))
      }
      pieces.append(.init(text: " – " + moment.headings.joined(separator: " · "), role: .plain))
      add(pieces, lead: lead, indent: digits + 4)
      if let pain = moment.pain { add(pain, .quiet, indent: digits + 4) }
    }
  }

  /// What is done to the journey as a whole, what was promised, what the signs mean, and what it is based on.
  mutating func foot(of story: JourneyStory, marks: Set<TerminalMark>) {
    func word(_ word: MapWord) -> String { word.text(in: story.language) }
    let actions = story.actions.filter(\.isForWholeJourney)
    if !actions.isEmpty {
      heading("\(word(.actions)) · \(word(.wholeJourney))")
      for action in actions { add(Self.pieces(of: action), lead: TerminalLine("• "), indent: 2) }
    }
    if !story.promises.isEmpty {
      heading(word(.promises))
      for promise in story.promises {
        var pieces = [TerminalLine.Piece(text: story.quoted(promise.text), role: .plain)]
        if !promise.numbers.isEmpty {
          pieces.append(.init(text: " → " + promise.numbers.map(String.init).joined(separator: ", "), role: .quiet))
        }
        add(pieces, lead: TerminalLine("• "), indent: 2)
      }
    }
    legend(of: story, marks: marks, withSeverity: true)
    if !story.sources.isEmpty { add("\(word(.basedOn)): \(story.sources.joined(separator: " · "))", .quiet) }
  }

  /// What the signs mean.
  mutating func legend(of story: JourneyStory, marks: Set<TerminalMark>, withSeverity: Bool = false) {
    space()
    var legend = marks.sorted { $0.rawValue < $1.rawValue }.map { "\($0.sign) \($0.word.text(in: story.language))" }
    if withSeverity {
      let told = Set(story.touchpoints.flatMap { $0.pains.compactMap(\.severity) })
      for severity in [Degree.high, .medium, .low] where told.contains(severity) {
        legend.append("\(severity.sign) \(severity.mapWord.text(in: story.language))")
      }
    }
    if !legend.isEmpty { add(legend: legend) }
  }

  /// Adds signs with their meanings, so many on a line as fit; none is torn apart.
  private mutating func add(legend: [String]) {
    var line = TerminalLine()
    for item in legend {
      if line.width > 0, line.width + 3 + item.displayWidth > measure {
        add(line)
        line = TerminalLine()
      }
      line.append((line.width > 0 ? "   " : "") + item, .quiet)
    }
    add(line)
  }

  /// An action with its owner, its date and its status.
  static func pieces(of action: ActionStory) -> [TerminalLine.Piece] {
    let text = TerminalLine.Piece(text: action.text, role: .plain)
    return action.facts.isEmpty
      ? [text] : [text, .init(text: " – " + action.facts.joined(separator: " · "), role: .quiet)]
  }
}
