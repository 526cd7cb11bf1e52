/// What a piece of a line is. Colour only repeats what signs and words say.
enum TerminalRole: Hashable, Sendable {
  case plain
  /// The title, and names of touchpoints.
  case strong
  /// What explains: labels, axes, rules.
  case quiet
  /// Better than neutral or than expected.
  case good
  /// Worse than neutral or than expected.
  case bad
  /// A good or bad sign that is to be seen from afar.
  case strongGood, strongBad

  /// The role of a level of emotion or of a gap: good above zero, bad below.
  init(level: Double) { self = level > 0 ? .good : level < 0 ? .bad : .plain }

  /// The same, to be seen from afar.
  var emphasised: TerminalRole {
    switch self {
    case .good, .strongGood: .strongGood
    case .bad, .strongBad: .strongBad
    case .plain, .strong, .quiet: .strong
    }
  }

  /// The parameters of "select graphic rendition" (ECMA-48, 8.3.117); `nil` for text as it is.
  ///
  /// Of the 256 the shades are taken that stand out from black and from white by 4:1 or nearly so, since nobody knows the
  /// terminal's ground.
  func parameters(_ colour: TerminalColour) -> String? {
    switch (self, colour) {
    case (_, .none), (.plain, _): nil
    case (.strong, _): "1"
    case (.quiet, .ansi16): "2"
    case (.quiet, .ansi256): "38;5;243"
    case (.good, .ansi16): "32"
    case (.good, .ansi256): "38;5;29"
    case (.bad, .ansi16): "31"
    case (.bad, .ansi256): "38;5;161"
    case (.strongGood, .ansi16): "1;32"
    case (.strongGood, .ansi256): "1;38;5;29"
    case (.strongBad, .ansi16): "1;31"
    case (.strongBad, .ansi256): "1;38;5;161"
    }
  }
}
