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

  @Test func aFolderIsToldOneAfterTheOtherAndThenTogether() throws {
    let run = try CommandRun(["show", "--format", "markdown", "journeys"])
    #expect(run.status == 0, "\(run.errors)")
    let count = Fixtures.files(in: "journeys", ending: ".journey.yaml").count
    #expect(run.output.split(separator: "\n").filter { $0.hasPrefix("# ") }.count == count + 1)
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

  @Test func oneFileIsOneDocumentAndAFolderIsAPortfolio() throws {
    let one = try JSONDocument(try CommandRun(["show", "--format", "json", "journeys/haircut.journey.yaml"]).output)
    #expect(one.members.map(\.key) == ["schema", "version", "journey"])
    #expect(one["journey"]?["file"]?.string == "journeys/haircut.journey.yaml")
    let all = try JSONDocument(try CommandRun(["show", "--format", "json", "journeys"]).output)
    #expect(all.members.map(\.key) == ["schema", "version", "journeys", "portfolio"])
    let count = Fixtures.files(in: "journeys", ending: ".journey.yaml").count
    // What is to be stands apart.
    let designs = all["portfolio"]?["designs"]?.elements.count ?? 0
    #expect(all["journeys"]?.elements.count == count)
    #expect(all["portfolio"]?["journeys"]?.elements.count == count - designs && designs > 0)
    let schema = try JSONDocument(
      String(contentsOf: Fixtures.root.appending(path: "docs/schema/show.schema.json"), encoding: .utf8))
    #expect(SchemaCheck(schema).faults(in: one) == [] && SchemaCheck(schema).faults(in: all) == [])
    let summary = try JSONDocument(try CommandRun(["show", "--summary", "--format", "json", "journeys"]).output)
    #expect(summary.members.map(\.key) == ["schema", "version", "portfolio"])
    #expect(summary["portfolio"] == all["portfolio"])
  }

  @Test func theTableHasATouchpointALine() throws {
    let run = try CommandRun(["show", "--format", "csv", "--language", "fi", "journeys"])
    let lines = run.output.split(separator: "\r\n")
    #expect(run.status == 0 && lines.first?.hasPrefix("file,journey,state,") == true)
    let files = Fixtures.files(in: "journeys", ending: ".journey.yaml").count
    #expect(lines.count { $0.hasPrefix("journeys/") } == lines.count - 1 && lines.count > 5 * files)
    let short = try CommandRun(["show", "--format", "csv", "--summary", "journeys"])
    #expect(short.output.split(separator: "\r\n").count == files + 1)
  }

  @Test func aJourneyWithErrorsIsToldAndLeftOut() throws {
    let scratch = try Scratch()
    _ = try scratch.write("journey: [", to: "a.journey.yaml")
    _ = try scratch.write(BadInputTests.sketch, to: "b.journey.yaml")
    let run = try CommandRun(["show", "--format", "json", "."], in: scratch.folder)
    let document = try JSONDocument(run.output)
    #expect(run.status == 1 && run.errors.contains("a.journey.yaml: not shown"))
    #expect(document["journeys"]?.elements.count == 1)
    #expect(document["portfolio"]?["leftOut"] == .list([.text("a.journey.yaml")]))
    let one = try CommandRun(["show", "--format", "json", "a.journey.yaml"], in: scratch.folder)
    #expect(one.status == 1 && one.output.isEmpty)
  }

  @Test func standardInputHasNoFile() throws {
    let run = try CommandRun(["show", "--format", "json", "-"], input: Array(BadInputTests.sketch.utf8))
    #expect(run.status == 0, "\(run.errors)")
    #expect(try JSONDocument(run.output)["journey"]?["file"] == .null)
  }

  @Test func severalAreToldAndThenTogether() throws {
    let run = try CommandRun(["show", "journeys", "--language", "sv"])
    #expect(run.output.hasPrefix("KUNDRESA") && run.output.contains("\nRESORNA TILLSAMMANS\n"))
    let summary = try CommandRun(["show", "journeys", "--language", "sv", "--summary"])
    #expect(summary.output.hasPrefix("RESORNA TILLSAMMANS\n") && run.output.hasSuffix(summary.output))
  }
}
