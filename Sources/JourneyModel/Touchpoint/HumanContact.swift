/// Whether the customer meets a person.
public enum HumanContact: String, Hashable, Sendable, CaseIterable {
  case yes, no
  /// Sometimes, or a person behind a machine.
  case mixed
}
