import Foundation
import JourneyDiagram
import JourneyModel
import JourneyTestSupport
import Testing

@Suite struct FlowMapTests {
  private func map(_ text: String, options: MapOptions = MapOptions()) throws -> JourneyMap {
    let plan = try FlowMap.plan(FlowText.analysis(text), options: options)
    return try plan.map(laidOut: NaiveLayout(plan.layoutGraph).positions)
  }

  private func words(_ text: String) throws -> [String] { try map(text).drawing.texts.map(\.text) }

  @Test func sharesStandOnTheirWaysAndWhoLeavesBelowTheCard() throws {
    let words = try words(
      FlowText.stage([
        "{touchpoint: A, next: [{b: 55 %}, {c: 30 %}]}", "{touchpoint: B, id: b}", "{touchpoint: C, id: c}",
      ]))
    #expect(words.contains("55%") && words.contains("30%"))
    #expect(words.contains("15% leave"))
    #expect(words.contains("Start") && words.contains("End"))
  }

  @Test func aStageSaysHowManyItLoses() throws {
    let text =
      "journey: T\nlanguage: fi\nstages:\n  - stage: a\n    entered: 12000\n    exited: 2000\n    touchpoints: [x]\n"
    #expect(try words(text).contains { $0.hasPrefix("10\u{A0}000 lähtee") })
  }

  @Test func onlyMarksThatOccurAreExplained() throws {
    let plain = try words(FlowText.stage(["A", "B"]))
    #expect(!plain.contains("Way back") && !plain.contains("Optional") && !plain.contains("Main way"))
    let loop = try words(FlowText.stage(["{touchpoint: A, id: a}", "{touchpoint: B, next: [a]}", "C"]))
    #expect(loop.contains("Way back") && loop.contains("Main way"))
  }

  @Test func theDescriptionSaysWhereItPartsReturnsAndLoses() throws {
    let text = FlowText.stage([
      "{touchpoint: A, id: a, next: [{b: 55 %}, {c: 30 %}]}", "{touchpoint: B, id: b, next: [{a: 20 %}]}",
      "{touchpoint: C, id: c}",
    ])
    let description = try map(text).description.text
    #expect(description.contains("After “A” the ways part: 55% → “B”, 30% → “C”."))
    #expect(description.contains("From “B” some go back to “A” (20%)."))
    #expect(description.contains("After “A” 15% leave."))
  }

  @Test func touchpointsAreItemsInTheirOrder() throws {
    let drawing = try map(FlowText.stage(["A", "B", "C"])).drawing
    #expect(drawing.items.map(\.name) == ["1. A", "2. B", "3. C"])
  }

  @Test func aPersonaIsDrawnAlone() throws {
    let text = FlowText.stage(
      ["A", "{touchpoint: B, persona: x}", "{touchpoint: C, persona: y}"], before: "personas: [x, y]\n")
    let drawing = try map(text, options: MapOptions(persona: "y")).drawing
    #expect(drawing.items.map(\.name) == ["1. A", "3. C"])
  }

  @Test func aLongJourneyIsBrokenIntoRows() throws {
    let drawing = try map(FlowText.stage((1...60).map { "Step \($0)" })).drawing
    #expect(drawing.width < 3_000)
    #expect(drawing.width > drawing.height * 0.7)
    #expect(drawing.texts.contains { $0.text.contains("(continued)") })
  }

  @Test func tooManyTouchpointsAreAClearError() throws {
    let text = FlowText.stage((0...FlowMap.limit).map { "S\($0)" })
    let error = #expect(throws: FlowError.tooManyTouchpoints(FlowMap.limit + 1, limit: FlowMap.limit)) {
      try FlowMap.plan(FlowText.analysis(text))
    }
    #expect(error?.description.contains("choose another view") == true)
  }

  /// The engine that places the flow has had faults with texts: it gets none of the author's.
  @Test func nothingOfTheAuthorsReachesTheLayout() throws {
    let text = try String(decoding: Fixtures.bytes(#require(flows.first)), as: UTF8.self)
    let graph = try FlowMap.plan(FlowText.analysis(text)).layoutGraph
    let words = Set(String(decoding: graph, as: UTF8.self).split { !$0.isLetter }.map(String.init))
    let known: Set = [
      "digraph", "flow", "graph", "rankdir", "LR", "newrank", "true", "splines", "ranksep", "nodesep", "node", "shape",
      "box", "fixedsize", "label", "edge", "dir", "none", "width", "height", "key", "l", "tailport", "headport", "e",
      "w", "n",
      "weight", "style", "invis", "s", "t", "x", "d",
    ]
    #expect(words.subtracting(known).isEmpty)
    #expect(graph.allSatisfy { $0 < 0x80 })
  }

  /// A cycle is the engine's business only as long as it has to break one.
  @Test(arguments: 0..<40) func theLayoutGraphHasNoCycle(seed: Int) throws {
    let graph = try FlowMap.plan(FlowText.analysis(GeneratedFlow.text(seed: UInt64(seed)))).layoutGraph
    let layout = NaiveLayout(graph)
    #expect(layout.isAcyclic)
  }

  @Test func aThingWithoutAPlaceIsAnError() throws {
    let plan = try FlowMap.plan(FlowText.analysis(FlowText.stage(["A", "B"])))
    var lines = String(decoding: NaiveLayout(plan.layoutGraph).positions, as: UTF8.self).split(separator: "\n")
    lines.removeAll { $0.hasPrefix("node t1 ") }
    let rest = Array(lines.joined(separator: "\n").utf8)
    #expect(throws: FlowError.incompleteLayout) { try plan.map(laidOut: rest) }
  }

  private var flows: [URL] { Fixtures.files(in: "Tests/Fixtures/flow", ending: ".journey.yaml") }

  /// On any journey everything stands on the page and no text runs over another.
  @Test(arguments: 0..<60) func nothingCollides(seed: Int) throws {
    let drawing = try map(GeneratedFlow.text(seed: UInt64(seed))).drawing
    let boxes = drawing.texts.map(\.box).sorted { $0.y < $1.y }
    for (index, box) in boxes.enumerated() {
      #expect(box.x >= 0 && box.maxX <= drawing.width && box.y >= 0 && box.maxY <= drawing.height)
      for other in boxes[(index + 1)...] {
        guard other.y < box.maxY else { break }
        #expect(!box.inset(0.5, 1).overlaps(other.inset(0.5, 1)), "seed \(seed)")
      }
    }
  }

  /// The widest line tells its share before any other does.
  @Test func theShareOfTheMainWayIsNeverMissing() throws {
    let words = try words(
      FlowText.stage([
        "{touchpoint: A, next: {c: 70 %, b: 20 %}}", "{touchpoint: B, id: b, next: d}", "{touchpoint: C, id: c}",
        "{touchpoint: D, id: d}",
      ]))
    #expect(words.contains("70%") && words.contains("20%"))
  }

  /// Where most pass an optional touchpoint, the main way is drawn as one.
  @Test func theMainWayPastSomethingOptionalIsNotThin() throws {
    let words = try words(
      FlowText.stage(["A", "{touchpoint: B, optional: yes, ends: leaves}", "{touchpoint: C, next: [{a: 30 %}]}"]))
    #expect(words.contains("Main way") && !words.contains("Past something optional"))
  }

  /// An S that swings over the cut three times is still one line in two parts, each within its row.
  @Test func aLineIsCutOncePerRow() {
    let curve = FlowCurve(
      Point(0, 0),
      [
        Shape.Curve(Point(60, 0), Point(60, 10), Point(60, 50)),
        Shape.Curve(Point(60, 90), Point(40, 90), Point(40, 130)),
        Shape.Curve(Point(40, 180), Point(60, 200), Point(100, 200)),
      ])
    for line in [curve, FlowCurve(Point(100, 200), curve.reversed.pieces)] {
      let parts = line.divided(at: [50])
      #expect(parts.map(\.row).sorted() == [0, 1])
      #expect(parts.first?.curve.start == line.start && parts.last?.curve.end == line.end)
      #expect(parts[0].curve.end.distance(to: parts[1].curve.start) < 0.01)
      for (row, part) in parts {
        #expect(part.samples(every: 2).allSatisfy { row == 0 ? $0.x < 50.02 : $0.x > 49.98 })
      }
    }
    let within = FlowCurve(Point(0, 0), [Shape.Curve(Point(90, 0), Point(90, 100), Point(0, 100))])
    #expect(within.divided(at: [50]).map(\.row) == [0])
    #expect(curve.divided(at: [20, 50, 80]).map(\.row) == [0, 1, 2, 3])
  }
}
