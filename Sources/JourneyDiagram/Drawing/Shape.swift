/// A filled or outlined figure.
public struct Shape: Hashable, Sendable {
  /// A cubic Bézier segment that begins where the one before it ends.
  public struct Curve: Hashable, Sendable {
    /// Where the segment heads at its beginning.
    public let control1: Point
    /// Where the segment comes from at its end.
    public let control2: Point
    /// The last point.
    public let end: Point

    /// A segment by its two control points and its end.
    public init(_ control1: Point, _ control2: Point, _ end: Point) {
      self.control1 = control1
      self.control2 = control2
      self.end = end
    }
  }

  /// The geometry of a figure.
  public enum Outline: Hashable, Sendable {
    /// A rectangle with its corner radius in points; 0 for square corners.
    case rectangle(Box, radius: Double)
    /// The ellipse that touches the sides of a box.
    case ellipse(Box)
    /// A closed figure with straight sides.
    case polygon([Point])
    /// An open line with straight pieces.
    case line([Point])
    /// A run of Bézier segments; closed where it is filled.
    case path(Point, [Curve])
  }

  /// The geometry.
  public let outline: Outline
  /// `nil` leaves the inside empty.
  public let fill: Fill?
  /// `nil` draws no outline.
  public let stroke: Stroke?

  /// A figure with a colour inside, an outline or both.
  public init(_ outline: Outline, fill: Color? = nil, stroke: Stroke? = nil) {
    self.outline = outline
    self.fill = fill.map { .color($0) }
    self.stroke = stroke
  }

  /// A figure filled with whatever, without an outline.
  public init(_ outline: Outline, filledWith fill: Fill) {
    self.outline = outline
    self.fill = fill
    stroke = nil
  }
}
