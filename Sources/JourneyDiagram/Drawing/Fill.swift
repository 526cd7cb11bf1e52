/// What a figure is filled with.
public enum Fill: Hashable, Sendable {
  /// One colour all over.
  case color(Color)
  /// A colour that runs evenly into another between two places.
  case gradient(from: Point, Color, to: Point, Color)
}
