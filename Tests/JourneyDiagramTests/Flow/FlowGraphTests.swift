import JourneyDiagram
import JourneyModel
import Testing

@Suite struct FlowGraphTests {
  private func graph(_ touchpoints: [String], before: String = "", persona: String? = nil) throws -> FlowGraph {
    FlowGraph(try FlowText.analysis(FlowText.stage(touchpoints, before: before)), persona: persona)
  }

  /// The ways as words: `0>1`, `0>2 70 %`, `1<0` for a way back, `1@1` for one to itself, `0~2` for one past something.
  private func ways(_ graph: FlowGraph) -> [String] {
    graph.ways.map { way in
      let sign =
        switch way.kind {
        case .onward: ">"
        case .bypass: "~"
        case .back: "<"
        case .again: "@"
        }
      return "\(way.from)\(sign)\(way.to)" + (way.share.map { " \(Int(($0 * 100).rounded())) %" } ?? "")
    }
  }

  @Test func withoutAWordTheNextOneFollows() throws {
    let graph = try graph(["A", "B", "C"])
    #expect(ways(graph) == ["0>1", "1>2"])
    #expect(graph.ways.map(\.isMain) == [true, true])
    #expect(graph.starts == [0])
    #expect(graph.ends.map(\.touchpoint) == [2])
    #expect(graph.losses.isEmpty)
  }

  @Test func whatSharesLeaveOutLeaves() throws {
    let graph = try graph([
      "{touchpoint: A, next: [{b: 55 %}, {c: 30 %}]}", "{touchpoint: B, id: b}", "{touchpoint: C, id: c}",
    ])
    #expect(ways(graph) == ["0>1 55 %", "0>2 30 %", "1>2"])
    #expect(graph.losses.map(\.touchpoint) == [0])
    #expect(abs((graph.losses.first?.share ?? 0) - 0.15) < 1e-9)
  }

  @Test func thirdsAreAWhole() throws {
    let graph = try graph([
      "{touchpoint: A, next: [{b: 33 %}, {c: 33 %}, {d: 33 %}]}", "{touchpoint: B, id: b}", "{touchpoint: C, id: c}",
      "{touchpoint: D, id: d}",
    ])
    #expect(graph.losses.isEmpty)
  }

  @Test func whoGivesNoShareSharesTheRest() throws {
    let graph = try graph(["{touchpoint: A, next: [{b: 60 %}, c]}", "{touchpoint: B, id: b}", "{touchpoint: C, id: c}"])
    #expect(ways(graph) == ["0>1 60 %", "0>2 40 %", "1>2"])
    #expect(graph.losses.isEmpty)
  }

  @Test func aWayBackLeavesTheWayOnOpen() throws {
    let graph = try graph(["{touchpoint: A, id: a}", "{touchpoint: B, next: [{a: 20 %}]}", "C"])
    #expect(ways(graph) == ["0>1", "1<0 20 %", "1>2 80 %"])
    #expect(graph.losses.isEmpty)
  }

  @Test func aTouchpointMayBeRepeated() throws {
    let graph = try graph(["{touchpoint: A, id: a, next: [{a: 10 %}, {b: 90 %}]}", "{touchpoint: B, id: b}"])
    #expect(ways(graph) == ["0@0 10 %", "0>1 90 %"])
  }

  @Test func theLastOneEndsTheJourneyForTheRest() throws {
    let graph = try graph(["{touchpoint: A, id: a}", "{touchpoint: B, next: [{a: 20 %}]}"])
    #expect(ways(graph) == ["0>1", "1<0 20 %"])
    #expect(graph.ends.map(\.share) == [0.8])
    #expect(graph.losses.isEmpty)
  }

  @Test func whatIsOptionalCanBePassed() throws {
    let graph = try graph(["A", "{touchpoint: B, optional: yes}", "{touchpoint: C, optional: yes}", "D"])
    #expect(ways(graph) == ["0>1", "0~2", "0~3", "1>2", "1~3", "2>3"])
  }

  @Test func passingTheLastOneIsAnEnd() throws {
    let graph = try graph(["A", "{touchpoint: B, optional: yes}"])
    #expect(ways(graph) == ["0>1"])
    #expect(graph.ends.map(\.touchpoint) == [0, 1])
    #expect(graph.ends.map(\.mark) == [1, 1])
  }

  /// Each of a thousand optional touchpoints could be followed by each later one.
  @Test func aRowOfOptionalTouchpointsHasFewWays() throws {
    let graph = try graph((0..<1_000).map { "{touchpoint: T\($0), optional: yes}" })
    #expect(graph.ways.count < 4_000)
  }

  @Test func whoEndsStandsAside() throws {
    let graph = try graph(["A", "{touchpoint: B, ends: gives up}", "C"])
    #expect(ways(graph) == ["0>1", "0>2"])
    #expect(graph.ends.map(\.touchpoint) == [1, 2])
    #expect(graph.ends.map(\.isMain) == [false, true])
  }

  @Test func endingForSomeIsNoLoss() throws {
    let graph = try graph(["{touchpoint: A, ends: yes, next: [{b: 70 %}]}", "{touchpoint: B, id: b}"])
    #expect(graph.losses.isEmpty)
    #expect(graph.ends.map(\.touchpoint) == [0, 1])
    #expect(abs((graph.ends.first?.share ?? nil ?? 0) - 0.3) < 1e-9)
  }

  @Test func anOptionalStageCanBePassed() throws {
    let graph = FlowGraph(
      try FlowText.analysis(
        "journey: T\nstages:\n  - stage: a\n    touchpoints: [A]\n  - stage: b\n    optional: yes\n"
          + "    touchpoints: [B, C]\n  - stage: c\n    touchpoints: [D]\n"))
    #expect(ways(graph) == ["0>1", "0~3", "1>2", "2>3"])
  }

  @Test func personasHaveTheirWays() throws {
    let personas = "personas: [x, y]\n"
    let touchpoints = ["A", "{touchpoint: B, persona: x}", "{touchpoint: C, persona: y}", "D"]
    let all = try graph(touchpoints, before: personas)
    #expect(ways(all) == ["0>1", "0>2", "1>3", "2>3"])
    #expect(all.ways.map(\.personas) == [[0], [1], [0], [1]])
    let one = try graph(touchpoints, before: personas, persona: "y")
    #expect(ways(one) == ["0>2", "2>3"])
    #expect(one.touchpoints == [0, 2, 3])
  }

  @Test func aStageLosesWhoDoesNotGoOn() throws {
    func losses(_ stages: String) throws -> [[Int]] {
      let analysis = try FlowText.analysis("journey: T\nstages:\n" + stages)
      return FlowGraph(analysis).stageLosses.map { [$0.stage, $0.left, $0.entered] }
    }
    func stage(_ name: String, _ keys: String) -> String { "  - stage: \(name)\n\(keys)    touchpoints: [x\(name)]\n" }
    #expect(
      try losses(stage("a", "    entered: 100\n    exited: 60\n") + stage("b", "    entered: 60\n")) == [[0, 40, 100]])
    #expect(try losses(stage("a", "    entered: 100\n") + stage("b", "    entered: 75\n")) == [[0, 25, 100]])
    #expect(try losses(stage("a", "    entered: 100\n") + stage("b", "    entered: 120\n")).isEmpty)
    // Few come into an optional stage, and the others aren't lost.
    let aside = stage("b", "    entered: 5\n    optional: yes\n")
    #expect(try losses(stage("a", "    entered: 100\n") + aside + stage("c", "    entered: 90\n")) == [[0, 10, 100]])
  }

  /// Beside the main path `next` is taken at its word.
  @Test func besideTheMainPathWhatLeadsBackLeadsOnlyBack() throws {
    let graph = try graph([
      "{touchpoint: Wears, id: w, next: {review: 30 %, back: 10 %}}", "{touchpoint: Sends back, id: back, next: w}",
      "{touchpoint: Reviews, id: review}",
    ])
    #expect(ways(graph) == ["0>1 10 %", "0>2 30 %", "1<0"])
    let some = try self.graph([
      "{touchpoint: Wears, id: w, next: {review: 30 %, back: 10 %}}",
      "{touchpoint: Sends back, id: back, next: {w: 40 %}}", "{touchpoint: Reviews, id: review}",
    ])
    #expect(ways(some) == ["0>1 10 %", "0>2 30 %", "1<0 40 %", "1>2 60 %"])
  }
}
