/// A sheet of paper of a common size.
public struct PaperSize: Sendable, Hashable {
  /// The name, such as `a3`.
  public let name: String
  /// The shorter side in points.
  public let width: Double
  /// The longer side in points.
  public let height: Double

  /// The names of all sizes, large ones first within each family.
  public static var names: [String] { all.map(\.name) }

  /// A size by its name; case doesn't matter. `nil` where there is none of that name.
  public init?(named name: String) {
    guard let size = Self.all.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = size
  }

  /// How many times as large a page comes out that is fitted to the sheet, turned as the page is.
  /// - Parameters:
  ///   - width: of the page, in points, > 0.
  ///   - height: of the page, in points, > 0.
  public func scale(forWidth width: Double, height: Double) -> Double {
    let (across, down) = width > height ? (self.height, self.width) : (self.width, self.height)
    return min((across - 2 * Graphviz.sheetMargin) / width, (down - 2 * Graphviz.sheetMargin) / height)
  }

  private init(_ name: String, millimetres width: Double, _ height: Double) {
    self.name = name
    self.width = width / 25.4 * 72
    self.height = height / 25.4 * 72
  }

  /// ISO 216, and the sizes of ANSI/ASME Y14.1 that offices use.
  private static let all = [
    PaperSize("a0", millimetres: 841, 1189),
    PaperSize("a1", millimetres: 594, 841),
    PaperSize("a2", millimetres: 420, 594),
    PaperSize("a3", millimetres: 297, 420),
    PaperSize("a4", millimetres: 210, 297),
    PaperSize("a5", millimetres: 148, 210),
    PaperSize("tabloid", millimetres: 279.4, 431.8),
    PaperSize("legal", millimetres: 215.9, 355.6),
    PaperSize("letter", millimetres: 215.9, 279.4),
  ]
}
