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
  mutating func overview(of story: JourneyStory) {
    heading(MapWord.stages.text(in: story.language))
    let words = StorySentence(language: story.language)
    let rows = story.stages.map { stage in
      [
        "\(stage.number) \(stage.heading)", stage.phase ?? "", words.touchpoints(stage.touchpoints.count),
        stage.range.map { $0.low == $0.high ? $0.low : "\($0.low) … \($0.high)" } ?? "", stage.flow ?? "",
      ].map(TerminalText.cleaned)
    }
    table(rows)
  }

  /// The critical moments with their reasons as sentences.
  mutating func moments(of story: JourneyStory) {
    guard !story.moments.isEmpty else { return }
    heading(MapWord.criticalMoments.text(in: story.language))
    let digits = String(story.moments.last?.number ?? 0).count
    for moment in story.moments {
      let role = TerminalRole(moment.polarity)
      var lead = TerminalLine(TerminalMark(moment).sign, role.emphasised)
      let number = String(moment.number)
      lead.append(String(repeating: " ", count: digits - number.count + 1) + number)
      var pieces = [TerminalLine.Piece(text: moment.name, role: .strong)]
      if let emotion = moment.emotion {
        pieces.append(.init(text: " " + emotion, role: TerminalRole(level: moment.level)))
      }
      add(pieces, lead: lead, indent: digits + 4)
      for reason in moment.reasons {
        var bullet = TerminalLine()
        bullet.pad(to: digits + 4)
        bullet.append("· ", .quiet)
        add([.init(text: reason, role: .plain)], lead: bullet, indent: digits + 6)
      }
    }
  }

  /// Peak, low point, end, peak–end value, mean with its count, and gaps, for every path.
  mutating func figures(of story: JourneyStory) {
    func word(_ word: MapWord) -> String { word.text(in: story.language) }
    let paths = story.paths.filter { $0.hasFigures }
    guard !paths.isEmpty else { return }
    heading(word(.figures))
    for (index, path) in paths.enumerated() {
      if index > 0 { space() }
      if let name = path.name { add(name, .strong) }
      let rows = StoryFigure.all(of: path, in: story)
      let indent = rows.reduce(0) { max($0, $1.label.displayWidth) } + 2
      for row in rows {
        var lead = TerminalLine()
        lead.append(row.label, .quiet)
        add([.init(text: row.text, role: .plain)], lead: lead, indent: min(indent, measure / 2))
      }
    }
  }

  /// Adds rows whose columns stand below each other where there is room for that, else each row as one text.
  private mutating func table(_ rows: [[String]]) {
    let count = rows.reduce(0) { max($0, $1.count) }
    let widths = (0..<count).map { column in rows.reduce(0) { max($0, $1[column].displayWidth) } }
    let total = widths.reduce(0) { $0 + ($1 > 0 ? $1 + 3 : 0) }
    for row in rows {
      guard total <= measure else {
        var pieces = [TerminalLine.Piece(text: row[0], role: .strong)]
        for cell in row.dropFirst() where !cell.isEmpty { pieces.append(.init(text: " · " + cell, role: .quiet)) }
        add(pieces)
        continue
      }
      var line = TerminalLine()
      var column = 0
      for (index, cell) in row.enumerated() where widths[index] > 0 {
        line.pad(to: column)
        line.append(cell, index == 0 ? .strong : .plain)
        column += widths[index] + 3
      }
      add(line)
    }
  }
}
