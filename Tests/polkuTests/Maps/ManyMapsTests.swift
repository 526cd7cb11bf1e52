import Foundation
import JourneyTestSupport
import Testing

@testable import polku

/// Many files in one run.
@Suite struct ManyMapsTests {
  /// A folder with twelve journeys, of which the fourth has an error and the seventh can't be read.
  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    for number in 10..<22 {
      _ = try scratch.write(
        number == 13 ? "journey: [" : "journey: No. \(number)\nstages:\n  - stage: One\n    touchpoints: [x: 1]\n",
        to: "j\(number).journey.yaml")
    }
    let gone = scratch.folder.appending(path: "j16.journey.yaml").path
    try FileManager.default.removeItem(atPath: gone)
    _ = try scratch.write(Array(repeating: 0x23, count: 9 * 1_048_576), to: "j16.journey.yaml")
    return scratch
  }

  private func maps(_ scratch: Scratch, _ name: String) throws -> [String: Data] {
    let folder = scratch.folder.appending(path: name)
    var maps: [String: Data] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      maps[file] = try Data(contentsOf: folder.appending(path: file))
    }
    return maps
  }

  @Test("the same maps and words, however many processes draw", arguments: ["svg", "png", "pdf", "dot"])
  func parallelAsInSequence(format: String) throws {
    let scratch = try folder()
    let one = try CommandRun(["render", ".", "-o", "maps", "--format", format, "--jobs", "1"], in: scratch.folder)
    let expected = try maps(scratch, "maps")
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "maps"))
    let four = try CommandRun(["render", ".", "-o", "maps", "--format", format, "--jobs", "4"], in: scratch.folder)
    #expect(try maps(scratch, "maps") == expected)
    #expect(expected.count == 10)
    #expect(one.output == four.output && one.errors == four.errors)
    #expect(one.status == 2 && four.status == 2)
    let lines = four.output.split(separator: "\n").map(String.init)
    #expect(
      lines.dropLast()
        == (10..<22).filter { $0 != 13 && $0 != 16 }.map {
          "j\($0).journey.yaml → maps/j\($0).\(format)"
        }[...])
    #expect(lines.last == "10 of 12 maps drawn, 2 failed")
    #expect(four.errors.contains("j13.journey.yaml: not drawn, because of what is said above"))
    #expect(four.errors.contains("j16.journey.yaml: the file is larger than 8 MiB"))
    // What one process draws without others is the same as well.
    let alone = try CommandRun(["render", "j10.journey.yaml", "-o", "alone.\(format)"], in: scratch.folder)
    #expect(alone.status == 0 && alone.output.isEmpty)
    #expect(try Data(contentsOf: scratch.folder.appending(path: "alone.\(format)")) == expected["j10.\(format)"])
  }

  @Test func whatHasNotChangedIsNotWritten() throws {
    let scratch = try folder()
    _ = try CommandRun(["render", ".", "-o", "maps"], in: scratch.folder)
    let map = scratch.folder.appending(path: "maps/j10.svg")
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: map.path)
    _ = try scratch.write("other", to: "maps/j11.svg")
    let run = try CommandRun(["render", ".", "-o", "maps"], in: scratch.folder)
    #expect(run.output == "j11.journey.yaml → maps/j11.svg\n1 of 12 maps drawn, 9 unchanged, 2 failed\n")
    #expect(try FileManager.default.attributesOfItem(atPath: map.path)[.modificationDate] as? Date == past)
    let alone = try CommandRun(["render", "j10.journey.yaml", "-o", "maps/j10.svg"], in: scratch.folder)
    #expect(alone.status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: map.path)[.modificationDate] as? Date == past)
  }

  @Test func checkWritesNothing() throws {
    let scratch = try Scratch()
    for name in ["a", "b", "c"] {
      _ = try scratch.write(
        "journey: \(name)\nstages:\n  - stage: One\n    touchpoints: [x: 1]\n", to: "\(name).journey.yaml")
    }
    let missing = try CommandRun(["render", "--check", ".", "-o", "my maps"], in: scratch.folder)
    #expect(missing.status == 1)
    #expect(
      missing.output == """
        my maps/a.svg: missing (a.journey.yaml)
        my maps/b.svg: missing (b.journey.yaml)
        my maps/c.svg: missing (c.journey.yaml)
        0 of 3 maps up to date, 3 missing
        draw with: polku render . -o 'my maps'

        """)
    #expect(scratch.names == ["a.journey.yaml", "b.journey.yaml", "c.journey.yaml"])

    #expect(try CommandRun(["render", ".", "-o", "my maps"], in: scratch.folder).status == 0)
    let clean = try CommandRun(["render", "--check", ".", "-o", "my maps"], in: scratch.folder)
    #expect(clean.status == 0)
    #expect(clean.output == "3 of 3 maps up to date\n")

    _ = try scratch.write("other", to: "my maps/b.svg")
    let outdated = try CommandRun(["render", "--check", ".", "-o", "my maps"], in: scratch.folder)
    #expect(outdated.status == 1)
    #expect(
      outdated.output.hasPrefix("my maps/b.svg: out of date (b.journey.yaml)\n2 of 3 maps up to date, 1 out of date\n"))
    #expect(try String(contentsOf: scratch.folder.appending(path: "my maps/b.svg"), encoding: .utf8) == "other")
  }

  @Test func checkOfStandardInput() throws {
    let scratch = try Scratch()
    let input = Array(BadInputTests.sketch.utf8)
    let missing = try CommandRun(["render", "-", "--check", "-o", "a.svg"], input: input, in: scratch.folder)
    #expect(missing.status == 1)
    #expect(missing.output == "a.svg: missing (-)\ndraw with: polku render - -o a.svg\n")
    #expect(try CommandRun(["render", "-", "-o", "a.svg"], input: input, in: scratch.folder).status == 0)
    let clean = try CommandRun(["render", "-", "--check", "-o", "a.svg"], input: input, in: scratch.folder)
    #expect(clean.status == 0 && clean.output.isEmpty)
    let bad = try CommandRun(["render", "-", "--check", "-o", "a.svg"], input: Array("a".utf8), in: scratch.folder)
    #expect(bad.status == 1 && bad.errors.contains("not drawn"))
  }

  @Test func twoJourneysForOneMap() throws {
    let scratch = try Scratch()
    for folder in ["x", "y"] {
      try FileManager.default.createDirectory(
        at: scratch.folder.appending(path: folder), withIntermediateDirectories: true)
      _ = try scratch.write(BadInputTests.sketch, to: "\(folder)/a.journey.yaml")
    }
    let run = try CommandRun(["render", ".", "-o", "maps"], in: scratch.folder)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        polku: y/a.journey.yaml and x/a.journey.yaml would both be drawn to maps/a.svg; rename one, or draw them apart

        """)
    #expect(run.output == "x/a.journey.yaml → maps/a.svg\n1 of 2 maps drawn, 1 failed\n")
  }

  @Test func emptyFolder() throws {
    let scratch = try Scratch()
    let run = try CommandRun(["render", ".", "-o", "maps"], in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors == "polku: .: there is no *.journey.yaml in this folder\n")
    #expect(run.output == "0 of 0 maps drawn\n")
    #expect(scratch.names.isEmpty)
  }

  @Test func strangeNames() throws {
    let scratch = try Scratch()
    let names = ["-a", "a b", "line\nbreak", "tab\tä", "it's", "--", "-o"]
    for name in names { _ = try scratch.write(BadInputTests.sketch, to: name + ".journey.yaml") }
    let run = try CommandRun(["render", ".", "-o", "maps"], in: scratch.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Set(maps(scratch, "maps").keys) == Set(names.map { $0 + ".svg" }))
    #expect(run.output.split(separator: "\n").count == names.count + 1)
    #expect(run.output.contains("line\u{240A}break.journey.yaml → maps/line\u{240A}break.svg\n"))
    let one = try CommandRun(["render", "-o", "-b.svg", "--", "-a.journey.yaml"], in: scratch.folder)
    #expect(one.status == 0 || one.status == 2)
    #expect(try CommandRun(["render", "./-a.journey.yaml", "-o", "./-b.svg"], in: scratch.folder).status == 0)
    #expect(scratch.names.contains("-b.svg"))
  }

  @Test func targetsThatCannotBeWritten() throws {
    let scratch = try Scratch()
    for name in ["a", "b", "c"] { _ = try scratch.write(BadInputTests.sketch, to: "\(name).journey.yaml") }
    let maps = scratch.folder.appending(path: "maps")
    try FileManager.default.createDirectory(
      at: maps.appending(path: "a.svg"), withIntermediateDirectories: true)
    var failed = 1
    if FileManager.default.fileExists(atPath: "/dev/full") {
      try FileManager.default.createSymbolicLink(
        atPath: maps.appending(path: "b.svg").path, withDestinationPath: "/dev/full")
      failed = 2
    }
    let run = try CommandRun(["render", ".", "-o", "maps"], in: scratch.folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("maps/a.svg: can't be written: it is a folder, not a file"))
    #expect(failed == 1 || run.errors.contains("maps/b.svg: can't be written: the disk is full"))
    #expect(run.output.hasSuffix("\(3 - failed) of 3 maps drawn, \(failed) failed\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: maps.path).filter { $0.hasPrefix(".") }.isEmpty)
  }

  @Test(.enabled(if: geteuid() != 0, "nobody can be refused anything"))
  func foldersThatMayNotBeWritten() throws {
    let scratch = try Scratch()
    _ = try scratch.write(BadInputTests.sketch, to: "a.journey.yaml")
    let maps = scratch.folder.appending(path: "maps")
    try FileManager.default.createDirectory(
      at: maps, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o555])
    let run = try CommandRun(["render", "a.journey.yaml", "-o", "maps"], in: scratch.folder)
    #expect(run.status == 3)
    #expect(run.errors == "polku: maps/a.svg: can't be written: permission is denied\n")
  }

  @Test func endedInTheMiddle() throws {
    let scratch = try folder()
    var large = "journey: Large\nstages:\n  - stage: One\n    touchpoints:\n"
    for number in 0..<4000 { large += "      - A touchpoint of which there are many, No. \(number): \(number % 3)\n" }
    for number in 30..<34 { _ = try scratch.write(large, to: "j\(number).journey.yaml") }
    let folder = scratch.folder.path
    let run = try RunningCommand(["render", folder, "-o", folder + "/maps", "--jobs", "2"])
    _ = try run.line()
    let workers = run.children
    run.terminate()
    #expect(run.waitForEnd() == .signal(SIGTERM))
    for worker in workers { #expect(!FileManager.default.fileExists(atPath: "/proc/\(worker)")) }
    #expect(try maps(scratch, "maps").keys.allSatisfy { !$0.hasPrefix(".") })
  }
}
