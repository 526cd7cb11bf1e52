import Foundation
import JourneyAnalysis
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// What differs between two journeys.
@Suite struct JourneyComparisonTests {
  /// A journey in JSON-like short form: stages with the names of their touchpoints and what stands in them.
  private func sketch(_ stages: [(String, [String])], top: String = "") throws -> Journey {
    let body = stages.map { stage, touchpoints in
      "  - stage: \(stage)\n    touchpoints:"
        + (touchpoints.isEmpty ? " []\n" : "\n" + touchpoints.map { "      - {touchpoint: \($0)}\n" }.joined())
    }
    return try journey("journey: A\n\(top)stages:\n" + body.joined())
  }

  private func compare(_ one: Journey, _ two: Journey) -> JourneyComparison {
    JourneyComparison(before: Analysis(one), after: Analysis(two))
  }

  private let base = [("Before", ["Reads a sign", "Asks the way"]), ("There", ["Buys a ticket", "Waits", "Rides"])]

  @Test(arguments: Fixtures.journeys) func aJourneyIsLikeItself(url: URL) throws {
    let text = String(decoding: try Fixtures.bytes(url), as: UTF8.self)
    let found = compare(try journey(text), try journey(text))
    #expect(found.isUnchanged)
    #expect(found.touchpoints.allSatisfy { $0.evidence?.isCertain == true })
  }

  @Test func addedAndRemoved() throws {
    let found = compare(
      try sketch(base),
      try sketch([("Before", ["Reads a sign"]), ("There", ["Buys a ticket", "Waits", "Gets tea", "Rides"])]))
    #expect(found.touchpoints.map { $0.isAdded ? "+" : $0.isRemoved ? "-" : "=" } == ["=", "-", "=", "=", "+", "="])
    #expect(found.touchpoints.allSatisfy { $0.move == nil })
    #expect(found.stages.allSatisfy { $0.isUnchanged })
  }

  @Test func oneThatMovedIsOneMove() throws {
    let names = (1...10).map { "step \($0)" }
    let found = compare(
      try sketch([("Way", names)]), try sketch([("Way", Array(names.dropFirst()) + ["step 1"])]))
    #expect(found.touchpoints.filter { $0.move != nil }.compactMap(\.after) == [9])
    #expect(found.touchpoints.last?.move == .order)
  }

  @Test func toAnotherStage() throws {
    let found = compare(
      try sketch(base), try sketch([("Before", ["Reads a sign"]), ("There", ["Asks the way"] + base[1].1)]))
    #expect(found.touchpoints.compactMap(\.move) == [.stage(from: 0, to: 1)])
  }

  @Test func renamedAtItsPlace() throws {
    let found = compare(
      try sketch(base), try sketch([base[0], ("There", ["Buys a ticket", "Waits for the train", "Rides"])]))
    let renamed = try #require(found.touchpoints.first { $0.isRenamed })
    #expect(renamed.before == 3 && renamed.after == 3)
    guard case .place(let likeness)? = renamed.evidence else {
      Issue.record("not matched by place")
      return
    }
    #expect(likeness > 0.35 && likeness < 1)
    #expect(found.touchpoints.filter { !$0.isUnchanged }.count == 1)
  }

  @Test func anotherThingAtTheSamePlaceIsNotARename() throws {
    let found = compare(
      try sketch(base), try sketch([base[0], ("There", ["Buys a ticket", "Phones home", "Rides"])]))
    #expect(found.touchpoints.filter(\.isAdded).count == 1 && found.touchpoints.filter(\.isRemoved).count == 1)
  }

  @Test func aWrittenIdWinsOverTheName() throws {
    let found = compare(
      try sketch([("There", ["Waits, id: a", "Rides, id: b"])]),
      try sketch([("There", ["Rides, id: a", "Waits, id: b"])]))
    #expect(found.touchpoints.allSatisfy { $0.isRenamed && $0.evidence == .id && $0.move == nil })
  }

  @Test func stagesMoveAndAreRenamedWithWhatTheyHold() throws {
    let moved = compare(try sketch(base), try sketch([base[1], base[0]]))
    #expect(moved.stages.filter(\.isMoved).count == 1)
    #expect(moved.touchpoints.allSatisfy { $0.isUnchanged })
    let renamed = compare(try sketch(base), try sketch([("Quite otherwise", base[0].1), base[1]]))
    #expect(renamed.stages.map(\.isRenamed) == [true, false])
    #expect(renamed.stages[0].evidence == .content(share: 1))
    #expect(renamed.touchpoints.allSatisfy { $0.isUnchanged })
  }

  @Test func emotionsAreComparedOnTheInnerScale() throws {
    let found = compare(
      try sketch([("There", ["Waits, emotion: 1", "Rides, emotion: 5"])], top: "scales: {emotion: 1..5}\n"),
      try sketch([("There", ["Waits, emotion: 0", "Rides, emotion: 2"])]))
    #expect(found.touchpoints[0].emotionRise == 2)
    #expect(found.touchpoints[0].change(.emotion)?.effect == .better)
    #expect(found.touchpoints[1].isUnchanged)
  }

  @Test func whatIsNoLongerGivenIsNeitherBetterNorWorse() throws {
    let found = compare(
      try sketch([("There", ["Waits, emotion: 1, expected: 3, experienced: 2"])]), try sketch([("There", ["Waits"])]))
    #expect(found.touchpoints[0].changes.map(\.aspect) == [.emotion, .expected, .experienced])
    #expect(found.touchpoints[0].changes.allSatisfy { $0.effect == nil && $0.rise == nil })
  }

  @Test func gapOwnerChannelTimesAndLevel() throws {
    let found = compare(
      try sketch([
        ("There", ["Waits, expected: 4, experienced: 2, owner: desk, channel: hall, wait: 9 min, critical: negative"])
      ]),
      try sketch([("There", ["Waits, expected: 4, experienced: 4, channel: phone, wait: 5 min, level: core"])]))
    let changes = found.touchpoints[0].changes
    #expect(changes.map(\.aspect) == [.experienced, .gap, .channel, .owner, .critical, .level, .wait])
    #expect(changes.map(\.effect) == [.better, .better, nil, .worse, nil, nil, .better])
    #expect(changes[1].rise == 2)
  }

  @Test func theStageAnswersWhereTheTouchpointNamesNobody() throws {
    let one = try journey(
      "journey: A\nstages:\n  - stage: b\n    owner: desk\n    touchpoints: [{touchpoint: c, owner: desk}]\n")
    let two = try journey("journey: A\nstages:\n  - stage: b\n    owner: desk\n    touchpoints: [c]\n")
    #expect(compare(one, two).isUnchanged)
  }

  @Test func painsAreSolvedNewMovedAndReworded() throws {
    let found = compare(
      try sketch([
        ("There", ["Waits, pain: [Nobody says how long, The hall is cold]", "Rides, pain: Too few seats for all"])
      ]),
      try sketch([
        (
          "There",
          [
            "Waits, pain: {pain: Nobody says how long it takes, severity: low}",
            "Rides, pain: [The hall is cold, It shakes]",
          ]
        )
      ]))
    #expect(found.touchpoints[0].changes.map(\.aspect) == [.pain])
    #expect(found.touchpoints[1].changes.map(\.aspect) == [.painSolved, .painNew])
  }

  @Test func aPainWithADoneActionIsRemedied() throws {
    func text(_ status: String) -> String {
      """
      journey: A
      stages:
        - stage: b
          touchpoints: [{touchpoint: Waits, id: w, pain: It is cold}]
      actions: [{action: A stove, addresses: [w], status: \(status)}]

      """
    }
    let found = compare(try journey(text("doing")), try journey(text("done")))
    #expect(found.touchpoints[0].changes.map(\.aspect) == [.painRemedied])
    #expect(found.actions.map(\.isDoneNow) == [true])
  }

  @Test func promisesComeGoAndBreak() throws {
    func text(_ promises: String, experienced: Int) -> String {
      """
      journey: A
      promises: [\(promises)]
      stages:
        - stage: b
          touchpoints: [{touchpoint: Waits, id: w, expected: 3, experienced: \(experienced)}]

      """
    }
    let one = "{promise: Quick, delivered-at: [w]}"
    let two = "{promise: Cheap, delivered-at: [w]}"
    let gone = "{promise: Quick, delivered-at: [w], withdrawn: yes}"
    func fates(_ one: String, _ before: Int, _ two: String, _ after: Int) throws -> [[PromiseComparison.Fate]] {
      compare(try journey(text(one, experienced: before)), try journey(text(two, experienced: after))).promises.map(
        \.fates)
    }
    #expect(try fates(one, 3, one, 2) == [[.broken]])
    #expect(try fates(one, 2, one, 3) == [[.kept]])
    #expect(try fates(one, 3, one, 4) == [])
    #expect(try fates(one, 3, gone, 3) == [[.withdrawn]])
    #expect(try fates(gone, 3, one, 3) == [[.renewed]])
    #expect(try fates(one, 3, two, 3) == [[.added, .kept], [.removed]])
  }

  @Test func curvesOfEachPersona() throws {
    let people = "personas: [{persona: ann}, {persona: bo}]\n"
    let one = try sketch([("There", ["Waits, emotion: -2, persona: ann", "Rides, emotion: 1"])], top: people)
    let two = try sketch([("There", ["Waits, emotion: 0, persona: ann", "Rides, emotion: 2"])], top: people)
    let found = compare(one, two)
    #expect(found.curves.map(\.personas) == [["ann"], ["bo"]])
    #expect(found.curves[0].rise(of: .trough) == 2 && found.curves[0].rise(of: .peakEnd) == 2.5)
    #expect(found.curves[1].rise(of: .end) == 1 && found.curves[1].rise(of: .peakEnd) == nil)
  }

  @Test func oneSideOnly() throws {
    let analysis = Analysis(try sketch(base))
    #expect(JourneyComparison(added: analysis).touchpoints.allSatisfy { $0.isAdded })
    #expect(JourneyComparison(removed: analysis).touchpoints.allSatisfy { $0.isRemoved })
    #expect(!JourneyComparison(added: analysis).isUnchanged)
  }

  @Test func claimsAndTitles() throws {
    let found = compare(try sketch(base, top: "state: as-is\n"), try sketch(base, top: "state: to-be\n"))
    #expect(found.claimsDiffer && !found.titlesDiffer && !found.isUnchanged)
  }

  // MARK: Relations

  @Test(arguments: 0..<40) func backwardsIsTheMirror(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let one = try sketch(shuffledSketch(&random))
    let two = try sketch(shuffledSketch(&random))
    let (there, back) = (compare(one, two), compare(two, one))
    #expect(
      there.touchpoints.filter(\.isAdded).compactMap(\.after)
        == back.touchpoints.filter(\.isRemoved).compactMap(\.before))
    #expect(
      there.touchpoints.filter(\.isRemoved).compactMap(\.before)
        == back.touchpoints.filter(\.isAdded).compactMap(\.after))
    #expect(there.touchpoints.filter { $0.move != nil }.count == back.touchpoints.filter { $0.move != nil }.count)
    #expect(there.stages.filter(\.isAdded).count == back.stages.filter(\.isRemoved).count)
    let rises = (
      there.touchpoints.compactMap(\.emotionRise).sorted(), back.touchpoints.compactMap(\.emotionRise).map(-).sorted()
    )
    #expect(rises.0 == rises.1)
  }

  private func shuffledSketch(_ random: inout SeededGenerator) -> [(String, [String])] {
    let words = [
      "Asks", "Buys", "Calls", "Drives", "Eats", "Finds", "Gets", "Hears", "Insures", "Joins", "Kneels", "Leaves",
    ]
    return ["Morning", "Noon", "Evening"].enumerated().map { place, stage in
      let names = words[(4 * place)..<(4 * place + 4)].filter { _ in random.chance(70) }
      return (stage, names.map { "\($0), emotion: \(random.below(5) - 2)" }.shuffled(using: &random))
    }
  }

  @Test(arguments: 0..<40) func whatWasDoneIsWhatIsFound(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = ["Asks", "Buys", "Calls", "Drives", "Eats", "Finds", "Gets", "Hears", "Insures", "Joins"]
    let names = words.map { "\($0) \(["one", "a few", "many"][random.below(3)]) of them" }
    var changed = names
    let removed = random.below(names.count)
    changed.remove(at: removed)
    let renamed = random.below(changed.count)
    changed[renamed] += " again"
    let found = compare(try sketch([("Way", names)]), try sketch([("Way", changed)]))
    #expect(found.touchpoints.filter(\.isRemoved).compactMap(\.before) == [removed])
    #expect(found.touchpoints.filter(\.isRenamed).compactMap(\.after) == [renamed])
    #expect(found.touchpoints.filter { $0.move != nil || $0.isAdded }.isEmpty)
  }

  @Test func manyTouchpointsWithoutAMatch() throws {
    let one = try sketch([("Way", (0..<5_000).map { "old thing \($0)" })])
    let two = try sketch([("Way", (0..<5_000).reversed().map { "brand new matter \($0)" })])
    #expect(compare(one, two).touchpoints.filter(\.isAdded).count == 5_000)
  }
}
