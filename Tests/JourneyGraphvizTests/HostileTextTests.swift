import JourneyGraphviz
import JourneyTestSupport
import Testing

/// Whatever a journey's author writes comes out as that text, and as nothing else.
@Suite struct HostileTextTests {
  private static let pieces = [
    "a", "Ä", "\"", "\\", "\\N", "\\G", "\\n", "\\l", "&", "&lt;", "&amp;", "&#60;", "&#x3c;", "&amp;lt;", "&nbsp;",
    ";",
    "#", "<", ">", "]]>", "<script>alert(1)</script>", "<!--", "-->", "<![CDATA[", "<?x?>", "' onload='x", "%s%n",
    "{|}",
    "\u{1}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}", "\u{A0}", "\u{AD}", "\u{FFFE}", "\u{FFFF}", "\u{202E}",
    "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{200D}", "\t", "\n", "\r", "👩‍👧", "日本", "שלום", "e\u{301}",
    "\u{10FFFF}",
    "url(#l_0)", "%3", "--", "->", "//", "/*", "*/", "=", ",", "0",
  ]

  private static let elements: Set = ["svg", "title", "desc", "g", "text", "rect"]
  private static let attributes: Set = [
    "xmlns", "viewBox", "width", "height", "role", "aria-labelledby", "aria-describedby", "lang", "xml:lang",
    "font-family", "id", "x", "y", "font-size", "fill", "pointer-events",
  ]

  @Test(arguments: 0..<8) func textComesOutAsItWentIn(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let text = (0...generator.below(12))
        .map { _ in generator.pick(Self.pieces) }
        .joined()
      try check(text)
    }
  }

  @Test(arguments: pieces) func eachPieceAlone(text: String) throws {
    try check(text)
    try check("a \(text) b")
  }

  private func check(_ text: String) throws {
    let tooltip = ",tooltip=\"\(TestGraph.quotedTooltip(text))\""
    let graph = TestGraph.page(TestGraph.text("x" + text, attributes: tooltip))
    let raw = try Graphviz.render(dot: graph, as: .svg).bytes
    let metadata = SVGMetadata(title: text, description: "x" + text, language: "fi", idPrefix: "map")
    let svg = ParsedSVG(try FinishedSVG(raw, metadata: metadata).bytes)

    #expect(svg.isWellFormed, "\(text.debugDescription)")
    #expect(svg.texts(of: "text").map(withPlainSpaces) == [shown("x" + text)], "\(text.debugDescription)")
    #expect(svg.texts(of: "desc").map(withPlainSpaces) == [shown("x" + text)], "\(text.debugDescription)")
    let titles = svg.texts(of: "title").map(withPlainSpaces)
    #expect(titles.first == shown(text))
    if !shown(text).isEmpty { #expect(titles.last == shown(text), "\(text.debugDescription)") }
    #expect(Set(svg.elements.map(\.name)).isSubset(of: Self.elements))
    #expect(svg.elements.allSatisfy { Set($0.attributes.keys).isSubset(of: Self.attributes) })
  }

  private func shown(_ text: String) -> String {
    withPlainSpaces(XMLText.cleaned(text.replacing("\0", with: "")))
  }

  /// Graphviz keeps every space of a row by making the later ones unbreakable.
  private func withPlainSpaces(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
  }
}
