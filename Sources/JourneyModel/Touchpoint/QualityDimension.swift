/// A dimension of service quality (SERVQUAL).
public enum QualityDimension: String, Hashable, Sendable, CaseIterable {
  case reliability, responsiveness, assurance, empathy, tangibles
}
