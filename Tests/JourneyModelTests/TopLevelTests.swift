import JourneyModel
import JourneySyntax
import Testing

@Suite struct TopLevelTests {
  @Test(arguments: ["", "\n\n", "# only a comment\n", "- a\n- b\n", "just words\n", "[a, b]\n"])
  func noJourney(text: String) {
    let reading = read(text)
    #expect(ids(reading) == ["not-a-journey"])
    #expect(reading.journey == nil)
  }

  @Test(arguments: ["journey: T\n", "journey: T\nstages:\n", "journey: T\nstages: []\n"])
  func noStages(text: String) {
    let reading = read(text)
    #expect(ids(reading) == ["no-stages"])
    #expect(reading.journey == nil)
  }

  @Test(arguments: [
    "journey: T\nstages: words\n", "journey: T\nstages: [a, b]\n", "journey: T\nstages: {a: b, c: d}\n",
  ])
  func stagesThatAreTexts(text: String) {
    #expect(ids(read(text)) == ["value-type"])
  }

  @Test func brokenSyntaxDrawsNothingAfterIt() {
    for text in ["journey: T\nstages: &s x\n", "{", "journey: [\n", "%YAML 1.2\n", "journey: &a T\n"] {
      let tree = SyntaxTree.parse(SourceText(text))
      #expect(!tree.isAccepted, "\(text)")
      #expect(Journey.read(tree).diagnostics.isEmpty, "\(text)")
    }
  }

  @Test func aTenLineSketchIsAJourney() throws {
    let reading = read(
      """
      journey: A haircut
      stages:
        - stage: Before
          touchpoints: [Books online, Finds the salon]
        - stage: After
          touchpoints: [Shows it at home: 2]
      """)
    #expect(reading.diagnostics.isEmpty)
    let journey = try #require(reading.journey)
    #expect(journey.stages.map(\.touchpoints.count) == [2, 1])
    #expect(journey.touchpoints.map(\.stageIndex) == [0, 0, 1])
    #expect(journey.touchpoints.map(\.index) == [0, 1, 2])
    #expect(journey.stage(of: journey.touchpoints[2]).name.text == "After")
    #expect(journey.state == nil && journey.covers == nil)
  }

  @Test func tooManyTouchpoints() {
    let names = (0..<10_001).map { "t\($0)" }.joined(separator: ", ")
    let reading = read("journey: T\nstages:\n  - stage: S\n    touchpoints: [\(names)]\n")
    #expect(ids(reading) == ["too-many-touchpoints"])
    #expect(reading.journey?.touchpoints.count == 10_000)
  }
}
