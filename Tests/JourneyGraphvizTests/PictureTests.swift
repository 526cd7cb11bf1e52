import Foundation
import JourneyGraphviz
import Testing

@Suite struct PictureTests {
  private let graph = TestGraph.page(TestGraph.text("Hello"))

  private func png(_ options: PictureOptions = PictureOptions()) throws -> [UInt8] {
    try Graphviz.render(dot: graph, as: .png, options: options).bytes
  }

  private func pdf(_ options: PictureOptions = PictureOptions(), graph other: String? = nil) throws -> String {
    String(decoding: try Graphviz.render(dot: other ?? graph, as: .pdf, options: options).bytes, as: Unicode.ASCII.self)
  }

  /// The width and the height that the header of a PNG gives.
  private func size(_ png: [UInt8]) -> [Int] {
    [16, 20].map { start in png[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
  }

  @Test func aPNGIsOneOfNinetySixPixelsAnInch() throws {
    let bytes = try png()
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(size(bytes) == [533, 267])
    #expect(try png() == bytes)
  }

  @Test(arguments: [(0.1, [53, 27]), (0.5, [267, 133]), (2.0, [1067, 533]), (8.0, [4267, 2133])])
  func theScaleIsThatOfThePixels(scale: Double, pixels: [Int]) throws {
    #expect(size(try png(PictureOptions(scale: scale))) == pixels)
  }

  @Test(arguments: [0, -1, 0.09, 8.1, .nan, .infinity])
  func otherScalesMakeNoPicture(scale: Double) {
    let error = #expect(throws: GraphvizError.self) { try png(PictureOptions(scale: scale)) }
    guard case .scaleOutOfRange? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [(300.0, 1.0, 4.0), (60.0, 60.0, 4.0), (1e7, 1.0, 1.0)])
  func tooManyPixelsAreAnErrorRatherThanAHang(width: Double, height: Double, scale: Double) {
    let large = """
      digraph j { graph [pad=0,margin=0]; node [label="",shape=plaintext,fixedsize=true,pos="0,0"]; \
      a [width=\(Int(width)),height=\(Int(height))] }
      """
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.render(dot: large, as: .png, options: PictureOptions(scale: scale))
    }
    guard case .tooLarge? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description.contains("smaller scale") == true)
  }

  @Test func aPDFIsOnePageOfTheDrawingWithTextAndAFixedDate() throws {
    let text = try pdf()
    #expect(text.hasPrefix("%PDF-"))
    #expect(text.contains("/CreationDate (D:20000101000000"))
    #expect(text.contains("/MediaBox [ 0 0 400 200 ]"))
    #expect(text.contains("/Count 1"))
    #expect(text.contains("/FontFile") || text.contains("/ToUnicode"))
    #expect(try pdf() == text)
    // The scale is that of bitmaps.
    #expect(try pdf(PictureOptions(scale: 3)) == text)
  }

  @Test(
    arguments: [
      ("a0", "3370 2384"), ("a1", "2384 1684"), ("a2", "1684 1191"), ("A3", "1191 842"), ("a4", "842 595"),
      ("a5", "595 420"), ("letter", "792 612"), ("Legal", "1008 612"), ("tabloid", "1224 792"),
    ])
  func aSheetLiesAsTheDrawingDoes(name: String, size: String) throws {
    let paper = try #require(PaperSize(named: name))
    let text = try pdf(PictureOptions(paper: paper))
    #expect(text.contains("/MediaBox [ 0 0 \(size) ]"))
    #expect(text.contains("/Count 1"))
    let upright = """
      digraph j { graph [pad=0,margin=0]; node [label="",shape=plaintext,fixedsize=true]; a [pos="0,0",width=2,height=4] }
      """
    let turned = size.split(separator: " ").reversed().joined(separator: " ")
    #expect(try pdf(PictureOptions(paper: paper), graph: upright).contains("/MediaBox [ 0 0 \(turned) ]"))
  }

  @Test func sheetsHaveTheNamesThatAreOffered() {
    #expect(PaperSize.names.count == 9)
    for name in PaperSize.names { #expect(PaperSize(named: name)?.name == name) }
    #expect(PaperSize(named: "a9") == nil)
    #expect(PaperSize(named: "") == nil)
  }
}
