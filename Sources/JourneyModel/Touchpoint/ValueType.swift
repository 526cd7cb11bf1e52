/// Which value a touchpoint delivers.
public enum ValueType: String, Hashable, Sendable, CaseIterable {
  case economic, functional, emotional, symbolic
  /// Useful for something else.
  case utilitarian
  /// Pleasant in itself.
  case hedonic
}
