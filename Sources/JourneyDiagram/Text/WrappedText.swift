/// A text that has been broken into lines.
public struct WrappedText: Equatable, Sendable {
  /// One line and its width in points.
  public struct Line: Equatable, Sendable {
    /// The line as it is shown, a hyphen or an ellipsis at its end included.
    public let text: String
    /// Its width by our metrics, in points, ≥ 0.
    public let width: Double
  }

  /// The lines from top to bottom; none for a text of nothing but spaces.
  public let lines: [Line]
  /// How it is set.
  public let style: TextStyle
  /// The whole text where some was left out; the last line then ends in an ellipsis.
  public let whole: String?

  /// Whether text was left out.
  public var isClipped: Bool { whole != nil }

  /// The width of the widest line in points.
  public var width: Double { lines.reduce(0) { max($0, $1.width) } }
  /// The height in points, from the top of the first line's box to the bottom of the last one's.
  public var height: Double { Double(lines.count) * style.leading }
}
