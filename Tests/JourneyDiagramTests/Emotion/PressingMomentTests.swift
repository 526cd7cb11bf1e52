import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import Testing

@Suite struct PressingMomentTests {
  private func analysis(_ touchpoints: String, state: String = "as-is") throws -> Analysis {
    let text = "journey: Tea\nstate: \(state)\nstages:\n  - stage: Water\n    touchpoints:\n\(touchpoints)"
    return Analysis(try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey, "\(text)"))
  }

  private func pressing(_ touchpoints: String) throws -> [PressingMoment] {
    PressingMoment.all(in: try analysis(touchpoints), language: .english)
  }

  /// A core that fails outweighs the low point, and what the numbers show comes after both. The words are those of the sign, not
  /// of the wait that is there too.
  @Test func theCoreComesFirst() throws {
    let moments = try pressing(
      """
            - {touchpoint: Fills, emotion: 1}
            - {touchpoint: Waits, emotion: -2, wait: 9 min, expected-wait: 3 min}
            - {touchpoint: Stirs, emotion: -1, critical: negative}
            - {touchpoint: Drinks, emotion: -1.5, level: core, expected: 5, experienced: 2}
            - {touchpoint: Pays, emotion: -0.5}
      """)
    #expect(moments.map(\.touchpoint) == [3, 1, 2])
    #expect(moments.map(\.mark) == [.failingCore, .lowPoint, .negative])
    #expect(
      moments.map(\.reason) == [
        "Core fails: experienced 2, expected 5", "The lowest point of the curve: \u{2212}2",
        "Marked as a critical moment: negative",
      ])
  }

  @Test func theAuthorsWordsSayWhy() throws {
    let moments = try pressing(
      """
            - {touchpoint: Fills, emotion: 1}
            - {touchpoint: Waits, emotion: -2, pain: The kettle is slow}
            - {touchpoint: Pours, emotion: 2}
      """)
    #expect(moments.map(\.reason) == ["The kettle is slow"])
  }

  @Test func whatIsGoodDoesntPress() throws {
    #expect(try pressing("      - Fills: 1\n      - Pours: 2\n      - Drinks: 2\n").isEmpty)
    #expect(try pressing("      - Fills\n      - Pours\n").isEmpty)
  }

  @Test func threeAtMostAndEachOnce() throws {
    let touchpoints = (0..<30).map { "      - {touchpoint: T\($0), emotion: -1, critical: negative}\n" }.joined()
    let moments = try pressing(touchpoints)
    #expect(moments.count == PressingMoment.limit)
    #expect(Set(moments.map(\.touchpoint)).count == moments.count)
  }

  /// On the page each has the number that its card has, and nothing runs over the page's edge.
  @Test func theLineStaysOnThePage() throws {
    let word = String(repeating: "odottaa", count: 40)
    let drawing = JourneyMap(
      try analysis(
        """
              - {touchpoint: Fills, emotion: 1}
              - {touchpoint: \(word), emotion: -2, pain: "\(word) \(word)"}
              - {touchpoint: Stirs, emotion: -1, critical: negative, pain: "\(word)"}
              - {touchpoint: Pays, emotion: -1, critical: negative, pain: "\(word)"}
        """)
    ).drawing
    #expect(drawing.texts.contains { $0.text == "ACT HERE FIRST" })
    #expect(drawing.texts.filter { $0.text == "2" }.count == 2)
    for text in drawing.texts { #expect(text.box.x >= 0 && text.box.maxX <= drawing.width, "\(text.text)") }
  }

  @Test func aFallThatStaysGoodDoesntPress() throws {
    #expect(try pressing("      - Fills: 1\n      - Pours: 2\n      - Drinks: 1.5\n").isEmpty)
    #expect(try pressing("      - Fills: 2\n      - Pours: -1\n      - Drinks: 2\n").map(\.touchpoint) == [1])
  }
}
