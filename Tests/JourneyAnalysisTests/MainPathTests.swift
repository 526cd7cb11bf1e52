import JourneyAnalysis
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

struct MainPathTests {
  @Test func goesInTheOrderOfTheFile() throws {
    #expect(try path(["a", "b", "c"]) == ["a", "b", "c"])
  }

  @Test func nextLeavesOutWhatLiesBetween() throws {
    #expect(try path(["a", "b {next: d}", "c {optional: yes}", "d"]) == ["a", "b", "d"])
    #expect(try path(["a", "b {optional: yes}", "c"]) == ["a", "b", "c"])
  }

  @Test func alternativesMeetAgain() throws {
    #expect(try path(["a {next: [b: 70 %, c: 30 %]}", "b {next: d}", "c", "d"]) == ["a", "b", "d"])
    #expect(try path(["a {next: [b: 20 %, c: 80 %]}", "b {next: d}", "c", "d"]) == ["a", "c", "d"])
    #expect(try path(["a {next: [b: 20 %, c]}", "b {next: d}", "c", "d"]) == ["a", "c", "d"])
  }

  @Test func withoutSharesTheFirstThatIsNotOptional() throws {
    #expect(try path(["a {next: [b, c]}", "b {optional: yes}", "c"]) == ["a", "c"])
    #expect(try path(["a {next: [b, c]}", "b {next: d}", "c", "d"]) == ["a", "b", "d"])
  }

  @Test func aWayBackIsNoPartOfIt() throws {
    #expect(try path(["a", "b {next: a}", "c"]) == ["a", "b", "c"])
    #expect(try path(["a", "b {next: [a: 90 %, d: 10 %]}", "c", "d"]) == ["a", "b", "d"])
    #expect(try path(["a {next: a}", "b"]) == ["a", "b"])
  }

  @Test func anEndOnTheWayIsABranch() throws {
    #expect(try path(["a", "b {ends: cancelled}", "c"]) == ["a", "c"])
    #expect(try path(["a", "b", "c {ends: yes}"]) == ["a", "b", "c"])
    #expect(try path(["a {next: b}", "b {ends: yes}", "c"]) == ["a", "b"])
    // Some end there, and the others go on.
    #expect(try path(["a", "b {ends: most stay where they are, next: [c: 40 %]}", "c"]) == ["a", "b", "c"])
    #expect(try path(["a {next: b}", "b {ends: yes, next: [d: 40 %]}", "c", "d"]) == ["a", "b", "d"])
  }

  @Test func eachPersonaHasItsOwn() throws {
    let text = """
      journey: A
      personas: [buyer, user, guest]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: a, emotion: 1}
            - {touchpoint: b, persona: buyer, emotion: -2}
            - {touchpoint: c, persona: [user, guest], emotion: 2}
            - {touchpoint: d, emotion: 0}
      """
    let analysis = Analysis(try journey(text))
    #expect(analysis.paths.map(\.personas) == [["buyer"], ["user", "guest"]])
    #expect(analysis.path(of: "buyer")?.touchpointIndices == [0, 1, 3])
    #expect(analysis.path(of: "guest")?.touchpointIndices == [0, 2, 3])
    #expect(analysis.path(of: "buyer")?.curve.trough?.level == -2)
    #expect(analysis.path(of: "user")?.curve.trough?.level == 0)
    #expect(analysis.path(of: "nobody") == nil)
  }

  @Test func withoutPersonasThereIsOne() throws {
    let analysis = Analysis(try journey(emotions: [1, 2]))
    #expect(analysis.paths.count == 1)
    #expect(analysis.paths.first?.personas == [])
    #expect(analysis.path(of: "anybody") != nil)
  }

  /// The names of the touchpoints on the main path of a journey with these touchpoints, each a name and a mapping.
  private func path(_ touchpoints: [String]) throws -> [String] {
    let entries = touchpoints.map { text -> String in
      let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
      let rest = parts.count > 1 ? ", " + parts[1].dropFirst().dropLast() : ""
      return "      - {touchpoint: \(parts[0])\(rest)}\n"
    }
    let journey = try journey(
      "journey: A\nstages:\n  - stage: purchase\n    touchpoints:\n" + entries.joined())
    return try #require(Analysis(journey).paths.first).touchpointIndices.map { journey.touchpoints[$0].id }
  }
}
