/// How many colours a terminal has.
public enum TerminalColour: Hashable, Sendable, CaseIterable {
  /// None: not a single escape sequence is written.
  case none
  /// The sixteen that every terminal has, in the shades its user has chosen.
  case ansi16
  /// The palette of 256 (ISO 8613-6 as xterm reads it).
  case ansi256
}
