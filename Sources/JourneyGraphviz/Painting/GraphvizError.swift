/// Why there is no picture.
public enum GraphvizError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Graphviz, or the plugin of it that the format needs, isn't installed.
  case notInstalled(details: String)
  /// The text holds a NUL byte, where Graphviz would stop reading.
  case nulInGraph
  /// The text isn't one graph in the DOT language.
  case unreadableGraph(details: String)
  /// The graph can't be laid out or painted.
  case unpaintableGraph(details: String)
  /// The engine finds no places for the nodes and edges.
  case noLayout(details: String)
  /// The scale isn't one that a picture may have.
  case scaleOutOfRange(Double)
  /// The picture would have too many pixels; its size in them.
  case tooLarge(width: Double, height: Double)

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .notInstalled(let details):
      "Graphviz is incomplete here\(Self.inBrackets(details)): install it with 'apt-get install libgraphviz-dev' or 'brew install graphviz'"
    case .nulInGraph:
      "the graph holds a NUL byte: take it out"
    case .unreadableGraph(let details):
      "the graph isn't valid DOT\(Self.inBrackets(details)): correct it there"
    case .unpaintableGraph(let details):
      "Graphviz can't paint the graph\(Self.inBrackets(details)): give every node and edge a valid position"
    case .noLayout(let details):
      "Graphviz finds no layout for the graph\(Self.inBrackets(details)): leave out some of its edges"
    case .scaleOutOfRange(let scale):
      "a scale of \(scale) makes no picture: choose one from \(PictureOptions.scales.lowerBound) to \(PictureOptions.scales.upperBound)"
    case .tooLarge(let width, let height):
      "the picture would be \(Int(min(width, 1e9))) by \(Int(min(height, 1e9))) pixels, which is too large: choose a smaller scale, or SVG or PDF"
    }
  }

  private static func inBrackets(_ details: String) -> String {
    details.isEmpty ? "" : " (\(details))"
  }
}
