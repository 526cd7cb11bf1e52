import JourneyGraphviz
import JourneyTestSupport
import Testing

@Suite struct FinishedSVGTests {
  private func finished(
    _ statements: String, _ metadata: SVGMetadata = SVGMetadata(title: "T", idPrefix: "map"), style: String? = nil
  ) throws -> (text: String, svg: ParsedSVG) {
    let picture = try FinishedSVG(dot: Array(TestGraph.page(statements).utf8), metadata: metadata, style: style)
    let svg = ParsedSVG(picture.bytes)
    #expect(svg.isWellFormed)
    return (String(decoding: picture.bytes, as: UTF8.self), svg)
  }

  @Test func theWholePicture() throws {
    let area = SVGMetadata.Area(x: 10, y: 20.5, width: 100, height: 50)
    let metadata = SVGMetadata(
      title: "T", description: "D", language: "sv", kind: "kundresa", itemsName: "Kontaktpunkter",
      items: [
        .init("1. Ringer", text: "Fas: A.", over: area, link: "https://a.b/?x=1&y=2"), .init("2. Går", over: area),
      ],
      notes: [.init("N", over: area)], idPrefix: "map")
    let text = try finished(TestGraph.text("Hello", attributes: ",fontname=\"Helvetica-BoldOblique\""), metadata).text
    #expect(
      text == """
        <svg xmlns="http://www.w3.org/2000/svg" class="polku" viewBox="0 0 400 200" width="400" height="200" \
        role="graphics-document document" aria-roledescription="kundresa" aria-labelledby="map-title" \
        aria-describedby="map-desc" lang="sv" xml:lang="sv" \
        font-family="Arial, 'Liberation Sans', Helvetica, sans-serif">
        <title id="map-title">T</title>
        <desc id="map-desc">D</desc>
        <g aria-hidden="true">
        <rect x="0" y="0" width="400" height="200" fill="#ffffff"/>
        <text x="2" y="99.6" font-size="12" font-weight="bold" font-style="italic" fill="#000000">Hello</text>
        </g>
        <g role="list" aria-label="Kontaktpunkter" fill="none" pointer-events="all">
        <g role="listitem"><a href="https://a.b/?x=1&amp;y=2" target="_blank" rel="noopener noreferrer" \
        aria-label="1. Ringer">
        <title>1. Ringer
        Fas: A.</title>
        <desc>Fas: A.</desc>
        <rect x="10" y="20.5" width="100" height="50"/>
        </a></g>
        <g role="listitem" aria-label="2. Går">
        <title>2. Går</title>
        <rect x="10" y="20.5" width="100" height="50"/>
        </g>
        </g>
        <g aria-hidden="true" fill="none" pointer-events="all">
        <rect x="10" y="20.5" width="100" height="50"><title>N</title></rect>
        </g>
        </svg>

        """)
  }

  @Test func noDescriptionNoReferenceToIt() throws {
    let svg = try finished("", SVGMetadata(title: "T", idPrefix: "a\" b")).svg
    #expect(svg.attributes(of: "svg").first?["aria-describedby"] == nil)
    #expect(svg.attributes(of: "svg").first?["aria-labelledby"] == "ab-title")
    #expect(svg.texts(of: "desc").isEmpty)
  }

  @Test func idsOfDifferentPicturesDontMeet() throws {
    func ids(_ statements: String, title: String = "T") throws -> [String] {
      try finished(statements, SVGMetadata(title: title, description: "D")).svg.elements.compactMap {
        $0.attributes["id"]
      }
    }
    let first = try ids("")
    #expect(first.count == 2)
    #expect(try ids("") == first)
    #expect(Set(first).isDisjoint(with: try ids(TestGraph.text("Hello"))))
    #expect(Set(first).isDisjoint(with: try ids("", title: "Other")))
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
    #expect(first.svg.attributes(of: "linearGradient").first?["y1"] == "118")
    #expect(first.svg.attributes(of: "linearGradient").first?["y2"] == "82")
    #expect(first.svg.attributes(of: "rect").dropFirst().map { $0["fill"] } == (1...3).map { "url(#map-g\($0))" })
    #expect(first.svg.attributes(of: "stop").first == ["offset": "0", "stop-color": "#ff0000"])
    #expect(first.svg.attributes(of: "stop").dropFirst().first?["stop-opacity"] == "0.5")
  }

  private func linked(to address: String) throws -> ParsedSVG {
    let item = SVGMetadata.Item("Go", over: .init(x: 0, y: 0, width: 9, height: 9), link: address)
    return try finished("", SVGMetadata(title: "T", items: [item])).svg
  }

  @Test(
    arguments: [
      ("https://a.b/?x=1&y=2", "https://a.b/?x=1&y=2"), ("http://a.b", "http://a.b"), ("HTTPS://A.B", "HTTPS://A.B"),
      ("mailto:a@b.c", "mailto:a@b.c"), ("https://a/\" onload=\"alert(1)", "https://a/%22%20onload=%22alert(1)"),
      ("https://a/ä'<", "https://a/%C3%A4%27%3C"), ("https://a/\u{202E}\u{1}", "https://a/%E2%80%AE%01"),
    ])
  func linksMayBeFollowed(address: String, written: String) throws {
    let svg = try linked(to: address)
    #expect(svg.attributes(of: "a").map { $0["href"] } == [written])
    #expect(svg.attributes(of: "a").map { $0["rel"] } == ["noopener noreferrer"])
  }

  @Test(
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//a.b",
      "http:", "http://", "#", " https://a", "java\tscript:x", "\u{1}https://a", "", "ftp://a",
    ])
  func otherLinksAreDropped(address: String) throws {
    let svg = try linked(to: address)
    #expect(svg.attributes(of: "a").isEmpty)
    #expect(svg.attributes(of: "g").contains { $0["role"] == "listitem" && $0["aria-label"] == "Go" })
  }

  @Test func nothingOfTheGraphButWhatIsPainted() throws {
    let statements = """
      a [shape=box,style=filled,fillcolor="#112233",color=transparent,class="card",id="own",URL="javascript:x",\
      tooltip="Tip",target="_top",pos="50,50",width=1,height=1]
      c [shape=point,style=invis,pos="10,10",width=0.0138889,height=0.0138889]
      d [shape=box,style=filled,fillcolor=transparent,color=transparent,pos="250,50",width=1,height=1]
      e [shape=box,style=filled,fillcolor="#445566",color="#000000",penwidth=0,pos="350,50",width=1,height=1]
      """
    let (text, svg) = try finished(statements)
    #expect(svg.attributes(of: "rect").map { $0["fill"] } == ["#ffffff", "#112233", "#445566"])
    #expect(svg.elements.count == 6)
    for word in ["card", "own", "javascript", "Tip", "stroke"] { #expect(!text.contains(word)) }
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

  @Test func whatIsNoUTF8InTheGraphIsNoneInThePicture() throws {
    let graph = Array(TestGraph.page(TestGraph.text("Hel?lo")).utf8)
      .map { $0 == UInt8(ascii: "?") ? 0xFF : $0 }
    let svg = ParsedSVG(try FinishedSVG(dot: graph, metadata: SVGMetadata(title: "T")).bytes)
    #expect(svg.isWellFormed)
    #expect(svg.texts(of: "text").count == 1)
  }
}
