/// What a customer may fear in a purchase.
public enum Risk: String, Hashable, Sendable, CaseIterable {
  case quality, financial, social
}
