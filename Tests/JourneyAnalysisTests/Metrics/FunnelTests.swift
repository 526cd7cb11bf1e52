import JourneyAnalysis
import JourneyModel
import Testing

@Suite struct FunnelTests {
  private func funnel(_ stages: String...) throws -> Funnel? {
    let list = stages.enumerated().map { place, facts in
      "  - stage: Part \(place + 1)\n    touchpoints: [T\(place + 1)]\n"
        + facts.split(separator: ",").map { "    \($0.trimmingPrefix(" "))\n" }.joined()
    }
    return Funnel(try journey("journey: A\nstages:\n\(list.joined())"))
  }

  @Test func t26FiftyThousandVisitors_feedgot() throws {
    let found = try #require(try funnel("entered: 50000", "entered: 20000", "entered: 5000, exited: 500"))
    #expect(found.steps.map(\.to.count) == [20_000, 5000, 500])
    #expect(found.steps.map { $0.share?.value } == [0.4, 0.25, 0.1])
    #expect(found.overall?.share?.value == 0.01)
    #expect(found.largestLoss?.loss == 30_000 && found.largestLoss == found.steps[0])
    #expect(isNear(found.largestDropOff?.dropOff, 0.9, 1e-12) && found.largestDropOff == found.steps[2])
    #expect(found.largestDropOff?.to.isExit == true)
  }

  @Test func optionalStagesAreNoPartOfIt() throws {
    let found = try #require(
      try funnel("entered: 100, exited: 60", "entered: 20, optional: yes", "entered: 60"))
    #expect(found.steps.map { [$0.from.count, $0.to.count] } == [[100, 60]])
    #expect(found.steps.map { [$0.from.stageIndex, $0.to.stageIndex] } == [[0, 2]])
  }

  @Test func anUncountedStageIsPassedByItsExitBefore() throws {
    let found = try #require(try funnel("entered: 100, exited: 80", "optional: no", "exited: 20"))
    #expect(found.steps.map(\.to.count) == [80, 20])
  }

  @Test func moreAtALaterPlaceIsNoLoss() throws {
    let found = try #require(try funnel("entered: 100", "entered: 120", "entered: 60"))
    #expect(found.steps.map(\.isIncrease) == [true, false])
    #expect(found.steps[0].share == nil && isNear(found.steps[0].conversion, 1.2, 1e-12))
    #expect(found.largestLoss == found.steps[1] && found.largestDropOff == found.steps[1])
  }

  @Test func nobodyAtAllIsNoShare() throws {
    let found = try #require(try funnel("entered: 0", "entered: 0"))
    #expect(found.steps[0].conversion == nil && found.steps[0].dropOff == nil && found.steps[0].share == nil)
    #expect(found.largestLoss == nil && found.largestDropOff == nil)
    #expect(try funnel("entered: 10", "") == nil)
    #expect(try funnel("", "") == nil)
  }
}
