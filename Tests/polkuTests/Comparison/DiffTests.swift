import Foundation
import JourneyTestSupport
import Testing

/// `polku diff` of files, as users call it.
@Suite struct DiffTests {
  private let before = "journey: A\nstages:\n  - stage: b\n    touchpoints:\n      - Waits: 1\n      - Rides: 2\n"
  private let after = "journey: A\nstages:\n  - stage: b\n    touchpoints:\n      - Waits: -1\n      - Eats: 0\n"

  private func pair() throws -> Scratch {
    let scratch = try Scratch()
    _ = try scratch.write(before, to: "a.journey.yaml")
    _ = try scratch.write(after, to: "b.journey.yaml")
    return scratch
  }

  @Test func twoFiles() throws {
    let scratch = try pair()
    let run = try CommandRun(["diff", "a.journey.yaml", "b.journey.yaml"], in: scratch.folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("▼ 1 Waits · worse") && run.output.contains("−   Rides · removed"))
    #expect(!run.output.contains("\u{1B}"))
    let same = try CommandRun(["diff", "a.journey.yaml", "a.journey.yaml", "--fail-on", "any"], in: scratch.folder)
    #expect(same.status == 0 && same.output.contains("Nothing that is compared has changed."))
  }

  @Test func theOtherFileIsTheOneToCompareWith() throws {
    for file in ["flat-tyre", "flat-tyre.to-be"] {
      let run = try CommandRun(["diff", "journeys/\(file).journey.yaml"])
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("COMPARISON OF JOURNEYS · AS IS → TO BE\n"))
    }
    let none = try CommandRun(["diff", "journeys/bike-repair.journey.yaml"])
    #expect(none.status == 2 && none.errors.contains("names no journey to compare it with"))
  }

  @Test func failOn() throws {
    let scratch = try pair()
    func run(_ conditions: String...) throws -> CommandRun {
      try CommandRun(
        ["diff", "a.journey.yaml", "b.journey.yaml"] + conditions.flatMap { ["--fail-on", $0] }, in: scratch.folder)
    }
    let found = try run("fall, removed-touchpoint", "worse-end")
    #expect(found.status == 1)
    #expect(
      found.errors == """
        polku: b.journey.yaml: fall: 'Waits' falls from 1 to -1
        polku: b.journey.yaml: removed-touchpoint: 'Rides' is gone
        polku: b.journey.yaml: worse-end: the journey ends lower than before, by 2 on the scale of -2 to 2

        """)
    #expect(try run("fall=2").status == 1)
    #expect(try run("fall=2.5,lost-owner,new-pain,broken-promise,worse-metric,removed-stage").status == 0)
    let unknown = try run("removed-touchpoit")
    #expect(unknown.status == 2 && unknown.output.isEmpty)
    #expect(
      unknown.errors == "polku: no --fail-on condition is called 'removed-touchpoit': write 'removed-touchpoint'\n")
    #expect(try run("fall=0").status == 2)
    #expect(try run("any=1").status == 2)
    #expect(try run("").status == 2)
  }

  @Test func aJourneyWithErrorsIsNamedWithItsSide() throws {
    let scratch = try pair()
    _ = try scratch.write("journey: [\n", to: "b.journey.yaml")
    let run = try CommandRun(["diff", "a.journey.yaml", "b.journey.yaml"], in: scratch.folder)
    #expect(run.status == 1 && run.errors.contains("error[unclosed-bracket]"))
    #expect(run.errors.contains("b.journey.yaml: not compared (the side after), because of what is said above"))
    let other = try CommandRun(["diff", "b.journey.yaml", "a.journey.yaml"], in: scratch.folder)
    #expect(other.errors.contains("b.journey.yaml: not compared (the side before)"))
  }

  @Test func theMapGoesToItsFile() throws {
    let scratch = try pair()
    for name in ["map.svg", "map.dot", "map.png", "map.pdf"] {
      let run = try CommandRun(["diff", "a.journey.yaml", "b.journey.yaml", "-o", name], in: scratch.folder)
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(scratch.names == ["a.journey.yaml", "b.journey.yaml", "map.dot", "map.pdf", "map.png", "map.svg"])
    let svg = try String(contentsOf: scratch.folder.appending(path: "map.svg"), encoding: .utf8)
    #expect(svg.contains(">Comparison of journeys: A</title>"))
    for arguments in [["-o", "map.txt"], ["-o", "-"], ["--theme", "dark"], ["-o", "x.svg", "--theme", "drak"]] {
      let run = try CommandRun(["diff", "a.journey.yaml", "b.journey.yaml"] + arguments, in: scratch.folder)
      #expect(run.status == 2, "\(arguments)")
    }
  }

  @Test func wrongUsage() throws {
    let scratch = try pair()
    for arguments in [
      ["a.journey.yaml", "b.journey.yaml", "a.journey.yaml"], ["."], [".", "a.journey.yaml"], ["-", "-"],
      ["nope", "b.journey.yaml"],
      ["a.journey.yaml", "b.journey.yaml", "--persona", "x"], ["a.journey.yaml", "b.journey.yaml", "--base", "HEAD"],
      ["-", "--base", "HEAD"],
    ] {
      let run = try CommandRun(["diff"] + arguments, in: scratch.folder)
      #expect(run.status == 2 && run.errors.hasPrefix("polku: "), "\(arguments): \(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func standardInputIsOneSide() throws {
    let scratch = try pair()
    let run = try CommandRun(["diff", "a.journey.yaml", "-"], input: Array(after.utf8), in: scratch.folder)
    #expect(run.status == 0 && run.output.contains("a.journey.yaml → <stdin>"))
  }

  @Test func everyCommandOfTheManualRuns() throws {
    let manual = try String(contentsOf: Fixtures.root.appending(path: "docs/diff.md"), encoding: .utf8)
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      at: Fixtures.root.appending(path: "journeys"), to: scratch.folder.appending(path: "journeys"))
    try GitDiffTests.commitAll(in: scratch.folder)
    var number = 0
    for block in manual.components(separatedBy: "```sh\n").dropFirst() {
      for line in block.components(separatedBy: "```")[0].split(separator: "\n") where line.hasPrefix("polku ") {
        let run = try CommandRun(line.split(separator: " ").dropFirst().map(String.init), in: scratch.folder)
        #expect(run.status == 0, "\(line): \(run.errors)")
        number += 1
      }
    }
    #expect(number >= 4)
    let help = try CommandRun(["diff", "--help"]).output
    for word in [
      "fall", "lost-owner", "removed-stage", "removed-touchpoint", "new-pain", "broken-promise", "worse-metric",
      "worse-end", "any",
    ] {
      #expect(manual.contains("`\(word)`") && help.contains(word), "\(word)")
    }
  }

  /// `RECORD_GOLDEN=1 swift test --filter DiffTests` draws it anew, and still fails.
  @Test func theManualsPictureIsCurrent() throws {
    let picture = Fixtures.root.appending(path: "docs/images/flat-tyre.diff.svg")
    let scratch = try Scratch()
    let run = try CommandRun(
      ["diff", "journeys/flat-tyre.journey.yaml", "-o", scratch.folder.appending(path: "map.svg").path])
    #expect(run.status == 0)
    let drawn = try String(contentsOf: scratch.folder.appending(path: "map.svg"), encoding: .utf8)
    let shown = (try? String(contentsOf: picture, encoding: .utf8)) ?? ""
    if shown != drawn, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try drawn.write(to: picture, atomically: true, encoding: .utf8)
    }
    #expect(shown == drawn, "docs/images/flat-tyre.diff.svg is out of date")
  }
}
