/// A ready list of phases that a journey follows instead of the four canonical ones.
public enum Template: String, Hashable, Sendable, CaseIterable {
  /// The five steps of a purchase.
  case purchase5 = "purchase-5"
  /// The four phases of a customer's life.
  case lifecycle

  /// Its phases, in order.
  public var phases: [Phase] {
    switch self {
    case .purchase5: [.need, .search, .evaluation, .decision, .evaluationAfterwards]
    case .lifecycle: [.acquisition, .onboarding, .development, .retention]
    }
  }
}
