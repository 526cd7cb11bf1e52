/// What a part of the experience is to the customer: the order in which it has to work.
public enum ExperienceLevel: String, Hashable, Sendable, CaseIterable {
  /// What the customer came for.
  case core
  /// What makes it easier and better.
  case extended
  /// What nobody would have asked for.
  case exceeding
}
