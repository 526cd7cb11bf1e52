/// A phase of a journey that stages belong to.
public enum Phase: Hashable, Sendable {
  // The four canonical phases.
  case awareness, consideration, purchase, aftercare
  // The five steps of a purchase.
  case need, search, evaluation, decision, evaluationAfterwards
  // The four phases of a customer's life.
  case acquisition, onboarding, development, retention
  /// A phase that a project has named for itself, in its own words.
  case own(String)

  /// The four canonical phases, in order.
  public static let canonical: [Phase] = [.awareness, .consideration, .purchase, .aftercare]
  /// All phases that the language knows, in order.
  public static let known: [Phase] =
    canonical + [.need, .search, .evaluation, .decision, .evaluationAfterwards]
    + [.acquisition, .onboarding, .development, .retention]

  /// The canonical English word, hyphenated; the project's own words for its own phase.
  public var id: String {
    switch self {
    case .awareness: "awareness"
    case .consideration: "consideration"
    case .purchase: "purchase"
    case .aftercare: "aftercare"
    case .need: "need"
    case .search: "search"
    case .evaluation: "evaluation"
    case .decision: "decision"
    case .evaluationAfterwards: "evaluation-afterwards"
    case .acquisition: "acquisition"
    case .onboarding: "onboarding"
    case .development: "development"
    case .retention: "retention"
    case .own(let name): name
    }
  }
}
