import Foundation
import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

@Suite struct MarkdownStoryTests {
  private func story(_ text: String) throws -> String {
    let journey = try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey, "\(text)")
    return MarkdownStory(Analysis(journey)).text
  }

  @Test func goalIsToldWithAllItsParts() throws {
    let text = try story(
      """
      journey: Bike repair
      goal: {value: A safe bike, experience: Nothing to worry about}
      stages: [{stage: Repair, touchpoints: [Fetches the bike: 2]}]
      """)
    #expect(text.contains("A safe bike; Nothing to worry about"))
  }

  /// What is behind a touchpoint is part of the story, each by its name.
  @Test func theServiceBehindATouchpointIsTold() throws {
    let text = try story(
      """
      journey: Bike repair
      stages:
        - stage: Repair
          touchpoints:
            - touchpoint: Fetches the bike
              evidence: [Receipt, Clean bike]
              information: Ready at five
              frontstage: Hands it over
              backstage: Tests the brakes
              support: Spare parts
              system: Till
      """)
    for line in [
      "Evidence: Receipt; Clean bike", "Information: Ready at five", "Frontstage: Hands it over",
      "Backstage: Tests the brakes", "Support: Spare parts", "System: Till",
    ] { #expect(text.contains("- \(line)\n"), "\(text)") }
  }

  @Test(arguments: [
    ("plain text, (really) – 6.12 or +1.5!", "plain text, (really) – 6.12 or +1.5!"),
    ("# heading", "\\# heading"), ("a | b", "a \\| b"), ("a \\| b", "a \\\\\\| b"), ("- item", "\\- item"),
    ("-5", "-5"), ("---", "\\---"), ("1. item", "1\\. item"), ("1.5 h", "1.5 h"), ("12) x", "12\\) x"),
    ("> q", "\\> q"),
    ("===", "\\==="), ("<b>&amp;", "\\<b>\\&amp;"), ("[a](b)", "\\[a\\](b)"), ("http://x.y", "http\\://x.y"),
    ("WWW.x.y", "WWW\\.x.y"), ("a@x.y", "a\\@\u{2060}x.y"),
    ("*a* _b_ ~c~ `d` $e$", "\\*a\\* \\_b\\_ \\~c\\~ \\`d\\` \\$e\\$"),
    (" two\n\nlines\t ", "two lines"), ("\u{202E}a\u{0}b", "ab"), ("", ""),
  ])
  func escaping(text: String, markdown: String) { #expect(MarkdownText.escaped(text) == markdown) }

  /// Whatever is written, the escaped text has nothing left in it that means more than itself, and says the same.
  @Test(arguments: 0..<300)
  func noTextIsMoreThanText(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let signs = Array("\\`*_[]<>&#|~$:/.w@-+=12) \u{202E}\u{1B}\n!x(").map(String.init)
    let text = (0...random.below(40)).map { _ in random.pick(signs) }.joined()
    let markdown = Array(MarkdownText.escaped(text))
    var shown = ""
    var index = 0
    while index < markdown.count {
      let character = markdown[index]
      if character == "\\" {
        index += 1
        #expect(index < markdown.count)
        shown.append(markdown[index])
      } else {
        #expect(!"`*_[]<&#|~$\n".contains(character), "\(text)")
        let behind = String(markdown[(index + 1)...].prefix(3))
        #expect(character != ":" || !behind.hasPrefix("/"))
        #expect(character != "@" || behind.isEmpty || behind.hasPrefix(" "))
        #expect(character.lowercased() != "w" || behind.lowercased() != "ww.")
        if index == 0 { #expect(!"=>".contains(character)) }
        shown.append(character)
      }
      index += 1
    }
    let cleaned = text.unicodeScalars.filter { $0 != "\u{202E}" && $0 != "\u{1B}" }
    let words = String(String.UnicodeScalarView(cleaned)).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(shown.replacing("\u{2060}", with: "") == words)
    #expect(String(markdown).firstMatch(of: /^([-+]|[0-9]+[.)])( |$)/) == nil)
  }

  /// Every line of a document is one of its own: a heading, an item, a table's row or a paragraph, never torn.
  @Test(arguments: 0..<40)
  func noTextBreaksTheDocument(seed: Int) throws {
    let story = try story(HostileJourney.text(seed: UInt64(seed)))
    let lines = story.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { $0.hasPrefix("# ") }.count == 1)
    // Personas, critical moments, three stages, actions, figures, promises.
    #expect(lines.filter { $0.hasPrefix("## ") }.count == 8)
    #expect(lines.filter { $0.hasPrefix("|") }.count == 3)
    for line in lines {
      let text = line.drop { $0 == " " }
      #expect(text.isEmpty || line.count - text.count <= 2)
      #expect(text.firstMatch(of: /^(>|=|```|~~~|[0-9]+[.)] |[-+] [-+] )/) == nil, "\(line)")
    }
  }

  @Test func tellsTheStory() throws {
    let text = """
      journey: Tea
      state: to-be
      stages:
        - stage: Water
          touchpoints:
            - Fills: 1
            - touchpoint: Waits
              emotion: -2
              pain: {pain: The kettle is slow, severity: low}
      actions:
        - action: A faster | hotter kettle
          addresses: [waits]
          due: 2026-09-30
      """
    let story = try story(text)
    #expect(
      story.hasPrefix("# Tea\n\n**Customer journey · To be**\n\n1 stage and 2 touchpoints. It peaks at “Fills” (+1)."))
    #expect(story.contains("\n## 1 Water\n\n- **1 Fills** · +1\n  - ▲ **Peak**\n- **2 Waits** · −2\n"))
    #expect(story.contains("\n  - Pain (minor): The kettle is slow\n"))
    #expect(
      story.contains(
        "\n| Action | Touchpoints | Due |\n| --- | --- | --- |\n| A faster \\| hotter kettle | 2 | 30 Sep 2026 |\n"))
  }
}
