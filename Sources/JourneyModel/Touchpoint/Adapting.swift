/// Who has to adapt to the other.
public enum Adapting: String, Hashable, Sendable, CaseIterable {
  case company, customer
}
