import FoundationEssentials
import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// Every sign that a view draws is explained at its foot, and none that it doesn't draw.
@Suite struct LegendTests {
  private static let journeys =
    Fixtures.journeys + Fixtures.files(in: "Tests/Fixtures/drawings", ending: ".journey.yaml")

  /// The marks whose shape no other thing on a page has, with the signs that stand for each.
  private static let signs: [(mark: LegendMark, signs: [Sign])] = [
    (.lowPoint, moments([.lowPoint])), (.peak, moments([.peak])), (.failingCore, moments([.failingCore])),
    (.negative, moments([.negative])), (.positive, moments([.positive])), (.end, moments([.end])),
    (.widestGap, moments([.widestGap])), (.longestWait, moments([.longestWait])),
    (.steepestFall, moments([.steepestFall])), (.zeroMoment, moments([.momentOfTruth(.zero)])),
    (.firstMoment, moments([.momentOfTruth(.first)])), (.secondMoment, moments([.momentOfTruth(.second)])),
    (.ultimateMoment, moments([.momentOfTruth(.ultimate)])), (.exit, [Sign(.exit)]),
    (.promiseKept, [Sign(.promiseKept)]), (.promiseBroken, [Sign(.promiseBroken)]),
    (.contextLost, [Sign(.contextLost)]), (.failPoint, [Sign(.failPoint)]), (.waitPoint, [Sign(.waitPoint)]),
    (.system, [Sign(.system)]),
  ]

  /// In a ring and without one: in call-outs the sign stands alone.
  private static func moments(_ marks: [MomentMark]) -> [Sign] {
    marks.flatMap { mark in [true, false].map { Sign(mark, isFramed: $0) } }
  }

  private func journey(_ file: Int) throws -> Analysis {
    let url = Self.journeys[file]
    let source = SourceText(path: url.lastPathComponent, bytes: try Fixtures.bytes(url))
    return Analysis(try #require(Journey.read(SyntaxTree.parse(source)).journey))
  }

  @Test(arguments: journeys.indices, [JourneyMap.PlacedView.map, .blueprint, .curve])
  func whatIsDrawnIsExplained(file: Int, view: JourneyMap.PlacedView) throws {
    let map = JourneyMap(try journey(file), view: view)
    let page = SignsOfPage(map.drawing)
    for (mark, signs) in Self.signs {
      let word = mark.word.text(in: map.language)
      var (drawn, explained) = page.places(of: signs, explainedBy: word)
      if mark == .end, page.hasEndRing { drawn = true }
      #expect(drawn || !explained, "\(Self.journeys[file].lastPathComponent): \(mark) isn't drawn")
      // The labels of the compact curve name their points themselves.
      if view != .curve {
        #expect(explained || !drawn, "\(Self.journeys[file].lastPathComponent): \(mark) isn't explained")
      }
    }
  }

  @Test(arguments: journeys.indices)
  func whatTheFlowDrawsIsExplained(file: Int) throws {
    let plan = try FlowMap.plan(try journey(file))
    let map = try plan.map(laidOut: NaiveLayout(plan.layoutGraph).positions)
    let page = SignsOfPage(map.drawing)
    let signs: [(word: MapWord, sign: Sign)] = [
      (.delighted, Sign(MomentMark.peak, isFramed: true)), (.frustrated, Sign(MomentMark.lowPoint, isFramed: true)),
      (.legendGood, Sign(MomentMark.positive, isFramed: true)),
    ]
    for (word, sign) in signs {
      let (drawn, explained) = page.places(of: [sign], explainedBy: word.text(in: map.language))
      #expect(drawn == explained, "\(Self.journeys[file].lastPathComponent): \(word)")
    }
  }

  private static let allSigns = """
    journey: Parcel
    channels: [shop, phone]
    promises:
      - {promise: Here tomorrow, delivered-at: [waits]}
      - {promise: Paid back at once, delivered-at: [refund]}
    stages:
      - stage: purchase
        touchpoints:
          - {touchpoint: Orders, emotion: 1, channel: shop, moment-of-truth: first, expected: 3, experienced: 3}
          - touchpoint: Waits
            id: waits
            emotion: -2
            channel: phone
            repeats-information: yes
            level: core
            expected: 5
            experienced: 1
            wait: 9 h
            expected-wait: 2 h
            pain: Nobody says when
            system: Routes
            next: {refund: 20 %, wears: 70 %}
          - {touchpoint: Gets the money back, id: refund, emotion: 0, expected: 3, experienced: 4, ends: cancelled}
          - {touchpoint: Wears the shoes, id: wears, emotion: 2}
          - {touchpoint: Shows them, emotion: 1, critical: positive}
          - {touchpoint: Ties them, emotion: 1, critical: negative}
          - {touchpoint: Tells friends, emotion: 1, moment-of-truth: ultimate}
    """

  /// The signs that this suite knows are found where they are drawn, and explained there.
  @Test(arguments: [JourneyMap.PlacedView.map, .blueprint])
  func theSignsAreFound(view: JourneyMap.PlacedView) throws {
    let journey = try #require(Journey.read(SyntaxTree.parse(SourceText(Self.allSigns))).journey)
    let map = JourneyMap(Analysis(journey), view: view)
    let page = SignsOfPage(map.drawing)
    var found: Set<LegendMark> = []
    for (mark, signs) in Self.signs {
      let (drawn, explained) = page.places(of: signs, explainedBy: mark.word.text(in: map.language))
      #expect(drawn == explained, "\(mark)")
      if drawn { found.insert(mark) }
    }
    let common: Set<LegendMark> = [.lowPoint, .peak, .failingCore, .negative, .positive, .end, .exit]
    let own: Set<LegendMark> =
      view == .map
      ? [
        .widestGap, .longestWait, .steepestFall, .firstMoment, .ultimateMoment, .promiseKept, .promiseBroken,
        .contextLost,
      ]
      : [.failPoint, .waitPoint, .system]
    #expect(found.isSuperset(of: common.union(own)), "\(common.union(own).subtracting(found))")
  }
}
