import Foundation
import JourneyTestSupport
import Testing

/// What can't be read, or isn't what it should be: one clear message, the documented status, nothing half-written.
@Suite struct BadInputTests {
  static let sketch = "journey: A\nstages:\n  - stage: One\n    touchpoints: [x: 1]\n"

  struct Bad: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let says: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, says: String) {
      self.init(name, Array(text.utf8), says: says)
    }

    init(_ name: String, _ bytes: [UInt8], says: String) {
      (self.name, self.bytes, self.says) = (name, bytes, says)
    }
  }

  static let texts = [
    Bad("empty", "", says: "not-a-journey"),
    Bad("only comments", "# a\n# b\n", says: "not-a-journey"),
    Bad("binary", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1], says: "not-text"),
    Bad("Latin-1", Array("journey: p".utf8) + [0xE4] + Array("iva\n".utf8), says: "byte 10 (0xE4) is not valid UTF-8"),
    Bad("100,000 brackets", String(repeating: "[", count: 100_000), says: "nesting-too-deep"),
    Bad("100,000 dashes", String(repeating: "- ", count: 100_000), says: "nesting-too-deep"),
    Bad("a line of 1 MB", "x" + String(repeating: "y", count: 1_000_000), says: "not-a-journey"),
    Bad("a list", "- a\n- b\n", says: "not-a-journey"),
    Bad("no stages", "journey: A\n", says: "no-stages"),
    Bad("stages that are text", "journey: A\nstages: none yet\n", says: "value-type"),
  ]

  @Test(arguments: texts)
  func lintAndRender(bad: Bad) throws {
    let scratch = try Scratch()
    let file = try scratch.write(bad.bytes, to: "bad.journey.yaml")
    let lint = try CommandRun(["lint", file.path])
    #expect(lint.status == 1)
    #expect(lint.output.contains(bad.says), "\(lint.output.prefix(600))")
    #expect(lint.output.utf8.count < 5_000)
    let render = try CommandRun(["render", file.path, "-o", scratch.folder.appending(path: "map.svg").path])
    #expect(render.status == 1)
    #expect(render.errors.contains(bad.says), "\(render.errors.prefix(600))")
    #expect(scratch.names == ["bad.journey.yaml"])
  }

  @Test func pathsThatLeadNowhere() throws {
    let scratch = try Scratch()
    for (arguments, says) in [
      (["lint", "nowhere.journey.yaml"], "there is no such file or folder"),
      (["lint", ""], "polku: '': there is no such file or folder"),
      (["lint", scratch.folder.path], "there is no *.journey.yaml in this folder"),
      (["render", "nowhere.journey.yaml", "-o", "x.svg"], "there is no such file or folder"),
      (["syntax", scratch.folder.path], "it is a folder, not a file"),
      (["show"], "Missing expected argument"),
      (["lnt"], "no command is called 'lnt': write 'lint'"),
      (["render", "journeys"], "several maps need a folder"),
      (["lint", "--format", "yaml", "journeys"], "no format is called 'yaml': choose text, concise"),
    ] {
      let run = try CommandRun(arguments)
      #expect(run.status == 2, "\(arguments)")
      #expect(run.errors.contains(says), "\(arguments): \(run.errors)")
    }
  }

  @Test func filesThatAreTooLarge() throws {
    let scratch = try Scratch()
    let file = try scratch.write([UInt8](repeating: 0x23, count: 9 * 1_048_576), to: "big.journey.yaml")
    let run = try CommandRun(["lint", file.path])
    #expect(run.status == 2)
    #expect(run.errors.contains("larger than 8 MiB"))
    let input = try CommandRun(["lint", "-"], input: [UInt8](repeating: 0x23, count: 9 * 1_048_576))
    #expect(input.status == 2)
  }

  @Test func outputsThatCannotBeWritten() throws {
    let scratch = try Scratch()
    let file = try scratch.write(Self.sketch, to: "a.journey.yaml")
    let through = try CommandRun(["render", file.path, "-o", file.path + "/map.svg"])
    #expect(through.status == 3)
    #expect(through.errors.contains("can't be written"))
    if FileManager.default.fileExists(atPath: "/dev/full") {
      let full = try CommandRun(["render", file.path, "--format", "svg", "-o", "/dev/full"])
      #expect(full.status == 3)
      #expect(full.errors.contains("the disk is full"))
    }
    #expect(scratch.names == ["a.journey.yaml"])
  }

  @Test func oneBadFileAmongGoodOnes() throws {
    let scratch = try Scratch()
    _ = try scratch.write(Self.sketch, to: "a.journey.yaml")
    _ = try scratch.write("journey: [", to: "b.journey.yaml")
    _ = try scratch.write(Self.sketch, to: "c.journey.yaml")
    let run = try CommandRun(["render", ".", "-o", "maps"], in: scratch.folder)
    #expect(run.status == 1)
    #expect(run.output.contains("a.journey.yaml → maps/a.svg\n"))
    #expect(run.output.hasSuffix("2 of 3 maps drawn, 1 failed\n"))
    #expect(scratch.names == ["a.journey.yaml", "b.journey.yaml", "c.journey.yaml", "maps"])
  }
}
