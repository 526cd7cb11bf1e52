import JourneyAnalysis
import JourneyModel
import Testing

/// What hurts more on a branch than anything on the main path is a critical moment, with the part of those who come there.
@Suite struct BranchLowTests {
  private func low(_ touchpoints: String) throws -> CriticalMoment? {
    let text = "journey: Parcel\nstages:\n  - stage: purchase\n    touchpoints:\n\(touchpoints)"
    return Analysis(try journey(text)).criticalMoments.first { $0.kind == .branchTrough }
  }

  @Test func theLowestPointOfABranchIsToldWithItsShare() throws {
    let moment = try #require(
      try low(
        """
              - {touchpoint: Waits, emotion: -1, next: {door: 60 %, slip: 40 %}}
              - {touchpoint: Finds a slip, id: slip, emotion: -2, next: door}
              - {touchpoint: Opens, id: door, emotion: 2}
        """))
    #expect(moment.touchpointID == "slip" && moment.polarity == .negative && moment.share == 0.4)
    #expect(moment.reason(in: .english) == "The lowest point of a branch: \u{2212}2, 40% go there")
    #expect(moment.reason(in: .finnish) == "Sivureitin matalin kohta: \u{2212}2, sinne päätyy 40\u{A0}%")
    #expect(moment.reason(in: .swedish) == "Sidovägens lägsta punkt: \u{2212}2, 40\u{A0}% hamnar där")
  }

  /// Of a branch that leaves a branch the shares are multiplied; where one isn't told, none is.
  @Test(arguments: [("{call: 50 %, door: 50 %}", 0.2), ("[call, door]", nil)])
  func sharesOfBranchesOfBranches(next: String, share: Double?) throws {
    let moment = try #require(
      try low(
        """
              - {touchpoint: Waits, emotion: 0, next: {door: 60 %, slip: 40 %}}
              - {touchpoint: Finds a slip, id: slip, emotion: 0, next: \(next)}
              - {touchpoint: Opens, id: door, emotion: 2, next: wear}
              - {touchpoint: Calls, id: call, emotion: -2, next: wear}
              - {touchpoint: Wears, id: wear, emotion: 1}
        """))
    #expect(moment.touchpointID == "call")
    #expect(moment.share.map { abs($0 - (share ?? 0)) < 1e-9 } ?? (share == nil))
  }

  /// Nothing is said where the main path is about as low, where the branch is fine, and where there is none.
  @Test(arguments: [
    ("-1.8", "-2"), ("0.5", "0"), ("-2", "-2"), ("2", "1.5"),
  ])
  func whatIsHardlyLowerIsNotTold(main: String, branch: String) throws {
    let moment = try low(
      """
            - {touchpoint: Waits, emotion: \(main), next: {door: 60 %, slip: 40 %}}
            - {touchpoint: Finds a slip, id: slip, emotion: \(branch), next: door}
            - {touchpoint: Opens, id: door, emotion: 2}
      """)
    #expect(moment == nil)
  }

  @Test func aLineHasNone() throws {
    #expect(Analysis(try journey(emotions: [1, -2, 1])).criticalMoments.allSatisfy { $0.kind != .branchTrough })
  }
}
