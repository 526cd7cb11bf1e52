/// One line of text at its place.
public struct TextRun: Hashable, Sendable {
  /// Which point of the line stands at `baseline`.
  public enum Anchor: Hashable, Sendable {
    /// Its left end.
    case start
    /// The middle of its width.
    case middle
    /// Its right end.
    case end
  }

  /// The line as it is shown.
  public let text: String
  /// How it is set.
  public let style: TextStyle
  /// The colour of the letters.
  public let color: Color
  /// Which point of the line stands at `baseline`.
  public let anchor: Anchor
  /// The anchor's place on the baseline.
  public let baseline: Point
  /// The width by our metrics, in points.
  public let width: Double

  /// A line of text; its width is measured here unless it is known already.
  public init(
    _ text: String, _ style: TextStyle, _ color: Color, at baseline: Point, anchor: Anchor = .start,
    width: Double? = nil
  ) {
    self.text = text
    self.style = style
    self.color = color
    self.anchor = anchor
    self.baseline = baseline
    self.width = width ?? style.width(of: text)
  }

  /// The room that the ink may take: from a capital's top to a descender's foot.
  public var box: Box {
    let left =
      switch anchor {
      case .start: baseline.x
      case .middle: baseline.x - width / 2
      case .end: baseline.x - width
      }
    return Box(x: left, y: baseline.y - style.size * 0.75, width: width, height: style.size * 0.97)
  }
}
