/// The colours of stages, in turn: told apart by lightness and hue also with a colour-blind eye, and calmer than the
/// colours of good and bad, which must be found first.
public struct StagePalette: Hashable, Sendable {
  /// The colours of one stage.
  public struct Hue: Hashable, Sendable {
    /// The heading: its ground, its outline, the text on it, and the stage's strong colour as its mark.
    public internal(set) var heading: Theme.Role
    /// The ground of the column.
    public internal(set) var tint: Color
    /// Small text on `tint` or on a card.
    public internal(set) var ink: Color

    /// Discs, bars and lines in the stage's colour; text on it is in the theme's `inverse`.
    public var strong: Color { heading.mark }
  }

  /// At least one; they are used in turn.
  public internal(set) var hues: [Hue]

  /// The colours of the stage at a 0-based place.
  public func hue(at index: Int) -> Hue { hues[index % hues.count] }
}
