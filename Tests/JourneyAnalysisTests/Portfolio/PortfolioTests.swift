import JourneyAnalysis
import JourneyModel
import JourneySyntax
import Testing

/// Several journeys together, with answers that were worked out by hand.
@Suite struct PortfolioTests {
  private func facts(_ text: String, _ file: String) throws -> JourneyFacts {
    JourneyFacts(Analysis(try journey(text)), file: file)
  }

  /// Peak–end: a (−2 + 1)/2 = −0.5, on 1…5; b (−2 − 1)/2 = −1.5; c has one emotion only.
  private func portfolio() throws -> Portfolio {
    let a = """
      journey: A
      scales: {emotion: 1..5}
      stages:
        - stage: one
          owner: shop
          touchpoints:
            - {touchpoint: Pays the Bill, channel: web, emotion: 1, pain: slow}
            - {touchpoint: Rests, channel: home, emotion: 4}
      """
    let b = """
      journey: B
      stages:
        - stage: one
          touchpoints:
            - {touchpoint: pays  the bill, channel: Web, emotion: -2, owner: Shop, pain: [slow, dear]}
            - {touchpoint: Sleeps, id: rest, emotion: -1}
      actions: [{action: Faster, addresses: [rest], owner: shop}]
      """
    let c = """
      journey: C
      stages:
        - stage: one
          touchpoints:
            - {touchpoint: Lies down, id: rest, emotion: 2}
            - Wakes
      """
    return Portfolio(
      [try facts(a, "a"), try facts(b, "b"), try facts(c, "c")], leftOut: ["broken"])
  }

  @Test func whatHurtsMostComesFirstWhateverTheScale() throws {
    let journeys = try portfolio().journeys
    #expect(journeys.map(\.title) == ["B", "A", "C"])
    #expect(journeys.map(\.rank) == [1, 2, nil])
    #expect(journeys.map { $0.peakEnd?.value } == [-1.5, -0.5, nil])
    #expect(journeys.map { "\($0.scored)/\($0.of)" } == ["2/2", "2/2", "1/2"])
  }

  @Test func namesAndWrittenIDsFindWhatRecurs() throws {
    let recurring = try portfolio().recurring
    // The bill is −2 in both; A's Rests has no id of its own, so that only B's and C's are one.
    #expect(recurring.map(\.name) == ["Pays the Bill", "Sleeps"])
    #expect(recurring.map { $0.mean?.value } == [-2, 0.5])
    #expect(recurring.map { $0.places.compactMap(\.file) } == [["a", "b"], ["b", "c"]])
  }

  @Test func channelsAndOwnersCarryLowPointsAndPains() throws {
    let portfolio = try portfolio()
    #expect(portfolio.channels.map(\.name) == ["web", "home"])
    #expect(portfolio.channels.map(\.troughs.count) == [2, 0])
    #expect(portfolio.channels.map(\.pains) == [3, 0])
    let shop = try #require(portfolio.owners.first)
    #expect(shop.name == "shop" && shop.touchpoints == 3 && shop.scored == 3 && shop.pains == 3)
    #expect(abs((shop.mean?.value ?? .nan) - -1) < 1e-9)
  }

  @Test func coverageAndWhatCriticalTouchpointsLack() throws {
    let portfolio = try portfolio()
    #expect(portfolio.touchpoints == 6 && portfolio.scored == 5)
    #expect(portfolio.leftOut == ["broken"])
    // Critical are both of A, and both of B; C has too little to stand out.
    #expect(portfolio.critical.touchpoints == 4)
    #expect(portfolio.critical.withoutMetric.count == 4)
    #expect(portfolio.critical.withoutOwner.map(\.touchpoint) == ["rest"])
    #expect(portfolio.critical.withoutAction.count == 3)
  }

  @Test func theOrderOfTheFilesMakesNoDifferenceToTheRanking() throws {
    let files = try (1...8).map { number in
      try facts(
        "journey: J\(number)\nstages: [{stage: s, touchpoints: [a: \(number % 3 - 1), b: \(number % 5 - 2)]}]\n",
        "\(number)")
    }
    let levels = Portfolio(files).journeys.map(\.peakEnd)
    #expect(Portfolio(files.reversed()).journeys.map(\.peakEnd) == levels)
  }

  @Test func nothingIsFineToo() {
    let portfolio = Portfolio([])
    #expect(portfolio.journeys.isEmpty && portfolio.recurring.isEmpty && portfolio.critical.touchpoints == 0)
  }

  private func line(_ name: String, _ state: String, _ emotions: [Int], _ file: String) throws -> JourneyFacts {
    let touchpoints = ["Calls", "Waits", "Goes"].indices.map { place in
      "      - {touchpoint: \(["Calls", "Waits", "Goes"][place]), channel: phone, owner: desk, emotion: \(emotions[place])}\n"
    }
    return try facts(
      "journey: \(name)\nstate: \(state)\nstages:\n  - stage: one\n    touchpoints:\n\(touchpoints.joined())", file)
  }

  /// Nobody has taken the way that is to be: a mean over both would be nobody's.
  @Test func whatIsToBeIsToldApart() throws {
    let portfolio = Portfolio([
      try line("Plan", "to-be", [-1, 1, 2], "plan"), try line("Now", "as-is", [-2, -1, 1], "now"),
      try line("Sketch", "hypothesis", [0, -2, 1], "sketch"),
    ])
    #expect(portfolio.journeys.map(\.title) == ["Now", "Sketch"])
    #expect(portfolio.journeys.map(\.rank) == [1, 2])
    #expect(portfolio.designs.map(\.title) == ["Plan"] && portfolio.designs.map(\.rank) == [nil])
    #expect(portfolio.touchpoints == 6)
    #expect(portfolio.recurring.first { $0.name == "Waits" }?.mean?.value == -1.5)
    #expect(portfolio.channels.map(\.touchpoints) == [6] && portfolio.owners.map(\.touchpoints) == [6])
    #expect(!portfolio.critical.withoutMetric.contains { $0.file == "plan" })
    #expect(PortfolioCSV.text(of: portfolio).split(whereSeparator: \.isNewline).last?.hasPrefix(",plan,") == true)
  }

  @Test func designsAloneAreCompared() throws {
    let portfolio = Portfolio([
      try line("A", "to-be", [1, 1, 2], "a"), try line("B", "to-be", [-2, -1, 1], "b"),
    ])
    #expect(portfolio.journeys.map(\.title) == ["B", "A"] && portfolio.designs.isEmpty)
    #expect(portfolio.journeys.map(\.rank) == [1, 2])
  }
}
