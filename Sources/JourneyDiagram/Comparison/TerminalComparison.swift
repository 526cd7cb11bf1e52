public import JourneyAnalysis
public import JourneyModel
import JourneySyntax

/// A comparison for a terminal: the whole in a few sentences, then what has changed, the worst first.
public struct TerminalComparison: Sendable {
  private let page: TerminalPage
  private let colour: TerminalColour

  /// Gathers what is to be told.
  /// - Parameters:
  ///   - name: what is compared, such as the names of files; `nil` for nothing.
  ///   - language: `nil` for that of the second journey.
  ///   - width: Columns, 40…300; what lies beyond is taken as the nearer end.
  public init(
    _ comparison: JourneyComparison, name: String? = nil, language: Language? = nil, width: Int = 100,
    colour: TerminalColour = .none
  ) {
    let story = ComparisonStory(comparison, language: language)
    var page = TerminalPage(width: width, language: story.language)
    let kind = [story.words.comparison, "\(story.sides.before) → \(story.sides.after)"]
    page.add(kind.joined(separator: " · ").uppercased(), .quiet)
    page.add(story.title, .strong)
    if let name { page.add(name, .quiet) }
    page.space()
    page.add(story.sentences.joined(separator: " "))
    page.figures(of: story)
    page.lines(story.words.stages, story.stages)
    page.entries(of: story)
    page.lines(MapWord.promises.text(in: story.language), story.promises)
    page.lines(MapWord.metrics.text(in: story.language), story.metrics)
    page.lines(MapWord.actions.text(in: story.language), story.actions)
    self.page = page
    self.colour = colour
  }

  /// The report; every line ends with a line feed.
  public var text: String { page.text(colour) }
}

extension TerminalPage {
  /// The figures of the curves, in columns.
  fileprivate mutating func figures(of story: ComparisonStory) {
    let figures = story.figures
    guard !figures.isEmpty else { return }
    for people in figures {
      heading([story.words.figures, people.people].compactMap { $0 }.joined(separator: " · "))
      let label = people.figures.reduce(0) { max($0, $1.label.displayWidth) } + 2
      let before = people.figures.reduce(story.sides.before.displayWidth) { max($0, $1.before.displayWidth) } + 3
      let after = people.figures.reduce(story.sides.after.displayWidth) { max($0, $1.after.displayWidth) } + 3
      var head = TerminalLine()
      head.pad(to: label)
      head.append(story.sides.before, .quiet)
      head.pad(to: label + before)
      head.append(story.sides.after, .quiet)
      add(head)
      for figure in people.figures {
        var line = TerminalLine(figure.label)
        line.pad(to: label)
        line.append(figure.before)
        line.pad(to: label + before)
        line.append(figure.after)
        line.pad(to: label + before + after)
        line.append(figure.change, figure.rise.map { TerminalRole(level: $0) } ?? .plain)
        add(line)
      }
    }
  }

  /// The touchpoints, each with what has changed about it.
  fileprivate mutating func entries(of story: ComparisonStory) {
    guard !story.entries.isEmpty else { return }
    heading(story.words.touchpoints)
    let digits = story.entries.reduce(1) { max($0, String($1.number).count) }
    let indent = digits + 3
    for entry in story.entries {
      var lead = TerminalLine(entry.mark.sign, entry.mark.role)
      let number = entry.mark == .removed ? "" : String(entry.number)
      lead.append(String(repeating: " ", count: digits - number.count + 1) + number)
      let said = entry.marks.map { story.words.mark($0).lowercased() }.joined(separator: ", ")
      add(
        [.init(text: entry.name, role: .strong), .init(text: " · \(said) · \(entry.stage)", role: .quiet)], lead: lead,
        indent: indent)
      for detail in entry.details {
        let role: TerminalRole =
          switch detail.effect {
          case .better: .good
          case .worse: .bad
          case nil: .plain
          }
        add(
          [.init(text: "\(detail.label):", role: .quiet), .init(text: " " + detail.text, role: role)], indent: indent)
      }
    }
  }

  /// Lines under a heading.
  fileprivate mutating func lines(_ title: String, _ lines: [ComparisonStory.Line]) {
    guard !lines.isEmpty else { return }
    heading(title)
    for line in lines {
      add(
        [.init(text: line.name, role: .strong), .init(text: " – " + line.text, role: .plain)],
        lead: TerminalLine(line.mark.sign, line.mark.role), indent: 2)
    }
  }
}
