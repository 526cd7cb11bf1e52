/// How large a PNG comes out.
struct PixelSize {
  /// At scale 1.
  static let dotsPerInch = 96.0
  /// The most pixels of a side that Cairo paints.
  private static let longestSide = 32_767.0
  /// The most pixels in all: with four bytes each they need 800 MB.
  private static let most = 200_000_000.0

  let width: Double
  let height: Double
  let scale: Double

  /// - Parameters:
  ///   - width: of the page, in points.
  ///   - height: of the page, in points.
  ///   - scale: how many times as large as at 96 dots an inch.
  init(width: Double, height: Double, scale: Double) {
    self.width = width * Self.dotsPerInch / 72 * scale
    self.height = height * Self.dotsPerInch / 72 * scale
    self.scale = scale
  }

  /// Why there can be no such picture, and what there can be instead; `nil` where there can.
  var problem: String? {
    let factor = min(Self.longestSide / max(width, height), (Self.most / (width * height)).squareRoot())
    guard factor < 1 else { return nil }
    let size = "it would have \(Int(width.rounded(.up))) × \(Int(height.rounded(.up))) pixels"
    let hundredths = Int((scale * factor * 100).rounded(.down))
    guard hundredths >= 5 else { return "\(size), more than a PNG can have here: draw an SVG or a PDF" }
    let fraction = hundredths % 100
    let number = "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    return "\(size), more than a PNG can have here: add --scale \(number), or draw an SVG or a PDF"
  }
}
