import JourneyAnalysis
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

struct CriticalMomentTests {
  private static let flatTyre = """
    journey: Flat tyre
    stages:
      - stage: awareness
        touchpoints:
          - {touchpoint: search, emotion: -1}
          - {touchpoint: call, emotion: 1, expected: 3, experienced: 4}
          - {touchpoint: tow, emotion: -1.5, critical: negative, expected: 4, experienced: 2, level: core,
             duration: 95 min, expected-duration: 60 min}
          - {touchpoint: repair, emotion: 2}
          - {touchpoint: bill, emotion: 0.5, wait: 10 min, expected-wait: 5 min}
          - survey
    """

  @Test func allKinds() throws {
    let moments = Analysis(try journey(Self.flatTyre)).criticalMoments
    #expect(
      moments.map { "\($0.touchpointID) \($0.kind.rawValue)" } == [
        "tow declared", "tow trough", "tow steepest-fall", "tow widest-gap", "tow longest-wait", "tow failing-core",
        "repair peak", "bill end",
      ])
  }

  @Test func reasonsInThreeLanguages() throws {
    let analysis = Analysis(try journey(Self.flatTyre))
    let tow = analysis.criticalMoments(at: analysis.journey.touchpoints[2])
    #expect(
      tow.map { $0.reason(in: .english) } == [
        "Marked as a critical moment: negative", "The lowest point of the curve: \u{2212}1.5",
        "The steepest fall: from +1 to \u{2212}1.5", "The widest gap to expectation: experienced 2, expected 4",
        "The longest wait beyond what was expected: 95 min, expected 60 min",
        "The core fails: experienced 2, expected 4",
      ])
    #expect(tow[1].reason(in: .finnish) == "Tunnekäyrän matalin kohta: \u{2212}1,5")
    #expect(tow[2].reason(in: .finnish) == "Jyrkin pudotus: arvosta +1 arvoon \u{2212}1,5")
    #expect(tow[2].reason(in: .swedish) == "Det brantaste fallet: från +1 till \u{2212}1,5")
    for moment in analysis.criticalMoments {
      for language in Language.allCases { #expect(moment.reason(in: language).count > 10) }
    }
  }

  @Test func polarity() throws {
    let moments = Analysis(try journey(emotions: [1, -1, 0])).criticalMoments
    #expect(moments.map(\.kind) == [.peak, .trough, .steepestFall, .end])
    #expect(moments.map(\.polarity) == [.positive, .negative, .negative, nil])
  }

  @Test func aFlatOrShortCurveHasNoPeak() throws {
    #expect(Analysis(try journey(emotions: [1, 1, 1])).criticalMoments.map(\.kind) == [.end])
    #expect(Analysis(try journey(emotions: [2])).criticalMoments.isEmpty)
    #expect(Analysis(try journey(emotions: [nil, nil])).criticalMoments.isEmpty)
    #expect(Analysis(try journey(emotions: [-2, -1])).criticalMoments.map(\.kind) == [.trough, .end])
  }

  @Test func theCoreFailsBeyondTolerance() throws {
    #expect(try failingCore("expected: 4, experienced: 3, level: core") == [])
    #expect(try failingCore("expected: 4, experienced: 2, level: core") == ["a"])
    #expect(try failingCore("expected: 4, experienced: 2, level: extended") == [])
    // Nothing in the file speaks of levels.
    #expect(try failingCore("expected: 4, experienced: 2") == [])
    // Another touchpoint does, so what has none is core.
    #expect(try failingCore("expected: 4, experienced: 2", other: "{touchpoint: b, level: exceeding}") == ["a"])
    #expect(try failingCore("expected: 4, experienced: 2, level: core", state: "to-be") == [])
  }

  @Test func oneOfAPairOfExpectationsServesForBoth() throws {
    let text = """
      journey: A
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: a, wait: 20 min, expected-duration: 15 min}
            - {touchpoint: b, duration: 2 h, expected-duration: 2 h}
      """
    let moments = Analysis(try journey(text)).criticalMoments
    #expect(moments.map(\.touchpointID) == ["a"])
    #expect(moments.first?.kind == .longestWait)
  }

  @Test func declaredBesideThePathsIsThereToo() throws {
    let text = """
      journey: A
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: a, next: c}
            - {touchpoint: b, critical: positive}
            - {touchpoint: c}
      """
    let analysis = Analysis(try journey(text))
    #expect(analysis.criticalMoments.map(\.touchpointID) == ["b"])
    #expect(analysis.paths[0].criticalMoments.isEmpty)
  }

  private func failingCore(_ fields: String, other: String? = nil, state: String = "as-is") throws -> [String] {
    let entries = ["{touchpoint: a, \(fields)}"] + (other.map { [$0] } ?? [])
    let text =
      "journey: A\nstate: \(state)\nstages:\n  - stage: purchase\n    touchpoints:\n"
      + entries.map { "      - \($0)\n" }.joined()
    return Analysis(try journey(text)).criticalMoments.filter { $0.kind == .failingCore }.map(\.touchpointID)
  }

  /// A step down from what delights to what is still fine is no trouble, and a happy end stays one.
  @Test func aFallThatStaysGoodSpeaksAgainstNobody() throws {
    let moments = Analysis(try journey(emotions: [1, 2, 1.5])).criticalMoments
    #expect(moments.map(\.kind) == [.peak, .end, .steepestFall])
    #expect(moments.map(\.polarity) == [.positive, .positive, nil])
    let neutral = Analysis(try journey(emotions: [2, 0])).criticalMoments
    #expect(neutral.first { $0.kind == .steepestFall }?.polarity == .some(nil))
    let bad = Analysis(try journey(emotions: [2, -0.5])).criticalMoments
    #expect(bad.first { $0.kind == .steepestFall }?.polarity == .negative)
    #expect(Analysis(try journey(emotions: [1, 2, 1.5])).rankedMoments.allSatisfy { $0.polarity == .positive })
  }
}
