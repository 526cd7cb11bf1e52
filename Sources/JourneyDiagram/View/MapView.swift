/// What a map shows of a journey.
public enum MapView: String, Hashable, Sendable, CaseIterable {
  /// The poster: stages as columns, and a lane for each side of the journey that the file speaks of.
  case map
  /// The service blueprint: what the customer sees and does, and what carries it, with the lines between.
  case blueprint
  /// The emotion curve alone, small enough for a README or a slide.
  case curve
  /// The touchpoints as a graph with its branches, loops, shares and drop-offs.
  case flow
}
