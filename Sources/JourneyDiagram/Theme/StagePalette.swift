/// The colours of stages, in turn: told apart by lightness and hue also with a colour-blind eye, and calmer than the
/// colours of good and bad, which must be found first.
public struct StagePalette: Hashable, Sendable {
  /// The colours of one stage.
  public struct Hue: Hashable, Sendable {
    /// The ground of the heading; white text is legible on it.
    public let strong: Color
    /// The ground of the column.
    public let tint: Color
    /// Marks and small text on `tint` or on a card.
    public let ink: Color
  }

  /// At least one; they are used in turn.
  public let hues: [Hue]

  /// The colours of the stage at a 0-based place.
  public func hue(at index: Int) -> Hue { hues[index % hues.count] }
}
