import JourneyDiagram
import Testing

@Suite struct FlowLayoutTests {
  private static let good = "layout 1 200 100.5\nnode t0 20 30.25 40 10\nedge l0 4 1 2 3 4 5 6 -7 8.5\nend\n"

  @Test func readsPlaces() throws {
    let layout = try FlowLayout(Array(Self.good.utf8))
    #expect(layout.width == 200 && layout.height == 100.5)
    #expect(layout.boxes == ["t0": Box(x: 0, y: 25.25, width: 40, height: 10)])
  }

  @Test(arguments: [
    ("", 1), ("end\n", 1), ("layout 2 1 1\nend\n", 1), ("layout 1 1\nend\n", 1), ("layout 1 1 1\n", 2),
    ("layout 1 1 1\nend\nmore\n", 3), ("layout 1 1 1\nlayout 1 1 1\nend\n", 2),
    ("layout 1 1 1\nnode a 1 1 1\nend\n", 2),
    ("layout 1 1 1\nnode a 1 1 1 -1\nend\n", 2), ("layout 1 1 1\nnode a 1 1 1 nan\nend\n", 2),
    ("layout 1 1 1\nnode a 1 1 1 1e9\nend\n", 2), ("layout 1 1 1\nnode a 1 1 1 12345678\nend\n", 2),
    ("layout 1 1 1\nnode a 1 1 1 1.\nend\n", 2), ("layout 1 1 1\nnode a 1 1 1 1.234\nend\n", 2),
    ("layout 1 1 1\nnode a 1 1 1  1\nend\n", 2), ("layout 1 1 1\nnode a\" 1 1 1 1\nend\n", 2),
    ("layout 1 1 1\nnode a 1 1 1 1\nnode a 1 1 1 1\nend\n", 3), ("layout 1 1 1\nedge l0 4 1 2 3 4 5 6 7\nend\n", 2),
    ("layout 1 1 1\nedge l0 3 1 2 3 4 5 6\nend\n", 2), ("layout 1 1 1\nedge l0 1 1 2\nend\n", 2),
    ("layout 1 1 1\nedge l0 99999999999999999999 1 2\nend\n", 2), ("layout 1 1 1\nwhatever\nend\n", 2),
    ("layout 1 1 1\n\nend\n", 2), ("layout 1 1 1\r\nend\n", 1),
  ]) func anythingElseIsAnError(text: String, line: Int) {
    #expect(throws: FlowError.malformedLayout(line: line)) { try FlowLayout(Array(text.utf8)) }
  }

  @Test func everyCutIsAnError() {
    let bytes = Array(Self.good.utf8)
    for length in 0..<(bytes.count - 1) {
      #expect(throws: FlowError.self) { try FlowLayout(Array(bytes.prefix(length))) }
    }
  }
}
