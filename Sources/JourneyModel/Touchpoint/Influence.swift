/// How far the company can influence a touchpoint.
public enum Influence: String, Hashable, Sendable, CaseIterable {
  /// It is the company's own.
  case own
  /// It is a partner's.
  case partner
  /// In part.
  case partial
  /// Not at all.
  case none
}
