import JourneyAnalysis
import JourneyModel
import Testing

struct PathBranchTests {
  private func found(_ touchpoints: [String]) throws -> [String] {
    branches(of: Analysis(try journey(along: touchpoints)))
  }

  @Test func aFileWithoutWaysHasNoBranches() throws {
    #expect(try found(["a", "b", "c"]).isEmpty)
    #expect(try found(["a"]).isEmpty)
  }

  @Test func aDetourLeavesAndJoins() throws {
    #expect(
      try found(["a {next: [c: 70 %, b: 30 %]}", "b", "c"]) == ["detour: a b c 30"])
    #expect(try found(["a {next: [b: 70 %, d: 30 %]}", "b", "c", "d"]) == ["shortcut: a d 30"])
    // The one without a share takes what the other leaves.
    #expect(try found(["a {next: [c: 70 %, b]}", "b", "c"]) == ["detour: a b c 30"])
    #expect(try found(["a {next: [c, b]}", "b", "c"]) == ["detour: a b c"])
  }

  @Test func branchesOfBranches() throws {
    let all = try found([
      "a {next: [d: 60 %, b: 40 %]}", "b {next: [d: 90 %, c: 10 %]}", "c {next: d}", "d",
    ])
    #expect(all == ["detour: a b d 40", "detour: b c d 10"])
  }

  /// A touchpoint belongs to the branch that comes to it first; the other one joins that branch.
  @Test func branchesShareTheirTouchpoints() throws {
    let analysis = Analysis(
      try journey(along: [
        "a {next: [b: 60 %, x: 40 %]}", "b {next: [c: 60 %, x: 40 %]}", "c {ends: yes}", "x {next: c}",
      ]))
    #expect(branches(of: analysis) == ["detour: a x c 40", "detour: b x 40"])
    #expect(analysis.paths[0].branches[1].arrives?.branch == 0)
    #expect(analysis.paths[0].touchpoints(alongBranch: 0) == [0, 3, 2])
    #expect(analysis.paths[0].touchpoints(alongBranch: 1) == [0, 1, 3, 2])
  }

  @Test func loops() throws {
    #expect(try found(["a", "b {next: [a: 20 %]}", "c"]) == ["loop: b a 20"])
    #expect(try found(["a {next: [a: 20 %, b: 80 %]}", "b"]) == ["loop: a a 20"])
    let analysis = Analysis(try journey(along: ["a", "b {next: [x: 30 %, c: 70 %]}", "c {ends: yes}", "x {next: a}"]))
    #expect(branches(of: analysis) == ["loop: b x a 30"])
    // Round once, and then the main path.
    #expect(analysis.paths[0].touchpoints(alongBranch: 0) == [0, 1, 3, 0, 1, 2])
    #expect(analysis.paths[0].branches[0].way.touchpointCount == 6)
  }

  @Test func aBranchThatTurnsIntoItselfIsWalkedOnce() throws {
    let analysis = Analysis(
      try journey(along: ["a {next: [d: 90 %, x: 10 %]}", "d {ends: yes}", "x {next: y}", "y {next: [x: 100 %]}"]))
    #expect(branches(of: analysis) == ["loop: a x y x 10"])
    #expect(analysis.paths[0].touchpoints(alongBranch: 0) == [0, 2, 3])
  }

  @Test func exitsAndLosses() throws {
    #expect(try found(["a", "b {ends: cancelled}", "c"]) == ["exit: a b ·"])
    #expect(try found(["a {next: [b: 80 %, x: 20 %]}", "b {ends: yes}", "x {ends: refused}"]) == ["exit: a x · 20"])
    #expect(try found(["a {next: [b: 60 %]}", "b"]) == ["loss: a · 40"])
    // A third of each is everybody.
    #expect(
      try found(["a {next: [b: 33 %, c: 33 %, d: 33 %]}", "b", "c", "d"]) == ["shortcut: a c 33", "shortcut: a d 33"])
  }

  @Test func whatIsOptionalCanBeLeftOut() throws {
    #expect(try found(["a", "b {optional: yes}", "c"]) == ["left-out: a c"])
    #expect(try found(["a {optional: yes}", "b"]) == ["left-out: · b"])
    #expect(try found(["a", "b {optional: yes}"]) == ["left-out: a ·"])
    #expect(try found(["a {optional: yes}", "b {optional: yes}", "c {optional: yes}"]).count == 3)
    #expect(try found(["a {optional: yes}"]).isEmpty)
    let text = """
      journey: A
      stages:
        - {stage: awareness, touchpoints: [a]}
        - {stage: consideration, optional: yes, touchpoints: [b, c]}
        - {stage: purchase, touchpoints: [d]}
      """
    let analysis = Analysis(try journey(text))
    #expect(branches(of: analysis) == ["left-out: a d"])
    #expect(analysis.paths[0].touchpoints(alongBranch: 0) == [0, 3])
  }

  /// The way without the optional return stage, T19 of a web shop on 1…5.
  @Test func theWebShopWithoutItsReturnStage() throws {
    let scores = [4, 3, 4, 2, 4, 2, 4, 5, 3, 2, 1, 4]
    func touchpoint(_ place: Int) -> String { "{touchpoint: t\(place), emotion: \(scores[place])}" }
    let text = """
      journey: Shop
      scales: {emotion: 1..5}
      stages:
        - {stage: purchase, touchpoints: [\((0..<8).map(touchpoint).joined(separator: ", "))]}
        - {stage: Return, optional: yes, touchpoints: [\((8..<12).map(touchpoint).joined(separator: ", "))]}
      """
    let path = try #require(Analysis(try journey(text)).paths.first)
    #expect(path.summary.peakEnd?.value == 2.5 - 3)
    #expect(path.summary.peakEnd?.isTied == true)
    let short = try #require(path.branches.first)
    #expect(short.kind == .leftOut)
    #expect(short.way.peakEnd?.value == 5.0 - 3)
    #expect(short.way.mean == 3.5 - 3)
    #expect(abs((path.summary.mean ?? 0) + 3 - 3.1667) < 5e-5)
  }

  @Test func personasWithTheSameMainPathShareIt() throws {
    let head = "personas: [ann, bo]\n"
    let analysis = Analysis(
      try journey(
        along: ["a {next: [b: 80 %, x: 10 %, y: 10 %]}", "b {ends: yes}", "x {next: b}", "y {persona: bo, next: b}"],
        head: head))
    #expect(analysis.paths.count == 1)
    #expect(branches(of: analysis) == ["detour: a x b 10", "detour: a y b 10"])
    #expect(analysis.paths[0].branches.map(\.personas) == [[], ["bo"]])
  }

  @Test func aPersonaWithoutTouchpoints() throws {
    let analysis = Analysis(try journey(along: ["a {persona: ann, emotion: 1}"], head: "personas: [ann, bo]\n"))
    let path = try #require(analysis.path(of: "bo"))
    #expect(path.touchpointIndices.isEmpty && path.branches.isEmpty && path.stages.isEmpty)
    #expect(path.summary == CurveSummary())
    #expect(path.touchpoints(alongBranch: 3) == [])
  }
}
