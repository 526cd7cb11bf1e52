/// The direction in which a moment is critical.
public enum Polarity: String, Hashable, Sendable, CaseIterable {
  case positive, negative
}
