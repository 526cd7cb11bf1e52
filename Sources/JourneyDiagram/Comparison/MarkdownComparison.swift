public import JourneyAnalysis
public import JourneyModel

/// A comparison as Markdown for a pull request: the whole in a few sentences, a table of the changes, and the details.
///
/// It is CommonMark with the tables of GitHub Flavored Markdown.
public struct MarkdownComparison: Sendable {
  /// The document; it ends with a line feed.
  public let text: String

  /// Writes the document.
  /// - Parameters:
  ///   - name: what is compared, such as the names of files; `nil` for nothing.
  ///   - language: `nil` for that of the second journey.
  public init(_ comparison: JourneyComparison, name: String? = nil, language: Language? = nil) {
    let story = ComparisonStory(comparison, language: language)
    var document = MarkdownDocument()
    document.heading(2, MarkdownText.escaped(story.title))
    if let name { document.paragraph("*\(MarkdownText.escaped(name))*") }
    document.paragraph(MarkdownText.escaped(story.sentences.joined(separator: " ")))
    document.figures(of: story)
    document.changes(of: story)
    let language = story.language
    document.lines(story.words.stages, story.stages)
    document.lines(MapWord.promises.text(in: language), story.promises)
    document.lines(MapWord.metrics.text(in: language), story.metrics)
    document.lines(MapWord.actions.text(in: language), story.actions)
    document.details(of: story)
    text = document.text
  }
}

extension MarkdownDocument {
  fileprivate mutating func figures(of story: ComparisonStory) {
    for people in story.figures {
      let title = [story.words.figures, people.people].compactMap { $0 }.joined(separator: " · ")
      table(
        [title, story.sides.before, story.sides.after, story.words.change].map(MarkdownText.escaped),
        people.figures.map { [$0.label, $0.before, $0.after, $0.change].map(MarkdownText.escaped) })
    }
  }

  /// One row a touchpoint, with the numbers that reviewers look for first.
  fileprivate mutating func changes(of story: ComparisonStory) {
    let words = story.words
    table(
      ["", MapWord.touchpoint.text(in: story.language), words.change, words.label(.emotion), words.label(.gap)],
      story.entries.map { entry in
        func cell(_ aspect: TouchpointChange.Aspect) -> String {
          let label = words.label(aspect)
          return entry.details.first { $0.label == label }.map { MarkdownText.escaped($0.text) } ?? ""
        }
        return [
          entry.mark.sign, MarkdownText.escaped("\(entry.number) \(entry.name)"),
          MarkdownText.escaped(entry.marks.map { words.mark($0).lowercased() }.joined(separator: ", ")), cell(.emotion),
          cell(.gap),
        ]
      })
  }

  fileprivate mutating func details(of story: ComparisonStory) {
    let entries = story.entries.filter { !$0.details.isEmpty }
    guard !entries.isEmpty else { return }
    heading(3, story.words.changes)
    for entry in entries {
      item(
        "\(entry.mark.sign == "+" || entry.mark.sign == "−" ? "" : entry.mark.sign + " ")**\(MarkdownText.escaped(entry.name))**"
      )
      for detail in entry.details {
        item("\(MarkdownText.escaped(detail.label)): \(MarkdownText.escaped(detail.text))", depth: 1)
      }
    }
  }

  fileprivate mutating func lines(_ title: String, _ lines: [ComparisonStory.Line]) {
    guard !lines.isEmpty else { return }
    heading(3, title)
    for line in lines { item("\(MarkdownText.escaped(line.name)) – \(MarkdownText.escaped(line.text))") }
  }
}
