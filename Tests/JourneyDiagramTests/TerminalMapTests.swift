import Foundation
import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

@Suite struct TerminalMapTests {
  private static let escape = "\u{1B}"

  private func analysis(_ text: String) throws -> Analysis {
    Analysis(try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey, "\(text)"))
  }

  private func map(_ text: String, width: Int = 100, persona: String? = nil) throws -> String {
    TerminalMap(try analysis(text), options: MapOptions(persona: persona), width: width).text
  }

  /// Without the sequences that set a colour; nothing else is taken out.
  private func withoutColour(_ text: String) -> String {
    text.replacing(/\u{1B}\[(0|1|2|3[12]|1;3[12]|(1;)?38;5;[0-9]{1,3})m/, with: "")
  }

  @Test func everySeverityThatOccursIsExplained() throws {
    let text = try map(
      """
      journey: Tea
      stages:
        - stage: Water
          entered: 50000
          exited: 20000
          touchpoints:
            - {touchpoint: Boils, pain: {pain: Slow, severity: medium}}
            - {touchpoint: Pours, pain: {pain: Hot, severity: high}}
      """)
    #expect(text.contains("!!! severe") && text.contains("!! moderate") && !text.contains("! minor"))
    #expect(text.contains("50,000 → 20,000"))
  }

  private static let tea = """
    journey: Tea
    personas:
      - persona: host
        name: Ann
      - persona: guest
        name: Bo
    stages:
      - stage: Water
        touchpoints:
          - touchpoint: Fills
            emotion: 1
            persona: host
          - touchpoint: Waits
            emotion: -2
            pain: {pain: The kettle is slow, severity: high}
          - touchpoint: Pours
            emotion: 2
            persona: guest
    """

  @Test func saysWhatPressesPeaksAndHurts() throws {
    let map = try map(Self.tea)
    #expect(map.contains("MOST PRESSING\n▼ 2  Waits −2 – Low point"))
    #expect(map.contains("▲ 3  Pours"))
    #expect(map.contains("!!! The kettle is slow"))
    #expect(map.contains("−2  ████│\n"))
    #expect(map.contains("+2      │████\n"))
  }

  @Test func onePersonasTouchpointsKeepTheirNumbers() throws {
    let map = try map(Self.tea, persona: "guest")
    #expect(map.contains("Bo") && !map.contains("Ann") && !map.contains("Fills"))
    #expect(map.contains(" 2  Waits") && map.contains(" 3  Pours"))
  }

  @Test func withoutEmotionsThereIsNoCurve() throws {
    let map = try map("journey: Tea\nstages:\n  - stage: Water\n    touchpoints: [Boils, Pours]\n")
    #expect(!map.contains("┤") && !map.contains("EMOTIONS"))
    #expect(map.contains("  1  Boils\n"))
  }

  /// A level on the plot stands in its row: every half of the scale has one.
  @Test func levelsStandInTheirRows() throws {
    let scores = ["2", "1.5", "1", "0.5", "0", "-0.5", "-1", "-1.5", "-2"]
    let touchpoints = scores.map { "      - x: \($0)\n" }.joined()
    let lines = try map("journey: Tea\nstages:\n  - stage: Water\n    touchpoints:\n\(touchpoints)").split(
      separator: "\n")
    let top = try #require(lines.firstIndex { $0.hasPrefix("+2 ┤") })
    var last = 0
    for row in 0..<9 {
      let line = Array(lines[top + row])
      let place = try #require(line.firstIndex { "▲▼●◇■".contains($0) }, "row \(row)")
      #expect(place > last)
      last = place
    }
  }

  @Test(arguments: 0..<60)
  func noLineIsLongerThanTheTerminalIsWide(seed: Int) throws {
    let analysis = try analysis(GeneratedJourney.text(seed: UInt64(seed + 500)))
    for width in [40, 41, 57, 80, 100, 160, 300] {
      let texts = [TerminalMap(analysis, width: width).text, TerminalStory(analysis, width: width).text]
      for line in texts.joined().split(separator: "\n") { #expect(line.displayWidth <= width, "\(line)") }
    }
  }

  @Test func widthsBeyondTheLimitsAreTheLimits() throws {
    let analysis = try analysis(Self.tea)
    #expect(TerminalMap(analysis, width: -1).text == TerminalMap(analysis, width: 40).text)
    #expect(TerminalMap(analysis, width: .max).text == TerminalMap(analysis, width: 300).text)
  }

  /// Nothing that an author writes reaches the terminal as anything but text.
  @Test(arguments: 0..<40)
  func noTextActsOnTheTerminal(seed: Int) throws {
    let analysis = try analysis(HostileJourney.text(seed: UInt64(seed)))
    for colour in TerminalColour.allCases {
      for text in [
        TerminalMap(analysis, width: 72, colour: colour).text, TerminalStory(analysis, width: 72, colour: colour).text,
      ] {
        let plain = withoutColour(text)
        for scalar in plain.unicodeScalars where scalar != "\n" {
          #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
          let turns = [0x61C, 0x200E, 0x200F, 0xFEFF, 0x2028, 0x2029].contains(scalar.value)
          #expect(!turns && !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
        }
        for line in plain.split(separator: "\n") { #expect(line.displayWidth <= 72, "\(line)") }
      }
    }
  }

  @Test(arguments: 0..<20)
  func colourOnlyAdds(seed: Int) throws {
    let analysis = try analysis(GeneratedJourney.text(seed: UInt64(seed)))
    let plain = TerminalMap(analysis).text
    #expect(!plain.contains(Self.escape))
    for colour in [TerminalColour.ansi16, .ansi256] {
      let coloured = TerminalMap(analysis, colour: colour).text
      #expect(coloured.contains(Self.escape) && withoutColour(coloured) == plain)
    }
  }

  @Test func aVeryLongWordIsDivided() throws {
    let word = String(repeating: "kosketuspiste", count: 8_000)
    let map = try map(
      "journey: \(word)\nstages:\n  - stage: \(word)\n    touchpoints:\n      - \(word): 1\n", width: 60)
    #expect(map.split(separator: "\n").allSatisfy { $0.displayWidth <= 60 })
  }
}
