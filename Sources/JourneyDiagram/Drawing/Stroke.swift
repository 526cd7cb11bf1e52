/// How an outline is drawn.
public struct Stroke: Hashable, Sendable {
  /// The run of the line.
  public enum Pattern: Hashable, Sendable, CaseIterable {
    /// Without a break.
    case solid
    /// In dashes as long as the renderer makes them.
    case dashed
    /// In dots.
    case dotted
  }

  /// The colour of the line.
  public let color: Color
  /// The width in points, > 0.
  public let width: Double
  /// The run of the line.
  public let pattern: Pattern

  /// A line of a colour and a width in points.
  public init(_ color: Color, width: Double = 1, pattern: Pattern = .solid) {
    self.color = color
    self.width = width
    self.pattern = pattern
  }
}
