import Foundation
import JourneyTestSupport
import Testing

/// What the README shows is true.
@Suite struct ReadmeTests {
  private let readme = Result { try String(contentsOf: Fixtures.root.appending(path: "README.md"), encoding: .utf8) }

  @Test func fileIsTheFile() throws {
    let file = try String(
      contentsOf: Fixtures.root.appending(path: "journeys/bike-repair.journey.yaml"), encoding: .utf8)
    #expect(try readme.get().contains("```yaml\n\(file)```"))
  }

  /// `RECORD_GOLDEN=1 swift test --filter ReadmeTests` draws it anew, and still fails.
  @Test func pictureIsCurrent() throws {
    let picture = Fixtures.root.appending(path: "docs/images/bike-repair.svg")
    let run = try CommandRun(["render", "journeys/bike-repair.journey.yaml"])
    let shown = (try? String(contentsOf: picture, encoding: .utf8)) ?? ""
    if shown != run.output, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try run.output.write(to: picture, atomically: true, encoding: .utf8)
    }
    #expect(shown == run.output, "docs/images/bike-repair.svg is out of date")
  }

  @Test func commandsRun() throws {
    let scratch = try Scratch()
    let journeys = Fixtures.root.appending(path: "journeys")
    try FileManager.default.copyItem(at: journeys, to: scratch.folder.appending(path: "journeys"))
    let text = try readme.get()
    var number = 0
    for block in text.components(separatedBy: "```sh\n").dropFirst() {
      for line in block.components(separatedBy: "```")[0].split(separator: "\n") where line.hasPrefix("polku ") {
        let run = try CommandRun(line.split(separator: " ").dropFirst().map(String.init), in: scratch.folder)
        #expect(run.status == 0, "\(line): \(run.errors)")
        number += 1
      }
    }
    #expect(number >= 3)
    #expect(scratch.names == ["bike-repair.svg", "journeys"])
  }

  @Test func targetsOfTheMakefileExist() throws {
    let makefile = try String(contentsOf: Fixtures.root.appending(path: "Makefile"), encoding: .utf8)
    for line in try readme.get().split(separator: "\n") where line.hasPrefix("make ") {
      let target = line.split(separator: " ")[1]
      #expect(makefile.contains("\n\(target):"), "\(target)")
    }
  }
}
