/// What a customer is worth over the whole relationship: m·r/(1 + d − r).
public struct LifetimeValue: Hashable, Sendable {
  /// What a customer brings in a period, in the author's currency.
  public let margin: Double
  /// The part of the customers who stay for another period, 0…1.
  public let retention: Double
  /// How much less money is worth a period later, 0…1.
  public let discount: Double

  /// `nil` for shares outside 0…1, and where all stay and money keeps its worth, so that the value has no end.
  public init?(margin: Double, retention: Double, discount: Double) {
    guard (0...1).contains(retention), (0...1).contains(discount), 1 + discount - retention > 0, margin.isFinite else {
      return nil
    }
    self.margin = margin
    self.retention = retention
    self.discount = discount
  }

  /// The value, in the margin's currency.
  public var value: Double { margin * retention / (1 + discount - retention) }

  /// The part of the customers who leave in a period, 0…1.
  public var churn: Double { 1 - retention }
}
