import Testing

@testable import polku

/// A picture that can't be made is refused with a size that can.
@Suite struct PixelSizeTests {
  @Test func fits() {
    #expect(PixelSize(width: 1000, height: 1000, scale: 1).problem == nil)
    #expect(PixelSize(width: 24_000, height: 100, scale: 1).problem == nil)
  }

  @Test(arguments: [(100_000.0, 100.0, 1.0), (100, 100_000, 2), (20_000, 20_000, 1), (1000, 1000, 20)])
  func remedyFits(width: Double, height: Double, scale: Double) throws {
    let problem = try #require(PixelSize(width: width, height: height, scale: scale).problem)
    let words = try #require(problem.split(separator: "--scale ").last)
    let factor = try #require(Double(words.prefix { $0 != "," }))
    #expect(factor < scale)
    #expect(PixelSize(width: width, height: height, scale: factor).problem == nil)
  }

  @Test func nothingFits() {
    #expect(
      PixelSize(width: 1_000_000, height: 100, scale: 1).problem
        == "it would have 1333334 × 134 pixels, more than a PNG can have here: draw an SVG or a PDF")
  }
}
