import JourneyGraphviz
import Testing

@Suite struct LayoutTests {
  private func lines(_ dot: String) throws -> [String] {
    String(decoding: try Graphviz.layout(dot: Array(dot.utf8)), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private let graph = """
    digraph flow {
    graph [rankdir=LR,newrank=true]
    node [shape=box,fixedsize=true,label="",width=1,height=0.5]
    edge [dir=none]
    a; b; c
    a -> b [key=l0,tailport=e,headport=w]
    a -> b [key=l1,tailport=n,headport=n]
    b -> c [style=invis]
    }
    """

  @Test func saysWhereEverythingIs() throws {
    let lines = try lines(graph)
    #expect(lines.first?.hasPrefix("layout 1 ") == true)
    #expect(lines.last == "end")
    #expect(lines.filter { $0.hasPrefix("node ") }.count == 3)
    #expect(lines.contains { $0.hasPrefix("node a 36.00 ") && $0.hasSuffix(" 72.00 36.00") })
    #expect(lines.filter { $0.hasPrefix("edge ") }.map { String($0.prefix(7)) }.sorted() == ["edge l0", "edge l1"])
  }

  @Test func aLineBeginsAndEndsAtItsPorts() throws {
    let line = try #require(lines(graph).first { $0.hasPrefix("edge l0 ") })
    let numbers = line.split(separator: " ").dropFirst(3).compactMap { Double($0) }
    #expect(numbers.count % 6 == 2)
    #expect(abs((numbers.first ?? 0) - 72) < 1)
  }

  @Test func sameGraphSamePlaces() throws {
    let first = try lines(graph)
    for _ in 0..<3 { #expect(try lines(graph) == first) }
  }

  @Test(arguments: ["", "digraph j {", "hello", "digraph j {a} digraph k {b}"])
  func brokenGraphIsAnError(text: String) throws {
    let error = #expect(throws: GraphvizError.self) { try Graphviz.layout(dot: Array(text.utf8)) }
    guard case .unreadableGraph? = error else {
      Issue.record("\(text): \(String(describing: error))")
      return
    }
    #expect(throws: Never.self) { try Graphviz.layout(dot: Array(graph.utf8)) }
  }

  @Test func nulIsRefused() {
    #expect(throws: GraphvizError.nulInGraph) { try Graphviz.layout(dot: Array("digraph j {}\0".utf8)) }
  }

  /// Painting and laying out have contexts of their own.
  @Test func paintingGoesOnAfterwards() throws {
    let page = Array(TestGraph.page(TestGraph.text("Hello")).utf8)
    let expected = try FinishedSVG(dot: page, metadata: SVGMetadata(title: "Hello")).bytes
    _ = try lines(graph)
    #expect(try FinishedSVG(dot: page, metadata: SVGMetadata(title: "Hello")).bytes == expected)
  }
}
