import JourneyAnalysis
import JourneyModel
import Testing

struct PathFaultTests {
  private func faults(_ touchpoints: [String], head: String = "") throws -> (unreachable: [String], ends: [String]) {
    let analysis = Analysis(try journey(along: touchpoints, head: head))
    let ids = analysis.journey.touchpoints.map(\.id)
    return (
      analysis.unreachable.map { ids[$0] },
      analysis.deadEnds.map { end in
        "\(end.kind.rawValue) \(ids[end.touchpointIndex]): "
          + end.touchpointIndices.map { ids[$0] }.joined(separator: " ")
      }
    )
  }

  @Test func whatNextLeadsPast() throws {
    #expect(try faults(["a", "b {next: d}", "c", "d"]).unreachable == ["c"])
    #expect(try faults(["a {next: c}", "b {next: c}", "c"]).unreachable == ["b"])
    #expect(try faults(["a {next: [c, b]}", "b", "c"]).unreachable == [])
    // What ends on purpose ends for everybody who is led there.
    #expect(try faults(["a {next: b}", "b {ends: yes}", "c"]).unreachable == ["c"])
    #expect(try faults(["a", "b {ends: cancelled}", "c"]).unreachable == [])
  }

  @Test func aWayBackLeavesTheWayOnOpen() throws {
    let found = try faults(["a", "b {next: a}", "c"])
    #expect(found.unreachable.isEmpty && found.ends.isEmpty)
    #expect(try faults(["a {next: a}", "b"]).ends.isEmpty)
    #expect(try faults(["a", "b {next: [a: 60 %]}", "c"]).ends.isEmpty)
  }

  @Test func circlesWithoutAWayOut() throws {
    #expect(try faults(["a", "b {next: [a: 100 %]}", "c"]).ends == ["circle b: a b"])
    #expect(try faults(["a {next: [b: 90 %, x: 10 %]}", "b {ends: yes}", "x {next: x}"]).ends == ["circle x: x"])
    #expect(
      try faults(["a {next: [b: 90 %, x: 10 %]}", "b {ends: yes}", "x {next: y}", "y {next: x}"]).ends
        == ["circle y: x y"])
    #expect(
      try faults(["a {next: [b: 90 %, x: 10 %]}", "b {ends: yes}", "x {next: y}", "y {next: [x: 50 %, b: 50 %]}"]).ends
        .isEmpty)
    #expect(try faults(["a {next: [a: 100 %]}"]).ends == ["circle a: a"])
  }

  @Test func aBranchThatJustStops() throws {
    let stops = ["a {next: [b: 90 %, x: 10 %]}", "b {next: c}", "c {ends: yes}"]
    #expect(try faults(stops + ["x"]).ends == ["unsaid x: x"])
    #expect(try faults(stops + ["x {ends: yes}"]).ends.isEmpty)
    // Where the main path itself just stops with the file, everything may.
    #expect(try faults(["a {next: [b: 10 %, c: 90 %]}", "b", "c"]).ends.isEmpty)
    // A way out that most take is no longer than what follows it: the file ends with the journey's own end.
    #expect(try faults(["a {next: [b: 60 %, c: 40 %]}", "b {ends: yes}", "c"]).ends.isEmpty)
    #expect(try faults(["a {next: [b: 80 %, c: 20 %]}", "b {ends: yes}", "c", "d"]).ends.isEmpty)
  }

  @Test func oneWhoComesIsEnough() throws {
    let found = try faults(
      ["a {persona: ann, next: c}", "b", "c"], head: "personas: [ann, bo]\n")
    #expect(found.unreachable.isEmpty)
    #expect(
      try faults(["a {persona: ann, next: c}", "b {persona: ann}", "c"], head: "personas: [ann, bo]\n").unreachable == [
        "b"
      ])
  }
}
