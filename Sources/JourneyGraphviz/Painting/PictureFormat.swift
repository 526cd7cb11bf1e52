/// What Graphviz can paint a graph as.
public enum PictureFormat: String, Sendable, CaseIterable {
  /// Graphviz's own SVG, before `FinishedSVG`.
  case svg
  /// A PNG of 96 dots an inch unless the graph's `dpi` says otherwise, in the machine's fonts.
  case png
  /// A PDF of one page, in the machine's fonts, which it embeds.
  case pdf
}
