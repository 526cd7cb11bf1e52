import JourneyAnalysis
import JourneyModel
import JourneySyntax
import Testing

struct MomentRankingTests {
  private func ranked(_ text: String) throws -> [RankedMoment] { Analysis(try journey(text)).rankedMoments }

  private static let move = """
    journey: A move
    state: as-is
    stages:
      - stage: purchase
        owner: sales
        touchpoints:
          - {touchpoint: offer, emotion: 1, moment-of-truth: first, information: By e-mail}
          - {touchpoint: call, emotion: -2, importance: 10, expected: 5, experienced: 4, pain: {pain: Nobody answers, severity: high}}
          - {touchpoint: box, emotion: -0.5, level: core, expected: 5, experienced: 3}
          - {touchpoint: van, emotion: 1, wait: 40 min}
      - stage: aftercare
        touchpoints:
          - {touchpoint: lamp, emotion: 2, expected: 3, experienced: 4}
          - {touchpoint: bill, emotion: 0.5}
    actions:
      - {action: Ring back, addresses: [call, bill], status: done}
      - {action: Never mind, addresses: box, status: rejected}
    """

  @Test func theOrderAndItsParts() throws {
    let all = try ranked(Self.move)
    #expect(all.map(\.touchpointID) == ["box", "call", "lamp", "van", "bill", "offer"])
    #expect(all.map(\.kind) == [.failingCore, .trough, .peak, .silentWait, .end, .momentOfTruth])
    let box = all[0]
    #expect(box.kinds == [.failingCore, .widestGap])
    #expect(box.weight.weight(of: .reason) == 20 && box.weight.weight(of: .furtherReasons) == 1)
    #expect(box.weight.weight(of: .intensity) == 0.5 && box.weight.weight(of: .gap) == 1)
    #expect(box.weight.weight(of: .unaddressed) == 1 && box.weight.weight(of: .unowned) == 0)
    #expect(box.weight.total == 23.5)
    #expect(box.owner?.text == "sales" && box.actionIndices == [] && !box.isRemedied)
    let call = all[1]
    #expect(call.kinds == [.trough, .steepestFall])
    // Low point 4 + one further reason 1 + intensity 2 + half the gap 0.5 + importance 2 + pain 2.
    #expect(call.weight.total == 11.5)
    #expect(
      call.weight.words(in: .english)
        == "11.5 = reason 4 + further reasons 1 + intensity 2 + gap to expectation 0.5 + importance 2 + pain 2")
    #expect(call.weight.words(in: .finnish).hasPrefix("11,5 = syy 4 + muut syyt 1"))
    #expect(call.actionIndices == [0] && call.isRemedied && call.painCount == 1 && call.openPainCount == 0)
    #expect(all[2].owner == nil && all[2].weight.weight(of: .unowned) == 0)
  }

  @Test func whatIsTold() throws {
    let all = try ranked(Self.move)
    #expect(all[3].reasons(in: .english) == ["A wait without a word: 40 min"])
    #expect(all[3].reasons(in: .swedish) == ["Väntan utan besked: 40 min"])
    #expect(all[5].reasons(in: .finnish) == ["Totuuden hetki: valinta"])
    #expect(
      try #require(all[2].moments.last).reason(in: .finnish) == "Ylitti odotukset eniten: koettu 4, odotettu 3")
    #expect(all[0].moments[0].ratings.map(\.number) == [5, 3])
    #expect(all[3].moments[0].times.map(\.minutes) == [40])
  }

  /// The sum of the parts is the weight, the list is in order, and each critical touchpoint stands in it once.
  @Test func theListIsWhole() throws {
    let analysis = Analysis(try journey(Self.move))
    let all = analysis.rankedMoments
    for moment in all {
      #expect(abs(moment.weight.shares.reduce(0) { $0 + $1.weight } - moment.weight.total) < 1e-9)
      #expect(!moment.moments.isEmpty)
    }
    #expect(all.map(\.weight.total) == all.map(\.weight.total).sorted(by: >))
    #expect(Set(all.map(\.touchpointIndex)).count == all.count)
    #expect(Set(analysis.criticalMoments.map(\.touchpointIndex)).isSubset(of: all.map(\.touchpointIndex)))
    #expect(analysis.criticalMoments.allSatisfy { $0.kind.isCalledOut })
  }

  /// A failing core weighs more than all else together.
  @Test func nothingOutweighsTheCore() {
    let others = CriticalMoment.Kind.allCases.filter { $0 != .failingCore }.map(\.weight).max() ?? 0
    // Further reasons 3, intensity 2, gap 2, importance 2, pain 2, and three times that nobody sees to it.
    #expect(others + 3 + 2 + 2 + 2 + 2 + 3 < CriticalMoment.Kind.failingCore.weight)
  }

  @Test func equalsStandInOrderOfFeelingAndPlace() throws {
    let text = """
      journey: A
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: a, critical: positive, emotion: 1}
            - {touchpoint: b, critical: negative, emotion: -1}
            - {touchpoint: c, critical: negative, emotion: -1, accepted: It is the law}
            - {touchpoint: d}
      """
    let order = try ranked(text)
    // c is declared, low point and end: 7. b is declared and a fall, a declared and the peak: 6 each, and b feels worse.
    #expect(order.map(\.weight.total) == [7, 6, 6])
    #expect(order.map(\.touchpointID) == ["c", "b", "a"])
    #expect(try ranked("journey: A\nstages:\n  - {stage: purchase, touchpoints: [a, b]}\n").isEmpty)
  }

  @Test func whatIsAcceptedWaitsForNobody() throws {
    let text = """
      journey: A
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: a, emotion: -2, owner: us, pain: {pain: Slow, severity: high}}
            - {touchpoint: b, emotion: 1, owner: us}
            - {touchpoint: c, emotion: -1, critical: negative}
      """
    func weight(_ text: String) throws -> MomentWeight {
      try #require(try ranked(text).first { $0.touchpointID == "a" }).weight
    }
    #expect(try weight(text).weight(of: .pain) == 2)
    let accepted = text.split(separator: "owner: us, pain").joined(
      separator: "owner: us, accepted: It is the law, pain")
    #expect(try weight(accepted).weight(of: .pain) == 0)
    let unowned = try ranked(text).first { $0.touchpointID == "c" }
    #expect(unowned?.weight.weight(of: .unowned) == 1)
  }
}
