import JourneyGraphviz
import Testing

@Suite struct GraphvizTests {
  private let graph = TestGraph.page(TestGraph.text("Hello"))

  private func paint(_ graph: String) throws(GraphvizError) -> FinishedSVG {
    try FinishedSVG(dot: Array(graph.utf8), metadata: SVGMetadata(title: "T"))
  }

  @Test func sameGraphSameBytes() async throws {
    let expected = try paint(graph).bytes
    #expect(!expected.isEmpty)
    let graph = graph
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<64 {
        group.addTask { try FinishedSVG(dot: Array(graph.utf8), metadata: SVGMetadata(title: "T")).bytes }
      }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test(arguments: ["", " ", "digraph j {", "digraph j { a [label=\"x] }", "hello", "digraph j {a} digraph k {b}", "}"])
  func brokenGraphIsAnErrorAndHarmsNothing(text: String) throws {
    let expected = try paint(graph)
    let error = #expect(throws: GraphvizError.self) { try paint(text) }
    guard case .unreadableGraph? = error else {
      Issue.record("\(text): \(String(describing: error))")
      return
    }
    #expect(try paint(graph) == expected)
  }

  @Test func placeOfASyntaxErrorIsTold() {
    for _ in 0..<2 {
      let error = #expect(throws: GraphvizError.self) { try paint("digraph j {\n\na [}\n}") }
      #expect(error?.description.contains("line 3") == true)
    }
  }

  @Test func nodeWithoutPlaceIsAnError() {
    let error = #expect(throws: GraphvizError.self) {
      try paint("digraph j { a [pos=\"1,1\"]; b }")
    }
    guard case .unpaintableGraph? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func nulIsRefused() {
    #expect(throws: GraphvizError.nulInGraph) { try paint("digraph j {}\0") }
  }

  @Test func aWarningDoesNotStopThePicture() throws {
    let picture = try paint(TestGraph.page("w [shape=unheard,pos=\"100,100\",width=1,height=1]"))
    #expect(picture.warnings.contains { $0.contains("unheard") })
    #expect(try paint(graph).warnings.isEmpty)
  }

  @Test func longMessagesAreSurvived() throws {
    let name = String(repeating: "A", count: 300_000)
    let picture = try paint(TestGraph.page("\"\(name)\" [shape=longwinded,pos=\"100,100\",width=1,height=1]"))
    #expect(!picture.warnings.isEmpty)
  }

  @Test func filesAreNotRead() throws {
    let picture = try paint(TestGraph.page("f [image=\"/etc/passwd\",pos=\"100,100\",width=1,height=1]"))
    #expect(picture.warnings.contains { $0.contains("unsafe") })
    #expect(!String(decoding: picture.bytes, as: UTF8.self).contains("<image"))
  }
}
