import Testing

/// The process that the flow view has its graph laid out by.
@Suite struct LayoutCommandTests {
  @Test func writesPlaces() throws {
    let run = try CommandRun(["layout"], input: Array("digraph g { a -> b [key=l0] }".utf8))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("layout 1 ") && run.output.hasSuffix("\nend\n"))
    #expect(run.errors.isEmpty)
  }

  @Test func aBrokenGraphIsAFailure() throws {
    let run = try CommandRun(["layout"], input: Array("digraph g {".utf8))
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("the graph isn't valid DOT"))
  }

  @Test func nobodyIsTold() throws {
    let run = try CommandRun(["--help"])
    #expect(!run.output.contains("layout"))
  }
}
