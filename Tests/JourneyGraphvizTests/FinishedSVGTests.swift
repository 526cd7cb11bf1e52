import JourneyGraphviz
import JourneyTestSupport
import Testing

@Suite struct FinishedSVGTests {
  private let metadata = SVGMetadata(title: "T", description: "D", language: "sv", idPrefix: "map")

  private func finished(_ statements: String, style: String? = nil) throws -> (text: String, svg: ParsedSVG) {
    let raw = try Graphviz.render(dot: TestGraph.page(statements), as: .svg).bytes
    let bytes = try FinishedSVG(raw, metadata: metadata, style: style).bytes
    let svg = ParsedSVG(bytes)
    #expect(svg.isWellFormed)
    return (String(decoding: bytes, as: UTF8.self), svg)
  }

  @Test func theWholePicture() throws {
    let text = try finished(TestGraph.text("Hello", attributes: ",fontname=\"Helvetica-BoldOblique\"")).text
    #expect(
      text == """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200" role="img" \
        aria-labelledby="map-title" aria-describedby="map-desc" lang="sv" xml:lang="sv" \
        font-family="Arial, 'Liberation Sans', Helvetica, sans-serif">
        <title id="map-title">T</title>
        <desc id="map-desc">D</desc>
        <rect x="0" y="0" width="400" height="200" fill="#ffffff"/>
        <text x="2" y="99.6" font-size="12" font-weight="bold" font-style="italic">Hello</text>
        </svg>

        """)
  }

  @Test func noDescriptionNoReferenceToIt() throws {
    let raw = try Graphviz.render(dot: TestGraph.page(""), as: .svg).bytes
    let plain = SVGMetadata(title: "T", description: "", language: "", idPrefix: "a\" b")
    let svg = ParsedSVG(try FinishedSVG(raw, metadata: plain).bytes)
    #expect(svg.isWellFormed)
    #expect(svg.attributes(of: "svg").first?["aria-describedby"] == nil)
    #expect(svg.attributes(of: "svg").first?["aria-labelledby"] == "ab-title")
    #expect(svg.texts(of: "desc").isEmpty)
  }

  @Test func gradientsAreNumberedAfresh() throws {
    let statements = (1...3).map {
      """
      g\($0) [shape=box,style=filled,fillcolor="#ff0000:#00ff0080",gradientangle=90,color=transparent,\
      pos="\($0 * 100),100",width=0.5,height=0.5]
      """
    }.joined(separator: "\n")
    let first = try finished(statements)
    let second = try finished(statements)
    #expect(first.text == second.text)
    #expect(first.svg.attributes(of: "linearGradient").map { $0["id"] } == ["map-g1", "map-g2", "map-g3"])
    #expect(first.svg.attributes(of: "rect").dropFirst().map { $0["fill"] } == (1...3).map { "url(#map-g\($0))" })
    #expect(first.svg.attributes(of: "stop").first == ["offset": "0", "stop-color": "#ff0000"])
    #expect(first.svg.attributes(of: "stop").dropFirst().first?["stop-opacity"] == "0.5")
  }

  @Test(arguments: ["https://a.b/?x=1&amp;y=2", "http://a.b", "HTTPS://A.B", "mailto:a@b.c", "#map-x"])
  func linksMayBeFollowed(address: String) throws {
    let svg = try finished(TestGraph.text("Go", attributes: ",URL=\"\(address)\",tooltip=\"Tip\"")).svg
    #expect(
      svg.attributes(of: "a") == [["href": address.replacing("&amp;", with: "&"), "rel": "noopener noreferrer"]])
    #expect(svg.texts(of: "title") == ["T", "Tip"])
  }

  @Test(
    arguments: [
      "javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//a.b", "http:", "#",
      " https://a",
      "java&#9;script:x", "https://a b", "x\\\" onload=\\\"alert(1)",
    ])
  func otherLinksAreDropped(address: String) throws {
    let (text, svg) = try finished(TestGraph.text("Go", attributes: ",URL=\"\(address)\""))
    #expect(svg.attributes(of: "a").isEmpty)
    #expect(!text.contains("href"))
    #expect(svg.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
    #expect(svg.texts(of: "text") == ["Go"])
  }

  @Test func aLinkCannotBreakOut() throws {
    let address = "https://a/\\\" onload=\\\"alert(1)\\\"><script>x</script>"
    let svg = try finished(TestGraph.text("Go", attributes: ",URL=\"\(address)\"")).svg
    #expect(svg.attributes(of: "script").isEmpty)
    #expect(svg.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test func onlyGroupsThatCarrySomethingStay() throws {
    let svg = try finished(
      """
      a [shape=box,style=filled,fillcolor="#112233",color=transparent,class="card high",pos="50,50",width=1,height=1]
      b [shape=box,style=filled,fillcolor="#112233",color=transparent,id="own",pos="150,50",width=1,height=1]
      c [shape=point,style=invis,class="gone",pos="10,10",width=0.0138889,height=0.0138889]
      d [shape=box,style=filled,fillcolor=transparent,color=transparent,tooltip="Tip",pos="250,50",width=1,height=1]
      """
    ).svg
    #expect(svg.attributes(of: "g") == [["class": "card high"], ["id": "map-own"], [:]])
    #expect(svg.texts(of: "title") == ["T", "Tip"])
    #expect(svg.attributes(of: "rect").last?["pointer-events"] == "all")
    #expect(svg.attributes(of: "rect").count == 4)
  }

  @Test func shapesAndCurves() throws {
    let text = try finished(
      """
      c [shape=circle,style=filled,fillcolor="#ff0000",color="#000000",penwidth=1.5,pos="250,150",\
      width=0.2777778,height=0.2777778]
      a [shape=point,style=invis,pos="10,10",width=0.0138889,height=0.0138889]
      b [shape=point,style=invis,pos="90,10",width=0.0138889,height=0.0138889]
      a -> b [pos="10,10 20,40 30,40 50.126,10 50.126,10 90,10 90,10",color="#00880080",style=dashed,penwidth=3]
      """
    ).text
    #expect(text.contains(##"<circle cx="250" cy="50" r="10" fill="#ff0000" stroke="#000000" stroke-width="1.5"/>"##))
    #expect(
      text.contains(
        ##"<path d="M10,190C20,160 30,160 50.13,190H90" fill="none" stroke="#008800" stroke-opacity="0.5" "##
          + ##"stroke-width="3" stroke-dasharray="5,2"/>"##))
  }

  @Test func transparentTextIsLeftOut() throws {
    #expect(try finished(TestGraph.text("ghost", attributes: ",fontcolor=transparent")).svg.texts(of: "text").isEmpty)
  }

  @Test func styleIsEscaped() throws {
    let css = ".card>rect{fill:#123}</style><script>"
    let svg = try finished("", style: css).svg
    #expect(svg.texts(of: "style") == [css])
    #expect(svg.attributes(of: "script").isEmpty)
  }

  @Test(arguments: ["", "<", "<svg", "<html></html>", "<svg viewBox=\"0 0\">", "\u{0}"])
  func whatIsNoPictureIsAnError(text: String) {
    #expect(throws: GraphvizError.unknownSVG) { try FinishedSVG(Array(text.utf8), metadata: metadata) }
  }

  @Test(arguments: 0..<4) func damagedPicturesStayWellFormed(seed: UInt64) throws {
    let raw = try Graphviz.render(
      dot: TestGraph.page(TestGraph.text("Hello & <x>", attributes: ",class=\"c\",URL=\"#a\"")), as: .svg
    ).bytes
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      var damaged = raw
      for _ in 0...generator.below(4) where !damaged.isEmpty {
        let position = generator.below(damaged.count)
        switch generator.below(3) {
        case 0: damaged[position] = UInt8(generator.below(256))
        case 1: damaged.remove(at: position)
        default: damaged.removeSubrange(position...)
        }
      }
      if let svg = try? FinishedSVG(damaged, metadata: metadata) { #expect(ParsedSVG(svg.bytes).isWellFormed) }
    }
  }
}
