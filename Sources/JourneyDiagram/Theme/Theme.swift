/// The map's colours by what they are for.
public struct Theme: Hashable, Sendable {
  /// A ground with the text, the border and the mark that go with it.
  public struct Role: Hashable, Sendable {
    /// What it is filled with.
    public let ground: Color
    /// Its outline.
    public let border: Color
    /// Text on `ground`.
    public let ink: Color
    /// Marks beside or on it, strong enough to be seen from afar.
    public let mark: Color
  }

  /// The page.
  public let page: Color
  /// Headings and the most important text, on the page, on cards and on stage tints.
  public let ink: Color
  /// Secondary text, on the page, on cards and on stage tints.
  public let quietInk: Color
  /// Lines between lanes.
  public let hairline: Color
  /// Scale lines and axes.
  public let axis: Color
  /// A plain card.
  public let card: Role
  /// Gladness, promises kept, what is better than expected.
  public let good: Role
  /// Trouble, pains, what is worse than expected.
  public let bad: Role
  /// Chances to do better.
  public let opportunity: Role
  /// Actions under way.
  public let action: Role
  /// What is neither good nor bad, and badges.
  public let plain: Role
  /// Text on the strong colours.
  public let inverse: Color
  /// The emotion curves, one a persona in turn.
  public let curves: [Color]
  /// The stages' colours.
  public let stages: StagePalette
}
