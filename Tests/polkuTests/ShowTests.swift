import Foundation
import JourneyTestSupport
import Testing

/// `polku show`, and the map for the terminal, as users call them.
@Suite struct ShowTests {
  @Test func pipedItIsPlainAndAHundredColumnsWide() throws {
    for arguments in [
      ["show", "journeys/bike-repair.journey.yaml"],
      ["render", "--format", "text", "journeys/bike-repair.journey.yaml"],
    ] {
      let run = try CommandRun(arguments)
      #expect(run.status == 0, "\(run.errors)")
      #expect(!run.output.contains("\u{1B}"))
      let lines = run.output.split(separator: "\n")
      #expect(lines.count > 20 && lines.allSatisfy { $0.count <= 100 })
    }
  }

  @Test func aFolderIsToldOneAfterTheOther() throws {
    let run = try CommandRun(["show", "--format", "markdown", "journeys"])
    #expect(run.status == 0, "\(run.errors)")
    let count = Fixtures.files(in: "journeys", ending: ".journey.yaml").count
    #expect(run.output.split(separator: "\n").filter { $0.hasPrefix("# ") }.count == count)
  }

  @Test func fixedWordsAreInTheLanguageAskedFor() throws {
    let run = try CommandRun(["show", "--language", "sv", "journeys/bike-repair.journey.yaml"])
    #expect(run.output.hasPrefix("KUNDRESA") && run.output.contains("KRITISKA ÖGONBLICK"))
  }

  @Test func oneBadFileAmongGoodOnes() throws {
    let scratch = try Scratch()
    _ = try scratch.write("journey: [", to: "a.journey.yaml")
    _ = try scratch.write(BadInputTests.sketch, to: "b.journey.yaml")
    let run = try CommandRun(["show", "."], in: scratch.folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("a.journey.yaml: not shown, because of what is said above"))
    #expect(run.output.hasPrefix("CUSTOMER JOURNEY\nA\n"))
  }

  @Test func aPersonaThatIsNotThere() throws {
    let scratch = try Scratch()
    let text = "personas: [{persona: ann}, {persona: bo}]\n" + BadInputTests.sketch
    _ = try scratch.write(text, to: "a.journey.yaml")
    let run = try CommandRun(["show", "a.journey.yaml", "--persona", "cy"], in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors == "polku: a.journey.yaml: no persona is called 'cy': choose ann or bo\n")
    #expect(try CommandRun(["show", "a.journey.yaml", "--persona", "bo"], in: scratch.folder).status == 0)
  }
}
