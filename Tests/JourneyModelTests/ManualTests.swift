import Foundation
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// The manual says what the code does: its tables are those of the vocabulary, and its examples are read without a
/// complaint.
struct ManualTests {
  private static let manual = "docs/language.md"
  private static let pages = ["README.md", manual]

  @Test func theReferenceIsThatOfTheVocabulary() throws {
    let url = Fixtures.root.appending(path: Self.manual)
    let page = String(decoding: try Fixtures.bytes(url), as: UTF8.self)
    let updated = try #require(VocabularyManual.updated(page), "the marks of the generated part are missing")
    let isCurrent = page == updated
    #expect(isCurrent, "\(Self.manual) is out of date: RECORD_GOLDEN=1 makes it anew")
    if !isCurrent, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(updated.utf8).write(to: url)
    }
  }

  @Test func aPageWithoutMarksIsLeftAlone() {
    let marks = [VocabularyManual.openingMark, VocabularyManual.closingMark]
    #expect(VocabularyManual.updated("# A page\n") == nil)
    #expect(VocabularyManual.updated(marks.reversed().joined(separator: "\n")) == nil)
    #expect(VocabularyManual.updated("a\n" + marks.joined(separator: "\nold\n") + "\nb\n")?.hasSuffix("\nb\n") == true)
  }

  @Test func everyLinkOnThePageLeadsSomewhere() throws {
    let page = String(decoding: try Fixtures.bytes(Fixtures.root.appending(path: Self.manual)), as: UTF8.self)
    let anchors = Self.anchors(of: page)
    #expect(Set(anchors).count == anchors.count, "two headings have the same anchor")
    let targets = page.matches(of: /\]\(#([^)]+)\)/).map { String($0.1) }
    #expect(targets.count > 50)
    for target in targets { #expect(anchors.contains(target)) }
  }

  @Test func thereAreExamples() throws {
    let blocks = try Self.pages.flatMap { try Self.blocks(of: $0) }
    #expect(blocks.count { $0.isJourney } > 10)
    #expect(blocks.contains { $0.isSettings })
  }

  @Test(arguments: pages) func everyExampleIsRead(page: String) throws {
    for block in try Self.blocks(of: page) {
      let tree = SyntaxTree.parse(SourceText(block.text))
      #expect(tree.diagnostics.isEmpty, "\(page):\(block.line)")
      guard block.isJourney || block.isSettings else { continue }
      let found = block.isJourney ? Journey.read(tree).diagnostics : Project.read(tree).diagnostics
      #expect(found.map(\.message) == [], "\(page):\(block.line)")
    }
  }

  /// A block of code in a page that is marked as YAML.
  private struct Block {
    /// The number of its first line in the page, from 1.
    let line: Int
    let text: String

    /// Whether it is a whole journey.
    var isJourney: Bool {
      let words = Record.journey.field(.journey)?.words.all ?? []
      return text.split(separator: "\n").contains { line in words.contains { line.hasPrefix($0 + ":") } }
    }

    /// Whether it is a project's settings.
    var isSettings: Bool { text.hasPrefix("# polku.yaml\n") }
  }

  /// The blocks of YAML in a page, those that are indented as well.
  private static func blocks(of page: String) throws -> [Block] {
    let bytes = try Fixtures.bytes(Fixtures.root.appending(path: page))
    var blocks: [Block] = []
    var open: (line: Int, indentation: Int, lines: [Substring])?
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      let indentation = line.prefix { $0 == " " }.count
      let content = line.dropFirst(indentation)
      if let block = open {
        if content == "```" {
          blocks.append(Block(line: block.line, text: block.lines.map { $0 + "\n" }.joined()))
          open = nil
        } else {
          open?.lines.append(line.dropFirst(min(indentation, block.indentation)))
        }
      } else if content == "```yaml" {
        open = (place + 2, indentation, [])
      }
    }
    return blocks
  }

  /// The anchors that a page's headings get: lower case, no punctuation, hyphens for spaces.
  private static func anchors(of page: String) -> [String] {
    var isCode = false
    var anchors: [String] = []
    for line in page.split(separator: "\n") {
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode, line.hasPrefix("#") else { continue }
      let words = line.drop { $0 == "#" || $0 == " " }.lowercased()
      let kept = words.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
      anchors.append(String(kept.map { $0 == " " ? "-" : $0 }))
    }
    return anchors
  }
}
