import JourneyModel
import JourneySyntax
import Testing

@Suite struct JourneyOfPersonaTests {
  private func journey() throws -> Journey {
    let text = """
      journey: Tea
      personas: [ann, bo]
      stages:
        - stage: Water
          touchpoints:
            - Fills
            - {touchpoint: Waits, id: waits, persona: ann}
            - {touchpoint: Rests, id: rests, persona: [ann, bo]}
        - stage: Only Ann's
          touchpoints:
            - {touchpoint: Hums, persona: ann}
        - stage: Nobody's yet
          touchpoints: []
        - stage: Cup
          touchpoints:
            - {touchpoint: Drinks, id: drinks}
      """
    return try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey)
  }

  @Test func keepsWhatIsSharedAndOnesOwn() throws {
    let own = try #require(try journey().lived(by: "bo"))
    #expect(own.personas.map(\.id) == ["bo"])
    #expect(own.touchpoints.map(\.name.text) == ["Fills", "Rests", "Drinks"])
    #expect(own.stages.map(\.name.text) == ["Water", "Nobody's yet", "Cup"])
  }

  @Test func countsPlacesAnew() throws {
    let own = try #require(try journey().lived(by: "bo"))
    #expect(own.touchpoints.map(\.index) == [0, 1, 2])
    #expect(own.touchpoints.map(\.stageIndex) == [0, 0, 2])
    #expect(own.stages.map(\.index) == [0, 1, 2])
    #expect(own.stages.flatMap(\.touchpoints).map(\.index) == [0, 1, 2])
    #expect(own.touchpoint("drinks")?.index == 2)
    #expect(own.touchpoint("waits") == nil)
    for touchpoint in own.touchpoints {
      #expect(own.stage(of: touchpoint).touchpoints.contains { $0.id == touchpoint.id })
    }
  }

  @Test func everybodyWhoIsNamedHasOne() throws {
    #expect(try journey().lived(by: "ann")?.touchpoints.count == 5)
    #expect(try journey().lived(by: "nobody") == nil)
  }
}
