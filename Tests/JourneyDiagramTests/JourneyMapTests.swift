import Foundation
import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

@Suite struct JourneyMapTests {
  private func map(_ text: String, language: Language? = nil) throws -> JourneyMap {
    let journey = try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey, "\(text)")
    return JourneyMap(Analysis(journey), options: MapOptions(language: language))
  }

  private func words(_ text: String) throws -> [String] { try map(text).drawing.texts.map(\.text) }

  @Test func tenLinesAreAMap() throws {
    let words = try words(
      "journey: Tea\nstages:\n  - stage: Water\n    touchpoints:\n      - Boils\n      - Pours: 1\n")
    #expect(words.contains("Tea"))
    #expect(words.contains("Boils"))
  }

  /// Where nothing stands above the curve, the lane's hint and the axis still stand in lines of their own.
  @Test func theAxisBeginsBelowTheNameOfTheLane() throws {
    let texts = try map("journey: Tea\nstages:\n  - stage: Water\n    touchpoints: [Boils: 2]\n").drawing.texts
    let hint = try #require(texts.first { $0.text == "How it feels" })
    let axis = try #require(texts.first { $0.text == "Delighted" })
    #expect(axis.box.y > hint.box.maxY)
  }

  /// A promise that the numbers show to be broken is told apart from one that is kept, and both from one without numbers.
  @Test(arguments: [
    ("expected: 3, experienced: 2", ["Promise not kept"]), ("expected: 3, experienced: 4", ["Promise kept"]),
    ("emotion: 1", []),
  ])
  func promisesAreKeptOrNot(numbers: String, told: [String]) throws {
    let words = try words(
      """
      journey: Tea
      promises: [{promise: Hot tea at once, delivered-at: [pours]}]
      stages: [{stage: Water, touchpoints: [{touchpoint: Pours, id: pours, \(numbers)}]}]
      """)
    #expect(words.filter { $0.hasPrefix("Promise ") } == told)
  }

  @Test func lanesWithoutContentDontAppear() throws {
    let words = try words("journey: Tea\nstages:\n  - stage: Water\n    touchpoints:\n      - Boils\n")
    #expect(words.contains("Touchpoints"))
    for lane in ["Emotions", "Channels", "Pain points", "Expectation", "Actions", "Frontstage", "Metrics"] {
      #expect(!words.contains(lane))
    }
  }

  @Test(arguments: [(Language.english, "Emotions"), (.finnish, "Tunteet"), (.swedish, "Känslor")])
  func fixedWordsAreInTheMapsLanguage(language: Language, lane: String) throws {
    let text =
      "journey: Tea\nlanguage: \(language.rawValue)\nstages:\n  - stage: Water\n    touchpoints:\n      - Boils: 1\n"
    #expect(try words(text).contains(lane))
    let english = "journey: Tea\nstages:\n  - stage: Water\n    touchpoints:\n      - Boils: 1\n"
    #expect(try map(english, language: language).drawing.texts.contains { $0.text == lane })
  }

  @Test func everyWordIsThereInEveryLanguage() {
    for word in MapWord.allCases {
      for language in Language.allCases { #expect(!word.text(in: language).isEmpty) }
    }
  }

  @Test func theRegistryListsEveryLane() {
    let files = Fixtures.files(in: "Sources/JourneyDiagram/Map/Lanes", ending: "Lane.swift").map {
      $0.deletingPathExtension().lastPathComponent
    }
    let abstract: Set<String> = ["Lane", "CardLane", "BlueprintLane"]
    #expect(!files.isEmpty)
    #expect(Set(files).subtracting(abstract) == Set(LaneRegistry.names))
    #expect(Set(LaneRegistry.names).count == LaneRegistry.names.count)
  }

  /// What has no room is told by a note, wherever it stands, and makes nothing wider.
  @Test(arguments: ["Kolmivaihekilowattituntimittarinvaihtotyömaa", "of many words that are told in no hurry"])
  func longTextsWidenNothingAndAreToldInFull(words: String) throws {
    let long = Array(repeating: words, count: 40).joined(separator: " ")
    func text(_ long: String) -> String {
      """
      journey: \(long)
      scope: \(long)
      goal: \(long)
      stages:
        - stage: \(long)
          goal: \(long)
          touchpoints:
            - {touchpoint: Asks, emotion: -2, feeling: \(long), pain: \(long)}
            - {touchpoint: Waits, emotion: 0.5, feeling: \(long), wait: 3 d}
            - {touchpoint: Gets, emotion: 2, feeling: \(long)}
            - {touchpoint: Goes, emotion: 1, feeling: \(long)}
      """
    }
    let drawing = try map(text(long)).drawing
    for run in drawing.texts { #expect(run.box.maxX <= drawing.width, "\(run.text)") }
    #expect(try drawing.width <= map(text("Short")).drawing.width + 800)
    let notes = drawing.notes.map(\.text)
    #expect(notes.filter { $0 == long }.count >= 4)
    #expect(notes.filter { $0.contains(long) }.count >= 8)
  }

  @Test func sameJourneySameBytes() throws {
    let text = GeneratedJourney.text(seed: 1)
    #expect(try map(text).dot == map(text).dot)
  }

  /// Graphviz's scanner takes no more than 16,384 bytes in one piece, however long a curve is.
  @Test func noLineOfTheGraphIsTooLong() throws {
    var text = "journey: Long\nstages:\n  - stage: One\n    touchpoints:\n"
    for index in 0..<1_000 { text += "      - Step \(index): \(index % 5 - 2)\n" }
    let lines = try map(text).dot.utf8.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { $0.count < 4_096 })
  }

  @Test func theDescriptionSaysWhereItPeaksAndHurts() throws {
    let text = """
      journey: Tea
      stages:
        - stage: Water
          touchpoints:
            - Fills: 1
            - touchpoint: Waits
              emotion: -2
              pain: The kettle is slow
            - Pours: 2
            - Pays: 0
      """
    let description = try map(text).description
    #expect(description.title == "Customer journey: Tea")
    #expect(description.text.contains("1 stage and 4 touchpoints."))
    #expect(description.text.contains("It peaks at “Pours” (+2)."))
    #expect(description.text.contains("The low point is “Waits” (−2): The kettle is slow."))
    #expect(description.text.contains("It ends at “Pays” (0)."))
  }

  /// The curve calls out what it passes through; what has no score says on its own card why it is critical.
  @Test func aCriticalMomentWithoutAScoreSaysWhy() throws {
    let text = """
      journey: Tea
      stages:
        - stage: Water
          touchpoints:
            - Fills: 1
            - touchpoint: Waits
              wait: 9 min
              expected-wait: 3 min
            - touchpoint: Pours
              critical: positive
      """
    let words = try words(text)
    #expect(words.contains("Longest wait"))
    #expect(words.joined(separator: " ").contains("9 min, expected 3 min"))
    #expect(words.contains("Critical moment"))
  }

  /// A figure never stands alone: its interval and the number of answers stand beside it.
  @Test func everyFigureHasItsCount() throws {
    let text = """
      journey: Tea
      metrics: [{metric: nps, promoters: 71, passives: 58, detractors: 35}]
      stages:
        - stage: Water
          touchpoints:
            - touchpoint: Pours
              metrics: [{metric: csat, distribution: {1: 2, 5: 8}, scale: 1..5}]
      """
    let words = try words(text)
    #expect(words.contains("80%"))
    #expect(words.contains { $0.hasPrefix("49–94% · n = 10") })
    #expect(words.contains("+22"))
    #expect(words.contains { $0.contains("n = 164") })
  }

  @Test func aFunnelShowsHowManyGoOn() throws {
    let text =
      "journey: Tea\nstages:\n  - stage: Water\n    entered: 12400\n    exited: 3100\n    touchpoints: [Boils]\n"
    let words = try words(text)
    #expect(words.contains("12,400 → 3,100"))
    #expect(words.contains("25% go on"))
  }

  @Test func branchesHaveTheirShares() throws {
    let text = """
      journey: Tea
      stages:
        - stage: Water
          touchpoints:
            - {touchpoint: Boils, next: {pours: 70 %, spills: 30 %}}
            - {touchpoint: Spills, next: [boils]}
            - Pours
      """
    let words = try words(text)
    #expect(words.contains("70%") && words.contains("30%"))
    #expect(words.contains("Way back"))
  }

  @Test func chosenLanesComeInTheirOrder() throws {
    let text = GeneratedJourney.text(seed: 3)
    let journey = try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey)
    let drawing = JourneyMap(
      Analysis(journey), options: MapOptions(language: .english, lanes: ["channels", "touchpoints"])
    ).drawing
    let headings = drawing.texts.filter { ["Channels", "Touchpoints", "Emotions", "Pain points"].contains($0.text) }
    #expect(headings.map(\.text) == ["Channels", "Touchpoints"])
    #expect(headings.count == 2 && headings[0].baseline.y < headings[1].baseline.y)
  }

  /// A line of text over most of the page is hard to read, and where the action begins and ends is hard to see.
  @Test func anActionOverMostOfThePageHasAShortLabel() throws {
    var text = "journey: Long\nstages:\n  - stage: One\n    touchpoints:\n"
    for index in 0..<15 { text += "      - touchpoint: Step\n        id: s\(index)\n" }
    text += "actions:\n  - action: \(String(repeating: "All of it again ", count: 12))\n    addresses: [s0, s14]\n"
    let drawing = try map(text).drawing
    let lines = drawing.texts.filter { $0.text.hasPrefix("All of it") }
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.width < drawing.width / 2 })
  }

  /// On any journey everything stands on the page, no text runs over another, and none leaves its card.
  @Test(arguments: 0..<150)
  func nothingCollides(seed: Int) throws {
    let drawing = try map(GeneratedJourney.text(seed: UInt64(seed))).drawing
    let cards = drawing.shapes.compactMap { shape -> Box? in
      guard case .rectangle(let box, let radius) = shape.outline, radius > 0, shape.fill != nil else { return nil }
      return box
    }
    let boxes = drawing.texts.map(\.box).sorted { $0.y < $1.y }
    for (index, box) in boxes.enumerated() {
      #expect(box.x >= 0 && box.maxX <= drawing.width && box.y >= 0 && box.maxY <= drawing.height)
      for other in boxes[(index + 1)...] {
        guard other.y < box.maxY else { break }
        #expect(!box.inset(0.5, 1).overlaps(other.inset(0.5, 1)), "seed \(seed)")
      }
      let middle = Box(center: Point(box.midX, box.midY), width: 0.1, height: 0.1)
      for card in cards where card.height > box.height && card.overlaps(middle) {
        #expect(box.x >= card.x - 1 && box.maxX <= card.maxX + 1, "seed \(seed)")
      }
    }
  }

  /// Cards never cover a part of the emotion curve.
  @Test(arguments: 0..<60)
  func callOutsKeepClearOfTheCurve(seed: Int) throws {
    let drawing = try map(GeneratedJourney.text(seed: UInt64(seed + 1000))).drawing
    let curves = drawing.shapes.compactMap { shape -> [Point]? in
      guard case .path(let start, let pieces) = shape.outline, shape.fill == nil, pieces.count > 1,
        let stroke = shape.stroke, stroke.width > 2
      else { return nil }
      return [start] + pieces.map(\.end)
    }
    let cards = drawing.shapes.compactMap { shape -> Box? in
      guard case .rectangle(let box, let radius) = shape.outline, radius > 0, shape.stroke != nil else { return nil }
      return box
    }
    for point in curves.joined() {
      let dot = Box(center: point, width: 1, height: 1)
      for card in cards { #expect(!card.overlaps(dot), "seed \(seed)") }
    }
  }

  /// Kinds and numbers are kept where names are too long for a call-out.
  @Test func aHeadingKeepsTheEndWhereNamesAreLong() throws {
    let people = ["Maximiliana-Theodora von Hohenzollern", "Bartholomew Featherstonehaugh", "Uncle Per-Olof Lundholm"]
    let text =
      "journey: Five\npersonas:\n"
      + people.enumerated().map { "  - {persona: p\($0), name: \($1)}\n" }.joined()
      + "stages:\n  - stage: One\n    touchpoints:\n      - {touchpoint: Swims, emotion: 2, persona: p0}\n"
      + "      - {touchpoint: Drives, emotion: -1}\n      - {touchpoint: Goes, emotion: 1.5}\n"
    let map = try words(text).joined(separator: " ")
    #expect(map.contains("+1) · END"), "\(map)")
    let journey = try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey)
    let curve = JourneyMap(Analysis(journey), view: .curve).drawing.texts.map(\.text)
      .joined(separator: " ")
    #expect(curve.contains("End +1.5"), "\(curve)")
  }

  /// Nobody goes from the charger to the phone and back, though the file has them in this order.
  @Test func theChannelLaneDrawsOnlyWaysThatSomebodyGoes() throws {
    func lines(_ next: String) throws -> Int {
      let map = try map(
        "journey: T\nchannels: [charger, phone]\nstages:\n  - stage: One\n    touchpoints:\n"
          + "      - {touchpoint: Stops, channel: charger\(next)}\n      - {touchpoint: Calls, id: call, channel: phone}\n"
          + "      - {touchpoint: Charges, id: charge, channel: charger}\n")
      return map.drawing.shapes.count { $0.stroke?.width == 1.8 }
    }
    let arcs = try lines(", next: {call: 90 %, charge: 10 %}")
    #expect(try lines(", next: {call: 10 %, charge: 90 %}") == arcs - 1)
    #expect(try lines("") == 2)
  }

  /// Who gives up doesn't pay: the card says that the journey ends there, and how many leave.
  @Test func whereTheJourneyEndsTheCardSaysSo() throws {
    let words = try words(
      "journey: T\nstages:\n  - stage: One\n    touchpoints:\n      - {touchpoint: Comes in, next: {pay: 60 %, up: 20 %}}\n"
        + "      - {touchpoint: Gives up, id: up, ends: cancelled}\n      - {touchpoint: Pays, id: pay}\n      - Goes\n"
    )
    #expect(words.contains("Cancelled") && words.contains("20% leave") && words.contains("Leave the journey here"))
    let plain = try self.words(
      "journey: T\nstages:\n  - stage: One\n    touchpoints: [Comes in, {touchpoint: Goes, ends: done}]\n")
    #expect(!plain.contains("Done") && !plain.contains("Leave the journey here"))
  }

  /// A bar is as long as its time among all times of the lane.
  @Test func timeBarsAreOnOneScale() throws {
    let drawing = try map(
      "journey: T\nstages:\n  - stage: One\n    touchpoints:\n      - {touchpoint: A, wait: 1 h}\n"
        + "      - {touchpoint: B, wait: 2 h}\n      - {touchpoint: C, duration: 4 h, expected-duration: 3 h}\n"
    ).drawing
    let bars = drawing.shapes.compactMap { shape -> Double? in
      guard case .rectangle(let box, radius: 3) = shape.outline, box.height == 6 else { return nil }
      return box.width
    }
    try #require(bars.count == 6)
    for (place, share) in [(1, 0.25), (3, 0.5), (5, 1)] { #expect(abs(bars[place] / bars[place - 1] - share) < 1e-9) }
  }

  @Test func unitsOfTimeAreInTheMapsLanguage() throws {
    let text =
      "journey: T\nstages:\n  - stage: One\n    touchpoints: [{touchpoint: A, wait: 2 d, duration: 1.5 week}]\n"
    let finnish = try map(text, language: .finnish).drawing.texts.map(\.text)
    #expect(finnish.contains { $0.hasSuffix("2 pv") } && finnish.contains { $0.hasSuffix("1.5 vk") })
    #expect(try words(text).contains { $0.hasSuffix("1.5 week") })
  }
}
