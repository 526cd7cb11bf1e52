import Foundation
import JourneyTestSupport
import Testing

/// `polku diff --base`, as users call it.
@Suite struct GitDiffTests {
  private static let text = "journey: A\nstages:\n  - stage: b\n    touchpoints:\n      - Waits: 1\n      - Rides: 2\n"

  /// Makes a folder a repository and commits all that is in it.
  static func commitAll(in folder: URL) throws {
    for arguments in [
      ["init", "-q"], ["add", "-A"],
      ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "x"],
    ] {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["git"] + arguments
      process.currentDirectoryURL = folder
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
  }

  private func repository(_ files: [String: String]) throws -> Scratch {
    let scratch = try Scratch()
    for (name, text) in files {
      let url = scratch.folder.appending(path: name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    try Self.commitAll(in: scratch.folder)
    return scratch
  }

  @Test func aFileWithAStrangeName() throws {
    let name = "ä o'b \"q\"/$(x) -y.journey.yaml"
    let scratch = try repository([name: Self.text])
    _ = try scratch.write(Self.text.replacing("Waits: 1", with: "Waits: -1"), to: name)
    let run = try CommandRun(["diff", name, "--base", "HEAD", "--fail-on", "fall"], in: scratch.folder)
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.contains("▼ 1 Waits"))
    let inside = try CommandRun(
      ["diff", "$(x) -y.journey.yaml", "--base", "HEAD"], in: scratch.folder.appending(path: "ä o'b \"q\""))
    #expect(inside.status == 0 && inside.output.contains("▼ 1 Waits"), "\(inside.errors)")
  }

  @Test func aFolder() throws {
    let scratch = try repository([
      "j/a.journey.yaml": Self.text, "j/deep/gone.journey.yaml": Self.text, "j/same.journey.yaml": Self.text,
      "j/.hidden.journey.yaml": Self.text, "other.journey.yaml": Self.text,
    ])
    _ = try scratch.write(Self.text.replacing("Rides: 2", with: "Rides: 1"), to: "j/a.journey.yaml")
    _ = try scratch.write(Self.text, to: "j/new.journey.yaml")
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "j/deep"))
    let run = try CommandRun(["diff", "j", "--base", "HEAD"], in: scratch.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasSuffix("4 journeys: 1 changed, 1 new, 1 gone, 1 unchanged\n"))
    #expect(run.output.contains("This journey is new") && run.output.contains("This journey is gone"))
    #expect(run.output.contains("HEAD:j/a.journey.yaml → j/a.journey.yaml"))
    let gone = try CommandRun(
      ["diff", "j", "--base", "HEAD", "--fail-on", "removed-stage", "--format", "json"], in: scratch.folder)
    #expect(gone.status == 1)
    #expect(gone.errors == "polku: HEAD:j/deep/gone.journey.yaml: removed-stage: the stage 'b' is gone\n")
    let object = try JSONSerialization.jsonObject(with: Data(gone.output.utf8)) as? [String: Any]
    let statuses = (object?["journeys"] as? [[String: Any]])?.compactMap { $0["status"] as? String }
    #expect(statuses == ["changed", "removed", "added", "unchanged"])
    let map = try CommandRun(["diff", "j", "--base", "HEAD", "-o", "map.svg"], in: scratch.folder)
    #expect(map.status == 2 && !scratch.names.contains("map.svg"))
  }

  @Test func theSettingsAreThoseOfTheRevision() throws {
    let scratch = try repository([
      "polku.yaml": "scales: {emotion: 1..5}\n", "j/a.journey.yaml": Self.text.replacing("Rides: 2", with: "Rides: 5"),
    ])
    _ = try scratch.write("scales: {emotion: -2..2}\n", to: "polku.yaml")
    _ = try scratch.write(Self.text.replacing("Waits: 1", with: "Waits: -2"), to: "j/a.journey.yaml")
    let run = try CommandRun(["diff", "j", "--base", "HEAD", "--fail-on", "any"], in: scratch.folder)
    #expect(run.status == 0, "\(run.output)")
  }

  @Test func aJourneyThatWasBroken() throws {
    let scratch = try repository(["a.journey.yaml": "journey: [\n"])
    _ = try scratch.write(Self.text, to: "a.journey.yaml")
    let run = try CommandRun(["diff", "a.journey.yaml", "--base", "HEAD"], in: scratch.folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("--> HEAD:a.journey.yaml:1:10"))
    #expect(run.errors.contains("HEAD:a.journey.yaml: not compared (the side before)"))
  }

  @Test func whatCannotBeAsked() throws {
    let scratch = try repository(["a.journey.yaml": Self.text])
    let outside = try Scratch()
    _ = try outside.write(Self.text, to: "a.journey.yaml")
    for (revision, words) in [
      ("nope", "no such revision"), ("--output=x", "no such revision"),
      ("HEAD:a.journey.yaml", "no such revision"), ("HEAD\nHEAD", "no such revision"),
    ] {
      let run = try CommandRun(["diff", "a.journey.yaml", "--base=\(revision)"], in: scratch.folder)
      #expect(run.status == 2 && run.errors.contains(words), "\(revision): \(run.errors)")
    }
    #expect(scratch.names.filter { !$0.hasPrefix(".") } == ["a.journey.yaml"])
    let alone = try CommandRun(["diff", "a.journey.yaml", "--base", "HEAD"], in: outside.folder)
    #expect(alone.status == 2 && alone.errors.contains("in no git repository"))
    let missing = try CommandRun(["diff", "b.journey.yaml", "--base", "HEAD"], in: scratch.folder)
    #expect(missing.status == 2 && missing.errors.contains("neither now nor in HEAD"))
  }

  @Test func withoutGit() throws {
    let scratch = try repository(["a.journey.yaml": Self.text])
    let process = Process()
    process.executableURL = CommandRun.program
    process.arguments = ["diff", "a.journey.yaml", "--base", "HEAD"]
    process.currentDirectoryURL = scratch.folder
    process.environment = ["PATH": "/nowhere"]
    let errors = Foundation.Pipe()
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.contains("the command git, and it isn't there"))
  }
}
