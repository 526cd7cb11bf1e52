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
  /// What Graphviz painted isn't the SVG that is known of it.
  case unknownSVG

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
    case .unknownSVG:
      "this version of Graphviz writes an SVG that isn't known: use version 2.42 or report the one you have"
    }
  }

  private static func inBrackets(_ details: String) -> String {
    details.isEmpty ? "" : " (\(details))"
  }
}
