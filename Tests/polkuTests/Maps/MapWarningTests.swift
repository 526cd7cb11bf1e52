import JourneyTestSupport
import Testing

/// What a map doesn't show, or not so that it can be read, is said in a line on standard error; the map is drawn.
@Suite struct MapWarningTests {
  private static let journey =
    "asiakaspolku: Tee\nvaiheet:\n  - vaihe: Vesi\n    kosketuspisteet: [Täyttää, Keittää]\n"

  private func run(_ options: [String], _ journey: String = journey) throws -> CommandRun {
    let scratch = try Scratch()
    _ = try scratch.write(journey, to: "a.journey.yaml")
    return try CommandRun(["render", "a.journey.yaml"] + options, in: scratch.folder)
  }

  @Test(arguments: [
    ("emotions", "the lane 'emotions' has nothing to show: write 'tunne' in the journey, or leave the lane out"),
    ("touchpoints,people", "the lane 'people' has nothing to show: write 'saapui' or 'eteni' in the journey"),
    ("changes", "the lane 'changes' has nothing to show, since only 'polku diff' tells changes"),
  ])
  func aChosenLaneWithoutContent(lanes: String, says: String) throws {
    let run = try run(["--lanes", lanes])
    #expect(run.status == 0 && run.output.contains("<svg"))
    #expect(run.errors.hasPrefix("polku: a.journey.yaml: \(says)"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func nothingIsSaidOfLanesThatNobodyChose() throws {
    #expect(try run([]).errors.isEmpty)
    #expect(try run(["--lanes", "touchpoints"]).errors.isEmpty)
  }

  @Test func textTooSmallOnPaper() throws {
    let steps = (1...60).map { "      - Step number \($0): \($0 % 3 - 1)\n" }.joined()
    let long = "journey: Long\nstages:\n  - stage: All\n    touchpoints:\n\(steps)"
    let run = try run(["--format", "pdf", "--paper", "a4"], long)
    #expect(run.status == 0)
    #expect(run.errors.contains(/on a4 its smallest text is [01]\.[0-9] points high/))
    #expect(run.errors.contains(": draw --view flow, which goes in rows or leave --paper out"))
    let short = "journey: Short\nstages:\n  - stage: All\n    touchpoints: [A, B, C, D, E, F, G, H]\n"
    let small = try self.run(["--format", "pdf", "--paper", "a5"], short).errors
    #expect(small.contains(": write --paper a4 or leave --paper out"), "\(small)")
    #expect(try self.run(["--format", "pdf", "--paper", "a4"]).errors.isEmpty)
  }
}
