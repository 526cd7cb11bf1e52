/// What Graphviz can paint a graph as with Cairo; for SVG see `FinishedSVG`.
public enum PictureFormat: String, Sendable, CaseIterable {
  /// A bitmap in the machine's fonts, of 96 pixels an inch at a scale of 1.
  case png
  /// A PDF of one page, in the machine's fonts, which it embeds; text stays text.
  case pdf

  /// What stands near the end of a file that is whole.
  var end: [UInt8] {
    switch self {
    case .png: Array("IEND".utf8)
    case .pdf: Array("%%EOF".utf8)
    }
  }
}
