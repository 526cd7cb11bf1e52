/// Who places the nodes and edges of a graph.
public enum LayoutEngine: String, Sendable, CaseIterable {
  /// The drawing itself: every node and every edge of the graph says where it is.
  case nop2
}
