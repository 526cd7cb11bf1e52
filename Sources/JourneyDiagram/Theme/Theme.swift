import JourneyModel

/// The map's colours by what they are for, and how much of what they say is said by lines and patterns as well.
///
/// Every role has a colour of its own, so that each colour of a drawing tells its role: where a file of a theme gives
/// two roles the same one, the later is moved by one step of a channel, which nobody sees.
public struct Theme: Hashable, Sendable {
  /// A ground with the text, the border and the mark that go with it.
  public struct Role: Hashable, Sendable {
    /// What it is filled with.
    public internal(set) var ground: Color
    /// Its outline.
    public internal(set) var border: Color
    /// Text on `ground`.
    public internal(set) var ink: Color
    /// Marks beside or on it, strong enough to be seen from afar.
    public internal(set) var mark: Color
    /// The width of the outline in points; 0 for none.
    public let borderWidth: Double

    init(ground: Color, border: Color, ink: Color, mark: Color, borderWidth: Double = 1) {
      self.ground = ground
      self.border = border
      self.ink = ink
      self.mark = mark
      self.borderWidth = borderWidth
    }

    /// The outline as the theme draws it; `nil` where the ground stands by itself.
    public var outline: Stroke? { borderWidth > 0 ? Stroke(border, width: borderWidth) : nil }
  }

  /// How areas say what they mean.
  public enum AreaPattern: Hashable, Sendable {
    /// By their colour.
    case tint
    /// By lines: they are hatched rather than filled.
    case hatched
  }

  /// The name that the theme is chosen by.
  public let name: String
  /// How areas say what they mean.
  public let areaPattern: AreaPattern
  /// The contrast that text has with its ground at least, 1…21.
  public let textContrast: Double
  /// The contrast that marks have with their ground at least, 1…21.
  public let markContrast: Double
  /// The width of the line round a stage's column, in points; 0 where its tint tells it from the page.
  public let columnBorderWidth: Double

  /// The page.
  public internal(set) var page: Color
  /// Headings and the most important text, on the page, on cards and on stage tints.
  public internal(set) var ink: Color
  /// Secondary text, on the page, on cards and on stage tints.
  public internal(set) var quietInk: Color
  /// Text and signs on marks, curves and the strong colours of stages.
  public internal(set) var inverse: Color
  /// Lines between lanes.
  public internal(set) var hairline: Color
  /// Scale lines and axes.
  public internal(set) var axis: Color
  /// A plain card.
  public internal(set) var card: Role
  /// Gladness, promises kept, what is better than expected.
  public internal(set) var good: Role
  /// Trouble, pains, what is worse than expected.
  public internal(set) var bad: Role
  /// The gravest pains.
  public internal(set) var severe: Role
  /// Chances to do better.
  public internal(set) var opportunity: Role
  /// Actions under way.
  public internal(set) var action: Role
  /// What is neither good nor bad, and badges.
  public internal(set) var plain: Role
  /// The emotion curves, one a persona in turn.
  public internal(set) var curves: [Color]
  /// The stages' colours.
  public internal(set) var stages: StagePalette

  /// The role of what speaks for the company or against it; that of what does neither for `nil`.
  func role(of polarity: Polarity?) -> Role {
    switch polarity {
    case .positive: good
    case .negative: bad
    case nil: plain
    }
  }

  /// The line round a stage's column; `nil` where its tint tells it from the page.
  public var columnOutline: Stroke? {
    columnBorderWidth > 0 ? Stroke(hairline, width: columnBorderWidth) : nil
  }
}
