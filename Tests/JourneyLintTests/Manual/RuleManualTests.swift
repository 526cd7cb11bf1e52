import Foundation
import JourneyLint
import JourneyTestSupport
import Testing

/// The pages of the rules are what the rules say.
struct RuleManualTests {
  @Test func everyPageIsCurrent() throws {
    var names: [String] = []
    for page in MarkdownManual.pages() {
      names.append(page.name)
      let url = Fixtures.root.appending(path: "\(MarkdownManual.folder)/\(page.name)")
      let known = (try? Fixtures.bytes(url)).map { String(decoding: $0, as: UTF8.self) }
      let isCurrent = known == page.text
      #expect(isCurrent, "\(MarkdownManual.folder)/\(page.name) is out of date: RECORD_GOLDEN=1 makes it anew")
      if !isCurrent, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(page.text.utf8).write(to: url)
      }
    }
    let found = Fixtures.files(in: MarkdownManual.folder, ending: ".md").map(\.lastPathComponent)
    #expect(found.sorted() == names.sorted(), "a page belongs to no rule")
  }

  @Test func linksLeadSomewhere() {
    let pages = Dictionary(uniqueKeysWithValues: MarkdownManual.pages().map { ($0.name, $0.text) })
    for (name, text) in pages {
      for link in text.matches(of: /\]\(([^)#]+)(?:#([^)]+))?\)/) {
        let target = pages[String(link.1)]
        #expect(target != nil, "\(name) leads to \(link.1)")
        guard let anchor = link.2 else { continue }
        let headings = (target ?? "").split(separator: "\n").filter { $0.hasPrefix("#") }
        let anchors = headings.map { $0.drop { "# ".contains($0) }.lowercased().replacing(" ", with: "-") }
        #expect(anchors.contains(String(anchor)), "\(name) leads to #\(anchor)")
      }
    }
  }

  /// Sentences stand in Markdown as they are, so that none may hold what Markdown would act on.
  @Test func sentencesAreSafeInMarkdown() {
    func check(_ sentences: [String], _ id: String) {
      for sentence in sentences {
        // What stands in single quotes becomes code.
        let prose = sentence.replacing(/(^|[^\p{L}])'[^']+'(?!\p{L})/, with: "")
        #expect(!prose.contains { "<>*_`[]|\\~$".contains($0) }, "\(id): \(sentence)")
        #expect(!sentence.hasSuffix(".") && !sentence.contains("\n") && !sentence.contains("  "), "\(id): \(sentence)")
      }
    }
    for about in RuleRegistry.all.map(\.about) {
      check([about.summary, about.why] + about.silentWhere + (about.source.map { [$0] } ?? []), about.id)
    }
    for mistake in MistakeRegistry.all { check([mistake.summary, mistake.why], mistake.id) }
  }
}
