import Foundation
import JourneyLint
import JourneyTestSupport
import Testing

/// What `docs/ci.md` and the files for other people's systems say is true.
@Suite struct CIManualTests {
  private func text(_ path: String) throws -> String {
    String(decoding: try Fixtures.bytes(Fixtures.root.appending(path: path)), as: UTF8.self)
  }

  @Test func everyFormatAndOptionIsTold() throws {
    let manual = try text("docs/ci.md")
    for format in ReportRegistry.all {
      #expect(manual.contains("\n| `\(format.name)` | \(format.summary)"), "\(format.name)")
    }
    let help = try CommandRun(["lint", "--help"]).output
    for option in help.split(whereSeparator: { " ,\n".contains($0) }) where option.hasPrefix("--") {
      if !["--help", "--version"].contains(option) {
        #expect(manual.contains("`\(option)") || manual.contains(" \(option)"), "\(option)")
      }
    }
  }

  @Test func theMatcherReadsConciseReports() throws {
    let data = Data(try text(".github/polku-problem-matcher.json").utf8)
    let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: [[String: Any]]])
    let patterns = try #require(file["problemMatcher"]).flatMap { $0["pattern"] as? [[String: Any]] ?? [] }
    let expressions = try patterns.map { try NSRegularExpression(pattern: $0["regexp"] as? String ?? "") }
    let report = try text("Tests/Fixtures/reports/report.concise") + "a b:1:2: info: m [a-b]\n"
    for line in report.split(separator: "\n").map(String.init) {
      let range = NSRange(location: 0, length: line.utf16.count)
      #expect(expressions.count { $0.numberOfMatches(in: line, range: range) == 1 } == 1, "\(line)")
    }
  }

  /// The action's last step, with paths that a shell would take apart.
  @Test func theActionLints() throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appending(path: "our journeys $(touch x)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("journey: A\ncovers: [purchase]\nstages:\n  - {stage: purchase, touchpoints: [a: 9, b: 1]}\n".utf8)
      .write(to: folder.appending(path: "a.journey.yaml"))
    let summary = try scratch.write("Before.\n", to: "summary")
    let output = try scratch.write("", to: "output")
    let process = Process()
    process.executableURL = Fixtures.root.appending(path: "scripts/action")
    process.arguments = ["lint"]
    process.currentDirectoryURL = scratch.folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": summary.path,
      "GITHUB_WORKSPACE": scratch.folder.path, "POLKU_BINARY": CommandRun.program.path,
      "POLKU_PATHS": folder.lastPathComponent, "POLKU_SARIF": "polku.sarif", "POLKU_ARGUMENTS": "--max-warnings=0",
    ]
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    let log = try String(contentsOf: output, encoding: .utf8)
    #expect(log.hasPrefix("::error file=our journeys $(touch x)/a.journey.yaml,line=4,col=40,"), "\(log)")
    #expect(try String(contentsOf: summary, encoding: .utf8).hasPrefix("Before.\n## polku lint\n"))
    #expect(scratch.names == ["our journeys $(touch x)", "output", "polku.sarif", "summary"])
  }
}
