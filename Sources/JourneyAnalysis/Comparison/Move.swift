/// How something stands elsewhere than before.
public enum Move: Hashable, Sendable {
  /// In another stage; the 0-based places of the stages.
  case stage(from: Int, to: Int)
  /// At another place among those that stayed in order.
  case order
}
