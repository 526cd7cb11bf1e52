import JourneyModel
import JourneySyntax
import Testing

/// Entries under which the line with their list's key is missing.
@Suite struct StrayEntryTests {
  @Test func stagesBelowMetrics() throws {
    let reading = read(
      """
      journey: T
      metrics:
        - metric: nps
          value: 40
        - stage: awareness
          touchpoints: [Sees it: 1]
        - stage: purchase
          touchpoints: [Buys it: 2]
      """)
    #expect(ids(reading) == ["unknown-key"])
    #expect(reading.diagnostics.first?.note == "a line 'stages:' seems to be missing above it")
    #expect(try #require(reading.journey).stages.count == 2)
  }

  @Test func channelsBelowPersonas() throws {
    let reading = read(
      """
      asiakaspolku: T
      persoonat:
        - persoona: marja
        - puhelin: {ryhmä: puhe}
        - myymälä
      vaiheet:
        - vaihe: A
          kosketuspisteet: [{kosketuspiste: Soittaa, kanava: puhelin}, {kosketuspiste: Käy, kanava: myymälä}]
      """)
    #expect(ids(reading) == ["unknown-key"])
    #expect(reading.diagnostics.first?.note == "a line 'kanavat:' seems to be missing above it")
    let journey = try #require(reading.journey)
    #expect(journey.channels.map(\.id) == ["puhelin", "myymälä"])
    #expect(journey.personas.map(\.id) == ["marja"])
  }
}
