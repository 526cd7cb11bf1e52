import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import Testing

@Suite struct BlueprintTests {
  private func drawing(_ text: String) throws -> Drawing {
    let journey = try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey, "\(text)")
    return JourneyMap(Analysis(journey), view: .blueprint).drawing
  }

  private func words(_ text: String) throws -> String {
    try drawing(text).texts.map(\.text).joined(separator: " ")
  }

  /// A journey in which neighbours share what stands behind them.
  private static func generated(_ seed: Int) -> String {
    GeneratedJourney.text(seed: UInt64(seed)).split(separator: "\n").map { line in
      line.hasPrefix("        backstage:") ? "\(line)\n        support: A list\n        system: [CRM, \(seed)]" : line
    }.joined(separator: "\n") + "\n"
  }

  private static let behind = """
    journey: Tea
    stages:
      - stage: Water
        touchpoints:
          - touchpoint: Asks
            initiator: customer
            wait: 9 min
            pain: Nobody comes
            frontstage: Waiter writes it down
            backstage: Cook boils
            support: Gas
            system: Till
          - touchpoint: Drinks
            support: Gas
    """

  @Test func rowsLinesAndSignsAreThere() throws {
    let words = try drawing(Self.behind).texts.map(\.text)
    for word in [
      "SERVICE BLUEPRINT", "Customer actions", "Line of interaction", "Line of visibility", "Internal interaction",
      "Waiter writes it down", "Cook boils", "Till", "F", "W", "Wait 9 min", "Nobody comes",
    ] {
      #expect(words.contains(word), "\(word)")
    }
  }

  @Test func whatNeighboursShareStandsOnce() throws {
    #expect(try drawing(Self.behind).texts.count { $0.text == "Gas" } == 1)
  }

  @Test func aJourneyWithNothingBehindSaysWhatToWrite() throws {
    let english = "journey: Tea\nstages:\n  - stage: Water\n    touchpoints:\n      - Boils\n"
    #expect(try words(english).contains("frontstage: …, backstage: …, support: …, system: …"))
    #expect(try !words(english).contains("Line of visibility"))
    let finnish = "asiakaspolku: Tee\nvaiheet:\n  - vaihe: Vesi\n    kosketuspisteet:\n      - Kiehuu\n"
    #expect(try words(finnish).contains("taustatoiminta: …"))
  }

  @Test func anEmptyRowBetweenSaysWhatToWrite() throws {
    let text =
      "journey: Tea\nstages:\n  - stage: Water\n    touchpoints:\n      - touchpoint: Boils\n        backstage: Gas\n"
    let words = try words(text)
    #expect(words.contains("Frontstage"))
    #expect(words.contains("write frontstage: …"))
    #expect(!words.contains("Internal interaction"))
  }

  @Test func everyTouchpointIsAnItemInReadingOrder() throws {
    let items = try drawing(Self.behind).items
    #expect(items.map(\.name) == ["1. Asks", "2. Drinks"])
    #expect(items[0].text.contains("Nobody comes"))
    #expect(items[0].text.contains("Backstage: Cook boils"))
    #expect(items[1].text == "Support: Gas.")
  }

  /// On any journey everything stands on the page, no text runs over another, and none leaves its card.
  @Test(arguments: 0..<80)
  func nothingCollides(seed: Int) throws {
    let drawing = try drawing(Self.generated(seed))
    expectNothingCollides(in: drawing, "seed \(seed)")
  }

  /// Arrows stay in the gutters: none runs through a card or a text.
  @Test(arguments: 0..<60)
  func arrowsKeepClearOfCards(seed: Int) throws {
    let drawing = try drawing(Self.generated(seed + 500))
    let cards = drawing.shapes.compactMap { shape -> Box? in
      guard case .rectangle(let box, let radius) = shape.outline, (4...7).contains(radius), shape.fill != nil else {
        return nil
      }
      return box
    }
    let texts = drawing.texts.map(\.box)
    var count = 0
    for (line, head) in zip(drawing.shapes, drawing.shapes.dropFirst()) {
      guard case .line(let points) = line.outline, points.count == 2, case .polygon(let corners) = head.outline,
        corners.count == 3
      else { continue }
      let all = points + corners
      let (left, right) = (all.map(\.x).min() ?? 0, all.map(\.x).max() ?? 0)
      let (top, bottom) = (all.map(\.y).min() ?? 0, all.map(\.y).max() ?? 0)
      let arrow = Box(x: left, y: top, width: right - left, height: bottom - top)
      // What is smaller is a sign on a card.
      guard max(arrow.width, arrow.height) > 14 else { continue }
      count += 1
      for card in cards { #expect(!card.overlaps(arrow), "seed \(seed)") }
      for text in texts { #expect(!text.overlaps(arrow), "seed \(seed)") }
    }
    #expect(count > 0 || drawing.items.count < 2, "seed \(seed)")
  }
}
