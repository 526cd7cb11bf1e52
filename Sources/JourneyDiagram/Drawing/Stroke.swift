/// How an outline is drawn.
public struct Stroke: Hashable, Sendable {
  /// The run of the line.
  public enum Pattern: Hashable, Sendable, CaseIterable {
    case solid, dashed, dotted
  }

  public let color: Color
  /// The width in points, > 0.
  public let width: Double
  public let pattern: Pattern

  /// A line of a colour and a width in points.
  public init(_ color: Color, width: Double = 1, pattern: Pattern = .solid) {
    self.color = color
    self.width = width
    self.pattern = pattern
  }
}
