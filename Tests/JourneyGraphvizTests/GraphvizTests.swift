import JourneyGraphviz
import Testing

@Suite struct GraphvizTests {
  private let graph = TestGraph.page(TestGraph.text("Hello"))

  @Test func sameGraphSameBytes() async throws {
    let expected = try Graphviz.render(dot: graph, as: .svg).bytes
    #expect(!expected.isEmpty)
    let graph = graph
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<64 {
        group.addTask { try Graphviz.render(dot: graph, as: .svg).bytes }
      }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test(arguments: ["", " ", "digraph j {", "digraph j { a [label=\"x] }", "hello", "digraph j {a} digraph k {b}", "}"])
  func brokenGraphIsAnErrorAndHarmsNothing(text: String) throws {
    let expected = try Graphviz.render(dot: graph, as: .svg)
    let error = #expect(throws: GraphvizError.self) { try Graphviz.render(dot: text, as: .svg) }
    guard case .unreadableGraph? = error else {
      Issue.record("\(text): \(String(describing: error))")
      return
    }
    #expect(try Graphviz.render(dot: graph, as: .svg) == expected)
  }

  @Test func placeOfASyntaxErrorIsTold() {
    for _ in 0..<2 {
      let error = #expect(throws: GraphvizError.self) { try Graphviz.render(dot: "digraph j {\n\na [}\n}", as: .svg) }
      #expect(error?.description.contains("line 3") == true)
    }
  }

  @Test func nodeWithoutPlaceIsAnError() {
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.render(dot: "digraph j { a [pos=\"1,1\"]; b }", as: .svg)
    }
    guard case .unpaintableGraph? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func nulIsRefused() {
    #expect(throws: GraphvizError.nulInGraph) { try Graphviz.render(dot: "digraph j {}\0", as: .svg) }
  }

  @Test func aWarningDoesNotStopThePicture() throws {
    let picture = try Graphviz.render(
      dot: TestGraph.page("w [shape=unheard,pos=\"100,100\",width=1,height=1]"), as: .svg)
    #expect(picture.warnings.contains { $0.contains("unheard") })
    #expect(try Graphviz.render(dot: graph, as: .svg).warnings.isEmpty)
  }

  @Test func longMessagesAreSurvived() throws {
    let name = String(repeating: "A", count: 300_000)
    let picture = try Graphviz.render(
      dot: TestGraph.page("\"\(name)\" [shape=longwinded,pos=\"100,100\",width=1,height=1]"), as: .svg)
    #expect(!picture.warnings.isEmpty)
  }

  @Test func filesAreNotRead() throws {
    let picture = try Graphviz.render(
      dot: TestGraph.page("f [image=\"/etc/passwd\",pos=\"100,100\",width=1,height=1]"), as: .svg)
    #expect(picture.warnings.contains { $0.contains("unsafe") })
    #expect(!String(decoding: picture.bytes, as: UTF8.self).contains("<image"))
  }

  @Test func pngAndPDF() throws {
    let png = try Graphviz.render(dot: graph, as: .png).bytes
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let pdf = try Graphviz.render(dot: graph, as: .pdf).bytes
    #expect(pdf.starts(with: "%PDF-".utf8))
    #expect(String(decoding: pdf, as: UTF8.self).contains("/CreationDate (D:20000101000000"))
    let expected = try Graphviz.render(dot: graph, as: .svg).bytes
    #expect(try Graphviz.render(dot: graph, as: .png).bytes == png)
    #expect(try Graphviz.render(dot: graph, as: .svg).bytes == expected)
  }

  @Test func baselineStandsWhereTheConventionSays() throws {
    // The top of the node is at 110 points, the baseline 0.8 font sizes below it.
    let raw = try Graphviz.render(dot: graph, as: .svg).bytes
    #expect(String(decoding: raw, as: UTF8.self).contains("y=\"-100.4\""))
  }
}
