import Foundation
import JourneyLint
import JourneyTestSupport
import Testing

/// What every format makes of the same three files, beside them as `report.NAME`, and of nothing, as `empty.NAME`.
struct ReportGoldenTests {
  private static let names = ReportRegistry.all.map(\.name)

  @Test func noOrphans() {
    let known = ["report", "empty"].flatMap { kind in Self.names.map { "\(kind).\($0)" } }
    let found = Fixtures.files(in: ReportedFixtures.folder, ending: "").map(\.lastPathComponent)
    #expect(found.filter { !$0.hasSuffix(".journey.yaml") }.sorted() == known.sorted())
  }

  @Test func namesAreUnique() {
    #expect(Set(Self.names).count == Self.names.count && Self.names.count >= 12)
    for format in ReportRegistry.all { #expect(format.summary.count > 8 && !format.summary.hasSuffix(".")) }
  }

  @Test(arguments: names) func threeFiles(name: String) throws {
    try compare(try ReportedFixtures.run(), name, kind: "report")
  }

  @Test(arguments: names) func nothing(name: String) throws {
    try compare(ReportedRun([], paths: ReportedFixtures.paths, version: "1.2.3"), name, kind: "empty")
  }

  private func compare(_ run: ReportedRun, _ name: String, kind: String) throws {
    let text = try #require(ReportRegistry.format(name)).text(run)
    let golden = Fixtures.root.appending(path: "\(ReportedFixtures.folder)/\(kind).\(name)")
    let known = (try? Fixtures.bytes(golden)).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == known)
    if text != known, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: golden)
    }
  }
}
