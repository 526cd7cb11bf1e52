import JourneyAnalysis
import JourneyDiagram
import JourneyGraphviz
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// Whatever a journey's author writes comes out as that text, and as nothing else.
@Suite struct HostileTextTests {
  private static let elements: Set = [
    "svg", "title", "desc", "g", "a", "text", "rect", "circle", "ellipse", "polygon", "polyline", "path",
    "linearGradient", "stop",
  ]
  private static let attributes: Set = [
    "xmlns", "class", "viewBox", "width", "height", "role", "aria-roledescription", "aria-labelledby",
    "aria-describedby", "aria-hidden", "aria-label", "lang", "xml:lang", "font-family", "id", "pointer-events", "href",
    "target", "rel", "x", "y", "font-size", "font-weight", "font-style", "text-anchor", "fill", "fill-opacity",
    "stroke",
    "stroke-opacity", "stroke-width", "stroke-dasharray", "points", "d", "cx", "cy", "r", "rx", "ry", "x1", "y1", "x2",
    "y2", "gradientUnits", "offset", "stop-color", "stop-opacity",
  ]

  // MARK: Whole journeys

  private func map(_ text: String) throws -> JourneyMap {
    let journey = try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey, "\(text)")
    return JourneyMap(Analysis(journey))
  }

  private func metadata(_ map: JourneyMap) -> SVGMetadata {
    func area(_ box: Box) -> SVGMetadata.Area { .init(x: box.x, y: box.y, width: box.width, height: box.height) }
    return SVGMetadata(
      title: map.description.title, description: map.description.text, language: map.language.rawValue,
      items: map.drawing.items.map { .init($0.name, text: $0.text, over: area($0.area), link: $0.link) },
      notes: map.drawing.notes.map { .init($0.text, over: area($0.area)) })
  }

  @Test(arguments: 0..<40) func aJourneyComesOutAsItWentIn(seed: UInt64) throws {
    var journey = HostileJourney(seed: seed)
    try check(try map(journey.file()))
  }

  @Test(arguments: [9_990, 100_000]) func aWordAsLongAsABookDoesNoHarm(length: Int) throws {
    var journey = HostileJourney(seed: 1, longestWord: length)
    try check(try map(journey.file()))
    try check(String(repeating: "W\\N&<", count: length / 5))
  }

  @Test(arguments: [0xAD, 0x200D, 0x301, 0xFDD0, 0x10FFFF, 0x1FFFE, 0xE0001, 0x20, 0x3000, 0x2028] as [UInt32])
  func textsWithoutAnythingToSeeMakeAWholePDF(scalar: UInt32) throws {
    let text = String(try #require(Unicode.Scalar(scalar)))
    var drawing = Drawing(width: 100, height: 100, ground: Color(0xFFFFFF))
    let style = try #require(try map("journey: A\nstages:\n  - stage: B\n").drawing.texts.first).style
    drawing.add(TextRun(text, style, Color(0), at: Point(10, 10)))
    drawing.add(TextRun("a" + text + "b", style, Color(0), at: Point(10, 30)))
    drawing.add(TextRun(text + "b", style, Color(0), at: Point(10, 50)))
    let pdf = try Graphviz.render(dot: drawing.dotBytes, as: .pdf).bytes
    #expect(String(decoding: pdf.suffix(8), as: UTF8.self).contains("%%EOF"))
  }

  private func check(_ map: JourneyMap) throws {
    let drawing = map.drawing
    // The graph that is printed is one graph, and with everything in it the picture is the same.
    let metadata = metadata(map)
    let picture = try FinishedSVG(dot: drawing.paintedDOTBytes, metadata: metadata)
    #expect(picture.warnings.isEmpty)
    let printed = try FinishedSVG(dot: drawing.dotBytes, metadata: metadata)
    #expect(printed.warnings.isEmpty)

    let svg = ParsedSVG(picture.bytes)
    #expect(svg.isWellFormed)
    #expect(Set(svg.elements.map(\.name)).isSubset(of: Self.elements))
    for element in svg.elements {
      #expect(Set(element.attributes.keys).isSubset(of: Self.attributes))
      if let link = element.attributes["href"] {
        #expect(element.name == "a")
        #expect(["http://", "https://", "mailto:"].contains { link.lowercased().hasPrefix($0) }, "\(link)")
        #expect(link.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      }
    }
    #expect(
      svg.texts(of: "text") == drawing.texts.filter { DOTText.isVisible($0.text) }.map { XMLText.cleaned($0.text) })
    #expect(ParsedSVG(printed.bytes).texts(of: "text") == svg.texts(of: "text"))
    let items =
      svg.attributes(of: "a").isEmpty ? svg.attributes(of: "g") : svg.attributes(of: "g") + svg.attributes(of: "a")
    let names = Set(items.compactMap { $0["aria-label"] })
    #expect(names == Set(drawing.items.map { XMLText.cleaned($0.name) }).subtracting(names.contains("") ? [] : [""]))
    #expect(svg.texts(of: "title").first == XMLText.cleaned(map.description.title))
    #expect(svg.texts(of: "desc").first == XMLText.cleaned(map.description.text))
    #expect(svg.texts(of: "title").suffix(drawing.notes.count) == drawing.notes.map { XMLText.cleaned($0.text) }[...])
  }

  @Test(arguments: 0..<4) func aJourneyMakesAPNGAndAPDF(seed: UInt64) throws {
    var journey = HostileJourney(seed: seed)
    let dot = try map(journey.file()).drawing.paintedDOTBytes
    let png = try Graphviz.render(dot: dot, as: .png, options: PictureOptions(scale: 0.1)).bytes
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(png.count > 1000)
    let pdf = try Graphviz.render(dot: dot, as: .pdf).bytes
    #expect(pdf.starts(with: "%PDF-".utf8))
    #expect(pdf.count > 1000)
    for word in ["/JavaScript", "/URI", "/Launch"] {
      let isThere = pdf.contains(Array(word.utf8))
      #expect(!isThere, "\(word)")
    }
  }

  // MARK: Single texts

  @Test(arguments: 0..<8) func textComesOutAsItWentIn(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let text = (0...generator.below(12))
        .map { _ in generator.pick(HostileJourney.pieces) }
        .joined()
      try check(text)
    }
  }

  @Test(arguments: HostileJourney.pieces) func eachPieceAlone(text: String) throws {
    try check(text)
    try check("a \(text) b")
  }

  private func check(_ text: String) throws {
    let area = SVGMetadata.Area(x: 0, y: 0, width: 10, height: 10)
    let item = SVGMetadata.Item("x" + text, text: "y" + text, over: area, link: text)
    let metadata = SVGMetadata(
      title: text, description: "x" + text, language: text, kind: text, itemsName: "z" + text, items: [item],
      notes: [.init(text, over: area)], idPrefix: text)
    var label: [UInt8] = []
    DOTText.label("x" + text, justified: UInt8(ascii: "l"), to: &label)
    let graph = TestGraph.page(
      "t [label=\(String(decoding: label, as: UTF8.self)),pos=\"200,100\",width=5.5,height=0.25]")
    let svg = ParsedSVG(try FinishedSVG(dot: Array(graph.utf8), metadata: metadata).bytes)

    let name = text.debugDescription
    #expect(svg.isWellFormed, "\(name)")
    #expect(svg.texts(of: "text") == [XMLText.cleaned("x" + text)], "\(name)")
    #expect(DOTText.cleaned("x" + text) == XMLText.cleaned("x" + text), "\(name)")
    #expect(svg.texts(of: "desc") == [XMLText.cleaned("x" + text), XMLText.cleaned("y" + text)], "\(name)")
    #expect(
      svg.texts(of: "title") == [
        XMLText.cleaned(text), XMLText.cleaned("x" + text) + "\n" + XMLText.cleaned("y" + text), XMLText.cleaned(text),
      ], "\(name)")
    #expect(Set(svg.elements.map(\.name)).isSubset(of: Self.elements))
    #expect(svg.elements.allSatisfy { Set($0.attributes.keys).isSubset(of: Self.attributes) })
    let ids = svg.elements.compactMap { $0.attributes["id"] }
    #expect(ids.allSatisfy { $0.utf8.allSatisfy { $0 < 0x7F && $0 > 0x20 } && !$0.contains("<") })
    #expect(svg.attributes(of: "a").allSatisfy { $0["href"]?.lowercased().hasPrefix("javascript") == false })
  }
}
