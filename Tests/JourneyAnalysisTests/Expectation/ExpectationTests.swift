import JourneyAnalysis
import JourneyModel
import JourneySyntax
import Testing

struct ExpectationTests {
  @Test func bySourceAndDimension() throws {
    let text = """
      journey: A night
      scales: {expectation: 1..7}
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: books, expected: 4, experienced: 7, expectation-source: advertising, dimension: reliability}
            - {touchpoint: arrives, expected: 6, experienced: 3, expectation-source: [advertising, promise],
               dimension: [empathy, reliability]}
            - {touchpoint: sleeps, expected: 5, experienced: 5, dimension: empathy}
            - {touchpoint: eats, expected: 5}
      """
    let path = try #require(Analysis(try journey(text)).paths.first)
    let figures = path.expectation
    // One step on 1…7 is two thirds of a step inside.
    #expect(figures.overall.count == 3 && figures.overall.mean == 0)
    #expect([figures.overall.exceeded, figures.overall.met, figures.overall.missed] == [1, 1, 1])
    #expect(figures.overall.widest?.touchpointIndex == 1)
    #expect(figures.overall.furthestAbove?.size == 2 && figures.overall.furthestBelow?.size == -2)
    #expect(figures.sources.map(\.source) == ["advertising", "promise"])
    #expect(figures.sources.map(\.gaps.count) == [2, 1])
    #expect(figures.sources.map(\.gaps.mean) == [0, -2])
    #expect(figures.dimensions.map(\.dimension) == [.reliability, .empathy])
    #expect(figures.dimensions.map(\.gaps.mean) == [0, -1])
    let quality = try #require(figures.serviceQuality)
    #expect(quality.mean == -0.5 && quality.dimensions == 2)
    #expect(figures.levels == nil && figures.threeE == nil)
  }

  @Test func withoutNumbersThereIsNothing() throws {
    let figures = try #require(Analysis(try journey(emotions: [1, nil])).paths.first).expectation
    #expect(figures.overall == GapFigure() && figures.overall.mean == nil && figures.overall.widest == nil)
    #expect(figures.sources.isEmpty && figures.dimensions.isEmpty && figures.serviceQuality == nil)
  }

  private func serviceGaps(_ numbers: String) throws -> ServiceGaps {
    let text =
      "journey: A\nstages:\n  - stage: purchase\n    touchpoints:\n      - touchpoint: a\n        service-level: {\(numbers)}\n"
    return try #require(Analysis(try journey(text)).serviceGaps.first)
  }

  /// T22, minutes, of which fewer are better.
  @Test func t22FiveGaps() throws {
    let gaps = try serviceGaps(
      "unit: min, better: low, expected: 15, assumed: 30, standard: 30, promised: 20, actual: 45, perceived: 60")
    #expect(ServiceGaps.Kind.allCases.map { gaps.size($0) } == [-15, 0, -15, -25, -45])
    #expect(gaps.worstInner == .communication && gaps.missing.isEmpty)
    #expect(
      gaps.explanation(in: .english)
        == "the customer's gap, 5, is \u{2212}45\u{A0}min; gap 4, communication, explains it best: \u{2212}25\u{A0}min")
    #expect(
      gaps.explanation(in: .swedish)
        == "kundens gap 5 är \u{2212}45\u{A0}min; det förklaras bäst av gap 4, löftena: \u{2212}25\u{A0}min")
    // The same the other way up.
    let high = try serviceGaps(
      "better: high, expected: -15, assumed: -30, standard: -30, promised: -20, actual: -45, perceived: -60")
    #expect(high.sizes == gaps.sizes)
  }

  @Test func whatIsMissingIsSaid() throws {
    let noDirection = try serviceGaps("expected: 15, perceived: 60")
    #expect(noDirection.sizes.isEmpty && noDirection.worstInner == nil)
    #expect(noDirection.explanation(in: .english).contains("'better'"))
    let some = try serviceGaps("better: low, expected: 15, assumed: 15.5, standard: 15.5")
    #expect(some.size(.knowledge) == -0.5 && some.size(.customer) == nil && some.worstInner == .knowledge)
    #expect(some.explanation(in: .finnish) == "asiakkaan kuilua ei voi laskea; puuttuu: luvattu, toteutunut, koettu")
    let good = try serviceGaps("better: high, expected: 3, perceived: 4")
    #expect(good.size(.customer) == 1 && good.worstInner == nil)
    #expect(good.explanation(in: .english).contains("as good as they expect"))
    // Of two that tie the first: the later ones build on it.
    let tie = try serviceGaps("better: low, expected: 10, assumed: 15, standard: 20, actual: 20, perceived: 25")
    #expect(tie.worstInner == .knowledge)
    #expect(tie.explanation(in: .finnish).hasSuffix("\u{2212}5; puuttuu: luvattu"))
  }

  @Test func coreBeforeWhatExceeds() throws {
    let text = """
      journey: A
      state: as-is
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: a, level: core, expected: 4, experienced: 2}
            - {touchpoint: b, expected: 4, experienced: 3}
            - {touchpoint: c, level: extended, efficiency: 5, ease: 1, emotion: 1}
            - {touchpoint: d, level: exceeding, efficiency: 3}
      actions:
        - {action: A cake, level: exceeding, addresses: d}
        - {action: A card, level: exceeding, addresses: d, status: done}
        - {action: A lock, level: core, addresses: a}
      """
    let figures = try #require(Analysis(try journey(text)).paths.first).expectation
    let levels = try #require(figures.levels)
    #expect([levels.core, levels.extended, levels.exceeding] == [2, 1, 1])
    #expect(levels.failingCore == [0] && !levels.isCoreInOrder)
    #expect(levels.exceedingBeforeCore == [3] && levels.exceedingActionsBeforeCore == [0])
    let threeE = try #require(figures.threeE)
    #expect(threeE.efficiency?.mean == 1 && threeE.efficiency?.count == 2)
    #expect(threeE.ease?.mean == -2 && threeE.ease?.count == 1)
    #expect(threeE.emotion?.mean == 1 && threeE.emotion?.count == 1)
    let better = try #require(
      Analysis(try journey(text.replacingFirst("experienced: 2", with: "experienced: 3"))).paths.first)
    #expect(better.expectation.levels?.isCoreInOrder == true)
    #expect(better.expectation.levels?.exceedingBeforeCore == [])
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = self.firstRange(of: part) else { return self }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
