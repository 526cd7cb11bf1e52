/// What is chosen about a picture in pixels or on paper.
public struct PictureOptions: Sendable, Equatable {
  /// The scales that a bitmap may have.
  public static let scales = 0.1...8.0

  /// How large a bitmap is, 0.1…8; at 1 it has 96 pixels an inch. It says nothing of a PDF.
  public var scale: Double
  /// The sheet that a PDF is fitted to; `nil` for a page as large as the drawing. It says nothing of a bitmap.
  public var paper: PaperSize?

  /// The defaults: as large as the drawing.
  public init(scale: Double = 1, paper: PaperSize? = nil) {
    self.scale = scale
    self.paper = paper
  }
}
