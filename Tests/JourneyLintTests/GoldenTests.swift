import Foundation
import JourneyLint
import JourneySyntax
import JourneyTestSupport
import Testing

/// What the linter says about the texts in `Tests/Fixtures/lint`, beside each as `.out`: `ok` says nothing above
/// information, `err` does.
struct GoldenTests {
  private static let folder = "Tests/Fixtures/lint"
  private static var texts: [URL] { Fixtures.files(in: folder, ending: ".journey.yaml") }

  @Test func thereAreTextsAndNoOrphans() {
    #expect(Self.texts.count > 5)
    let outs = Fixtures.files(in: Self.folder, ending: ".out").map(\.lastPathComponent)
    #expect(outs.sorted() == Self.texts.map { Self.out($0).lastPathComponent }.sorted())
  }

  @Test(arguments: texts) func text(url: URL) throws {
    let source = SourceText(path: url.lastPathComponent, bytes: try Fixtures.bytes(url))
    let report = Linter().lint(source)
    let isFaulty = url.deletingLastPathComponent().lastPathComponent == "err"
    #expect(report.has(atLeast: .warning) == isFaulty)

    let shown = TextReport().text(report) + ReportSummary.text([report]) + "\n"
    let golden = Self.out(url)
    let known = (try? Fixtures.bytes(golden)).map { String(decoding: $0, as: UTF8.self) }
    #expect(shown == known)
    if shown != known, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(shown.utf8).write(to: golden)
    }
  }

  private static func out(_ text: URL) -> URL {
    let name = text.lastPathComponent.replacing(".journey.yaml", with: ".out")
    return text.deletingLastPathComponent().appending(path: name)
  }
}
