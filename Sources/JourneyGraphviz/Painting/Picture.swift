/// A painted graph.
public struct Picture: Sendable, Equatable {
  /// The file's content.
  public let bytes: [UInt8]
  /// What Graphviz remarked and painted all the same, a line each.
  public let warnings: [String]
}
