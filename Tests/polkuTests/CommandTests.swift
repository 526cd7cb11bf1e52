import Foundation
import JourneyTestSupport
import Testing

/// The command as users call it.
@Suite struct CommandTests {
  @Test func journeysAreClean() throws {
    let run = try CommandRun(["lint", "journeys", "Tests/Fixtures/examples"])
    #expect(run.status == 0)
    #expect(!run.output.contains("error[") && !run.output.contains("warning["), "\(run.output)")
  }

  @Test func jsonIsAnArray() throws {
    let clean = try CommandRun(
      ["lint", "--format", "json", "-"],
      input: Array("journey: A\nstages:\n  - stage: b\n    phase: purchase\n    touchpoints: [x: 9]\n".utf8))
    #expect(clean.status == 1)
    let findings = try #require(try JSONSerialization.jsonObject(with: Data(clean.output.utf8)) as? [[String: Any]])
    let emotion = try #require(findings.first { $0["rule"] as? String == "emotion-range" })
    #expect(emotion["file"] as? String == "<stdin>")
    #expect(emotion["line"] as? Int == 5)
    #expect(emotion["column"] as? Int == 22)
    #expect(
      Set(emotion.keys) == [
        "file", "line", "column", "endLine", "endColumn", "rule", "severity", "message", "explanation", "help", "fixes",
      ])
    let none = try CommandRun(["lint", "--format", "json", "journeys/bike-repair.journey.yaml"])
    #expect(none.output == "[]\n")
  }

  @Test func syntax() throws {
    let run = try CommandRun(["syntax", "--json", "-"], input: Array("a: [b, no]\n".utf8))
    #expect(run.status == 0)
    #expect(run.output == "{\n  \"a\": [\n    \"b\",\n    \"no\"\n  ]\n}\n")
    let refused = try CommandRun(["syntax", "--json", "-"], input: Array("a: &b c\n".utf8))
    #expect(refused.status == 1)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("error[anchor]"))
  }

  @Test func settingsAreFoundAboveTheFile() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: scratch.folder.appending(path: "a/b"), withIntermediateDirectories: true)
    _ = try scratch.write("required-phases: [purchase]\n", to: "polku.yaml")
    _ = try scratch.write("journey: A\nstages:\n  - stage: purchase\n    touchpoints: [x]\n", to: "a/b/x.journey.yaml")
    #expect(try CommandRun(["lint", "a"], in: scratch.folder).status == 0)
    _ = try scratch.write("required-phases: [purchase, aftercare]\n", to: "polku.yaml")
    let run = try CommandRun(["lint", "a"], in: scratch.folder)
    #expect(run.status == 1)
    #expect(run.output.contains("missing-stage"))
    _ = try scratch.write("required-fases: [purchase]\n", to: "polku.yaml")
    #expect(try CommandRun(["lint", "a"], in: scratch.folder).output.contains("polku.yaml:1:1"))
  }

  @Test func comparedFileMustBeThere() throws {
    let scratch = try Scratch()
    _ = try scratch.write(
      "journey: A\ncompare-with: tobe.journey.yaml\nstages:\n  - stage: x\n    touchpoints: [y]\n", to: "a.journey.yaml"
    )
    _ = try scratch.write("journey: A\nstages:\n  - stage: x\n    touchpoints: [y]\n", to: "to-be.journey.yaml")
    let run = try CommandRun(["lint", "a.journey.yaml"], in: scratch.folder)
    #expect(run.status == 1)
    #expect(
      run.output.contains("there is no file 'tobe.journey.yaml'") && run.output.contains("write 'to-be.journey.yaml'"))
  }

  @Test("the same bytes every time", arguments: ["svg", "png", "pdf", "dot"])
  func sameBytes(format: String) throws {
    let scratch = try Scratch()
    let journey = Fixtures.root.appending(path: "journeys/bike-repair.journey.yaml").path
    for name in ["1", "2"] {
      let run = try CommandRun(["render", journey, "-o", "\(name).\(format)"], in: scratch.folder)
      #expect(run.status == 0, "\(run.errors)")
    }
    let first = try Data(contentsOf: scratch.folder.appending(path: "1.\(format)"))
    #expect(try first == Data(contentsOf: scratch.folder.appending(path: "2.\(format)")))
    #expect(first.count > 1_000)
  }
}
