import Foundation
import Testing

@testable import polku

/// `polku render --watch` from its start to Ctrl-C. Nothing waits for a time: each step waits for the line before it.
@Suite struct WatchCommandTests {
  @Test func redrawsUntilItIsInterrupted() throws {
    let scratch = try Scratch()
    _ = try scratch.write(BadInputTests.sketch, to: "a.journey.yaml")
    let run = try RunningCommand(["render", scratch.folder.path, "-o", scratch.folder.path + "/maps", "--watch"])
    #expect(try run.line().hasSuffix("/a.svg"))
    _ = try scratch.write(BadInputTests.sketch + "# a note\n", to: "a.journey.yaml")
    #expect(try run.line().hasSuffix("/a.svg: unchanged"))
    _ = try scratch.write("journey: [", to: "a.journey.yaml")
    #expect(try run.line().hasSuffix("/a.journey.yaml: not drawn"))
    _ = try scratch.write(BadInputTests.sketch, to: "b.journey.yaml")
    #expect(try run.line().hasSuffix("/b.svg"))
    run.interrupt()
    #expect(run.waitForEnd() == .status(0))
    let maps = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path + "/maps")
    #expect(maps.sorted() == ["a.svg", "b.svg"])
  }
}
